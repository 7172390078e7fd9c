package quoth.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import quoth.search.Query;
import quoth.terms.Terms;

/// Questions made of an archive's own words, people, countries and years, by how frequent they are. Every list is in an
/// order by chance, always the same.
final class QuestionMix {

    private static final long SEED = 20261123;

    private final Random random = new Random(SEED);
    private final DirectoryReader reader;
    private final List<String> frequent;
    private final List<String> middling;
    private final List<String> rare;
    private final List<String> pairs;
    private final List<String> frequentPairs;
    private final List<String> speakers;
    private final List<String> countries;

    QuestionMix(DirectoryReader reader, Terms terms) throws IOException {
        this.reader = reader;
        int statements = reader.docFreq(new org.apache.lucene.index.Term(Layout.TARGET, Layout.STATEMENT));
        frequent = words(count -> count > statements / 100);
        middling = words(count -> count > statements / 2_000 && count <= statements / 100);
        rare = words(count -> count > 5 && count <= statements / 2_000);
        var counted = countedPairs(terms);
        pairs = new ArrayList<>(counted.keySet());
        frequentPairs = counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(400).map(Map.Entry::getKey).toList();
        speakers = values("speaker");
        countries = values("country");
    }

    private List<String> words(IntPredicate fits) throws IOException {
        var words = new ArrayList<String>();
        var each = MultiTerms.getTerms(reader, Layout.exact(Layout.TEXT)).iterator();
        for (var word = each.next(); word != null; word = each.next()) {
            if (fits.test(each.docFreq()) && word.length > 2) {
                var text = word.utf8ToString();
                if (text.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                    words.add(text);
                }
            }
        }
        Collections.shuffle(words, random);
        return words;
    }

    /// Neighbours in statements drawn by chance, with how often each pair was met.
    private Map<String, Integer> countedPairs(Terms terms) throws IOException {
        var pairs = new LinkedHashMap<String, Integer>();
        var records = new Records(reader);
        for (int i = 0; i < 20_000; i++) {
            int hit = random.nextInt(reader.maxDoc());
            if (isDocument(hit)) {
                continue;
            }
            var words = terms.words(StatementRecord.read(records.of(hit)).text());
            for (int at = 0; at + 1 < words.size(); at++) {
                pairs.merge(words.get(at) + " " + words.get(at + 1), 1, Integer::sum);
            }
        }
        return pairs;
    }

    private boolean isDocument(int hit) throws IOException {
        for (var leaf : reader.leaves()) {
            if (hit < leaf.docBase + leaf.reader().maxDoc()) {
                return SegmentColumns.of(leaf.reader()).documents().get(hit - leaf.docBase);
            }
        }
        throw new IllegalArgumentException("no hit " + hit);
    }

    private List<String> values(String field) throws IOException {
        var values = new ArrayList<String>();
        var all = MultiDocValues.getSortedSetValues(reader, field);
        for (long i = 0; i < all.getValueCount(); i++) {
            values.add(all.lookupOrd(i).utf8ToString());
        }
        Collections.shuffle(values, random);
        return values;
    }

    /// The classes by name; no question twice in one, but in that of everything, which is one question.
    SequencedMap<String, List<Question>> classes(int wanted) {
        var classes = new LinkedHashMap<String, List<Question>>();
        classes.put("word, frequent", of(wanted, i -> word(one(frequent))));
        classes.put("word, middling", of(wanted, i -> word(one(middling))));
        classes.put("word, rare", of(wanted, i -> word(one(rare))));
        classes.put("two words (AND)", of(wanted, i -> and(one(frequent), one(middling))));
        classes.put("either word (OR)", of(wanted, i -> either(one(frequent), one(middling))));
        classes.put("phrase", of(wanted, i -> phrase(one(pairs))));
        classes.put("prefix", of(wanted, i -> Question.of(new Query.Wildcard(prefix() + "*"))));
        classes.put("everything", Collections.nCopies(wanted, Question.of(new Query.Everything())));
        classes.put("by country", of(wanted, i -> word(one(middling)).from(one(countries))));
        classes.put("by speaker", of(wanted, i -> Question.of(new Query.Everything()).by(one(speakers))));
        classes.put("by dates", of(wanted, i -> {
            int first = 1946 + random.nextInt(70);
            return word(one(frequent)).in(first, first + 1 + random.nextInt(10));
        }));
        classes.put("two filters", of(wanted, i -> word(one(frequent)).from(one(countries)).by(one(speakers))));
        return classes;
    }

    List<Question> frequentPhrases(int wanted) {
        return frequentPairs.stream().limit(wanted).map(QuestionMix::phrase).toList();
    }

    /// To hold the phrases against.
    List<Question> plainAnds(int wanted) {
        return of(wanted, i -> and(one(frequent), one(middling)));
    }

    /// Four letters that no more words begin with than a query may stand for.
    private String prefix() {
        while (true) {
            var letters = one(middling).substring(0, 3) + one(rare).charAt(0);
            if (startingWith(letters) <= 1_024) {
                return letters;
            }
        }
    }

    private int startingWith(String letters) {
        try {
            var words = MultiTerms.getTerms(reader, Layout.exact(Layout.TEXT)).iterator();
            int count = 0;
            for (var word = words.seekCeil(new BytesRef(letters)) == SeekStatus.END ? null : words.term(); word != null
                    && StringHelper.startsWith(word, new BytesRef(letters)); word = words.next()) {
                count++;
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private List<Question> of(int wanted, IntFunction<Question> made) {
        var different = new LinkedHashSet<Question>();
        IntStream.range(0, wanted * 20).takeWhile(i -> different.size() < wanted)
                .forEach(i -> different.add(made.apply(i)));
        return new ArrayList<>(different);
    }

    private static Question word(String word) {
        return Question.of(new Query.Word(word));
    }

    private static Question and(String... words) {
        return Question.of(new Query.And(List.of(words).stream().<Query>map(Query.Word::new).toList()));
    }

    private static Question either(String... words) {
        return Question.of(new Query.Or(List.of(words).stream().<Query>map(Query.Word::new).toList()));
    }

    private static Question phrase(String words) {
        return Question.of(new Query.Phrase(words, 0));
    }
}
