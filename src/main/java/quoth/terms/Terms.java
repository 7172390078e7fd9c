package quoth.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Texts and queries as terms. A text has two rows of them, word for word at the same positions:
///
/// - **exact**: the word in lower case and, at the same position, its plain form; so `Orban` finds *Orbán* and
///   *Orban*, `Orbán` only itself; and, in an index, the pair that two frequent words side by side make;
/// - **stemmed**: the stems of both in the text's language, each marked with that language.
///
/// Safe for use by many threads.
public final class Terms {

    private static final String FIELD = "text";

    private final Analyzer exact = new WordAnalyzer(Optional.empty(), true);
    private final Analyzer typed = new WordAnalyzer(Optional.empty(), false);
    private final Map<String, Analyzer> stemming = new ConcurrentHashMap<>();
    private final Map<String, RowMakers> makers = new ConcurrentHashMap<>();
    private final FrequentWords frequent = FrequentWords.shipped();
    private final Synonyms synonyms;

    public Terms(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    public Synonyms synonyms() {
        return synonyms;
    }

    /// Makes a text's exact terms.
    public Analyzer exact() {
        return exact;
    }

    /// Makes a text's stemmed terms; a language without a stemmer gets its exact ones.
    ///
    /// @param language BCP-47 primary language
    public Analyzer stemming(String language) {
        return Stemming.of(language).isPresent()
                ? stemming.computeIfAbsent(language, l -> new WordAnalyzer(Optional.of(l), true))
                : exact;
    }

    /// The words of a query: in lower case, with the marks that were typed.
    public List<String> words(String typedText) {
        return terms(typed, typedText).stream().map(Term::text).toList();
    }

    /// The terms under which a query's word is found among the stemmed terms of texts in these languages.
    ///
    /// @param word one of [#words]
    public SequencedSet<String> stems(String word, Collection<String> languages) {
        var stems = new TreeSet<String>();
        for (var language : languages) {
            stems.add(Stemming.of(language).map(s -> s.stem(word)).orElse(word));
        }
        if (stems.isEmpty()) {
            stems.add(word);
        }
        return stems;
    }

    /// The fewest terms by which an index has words in a row, each with its place in the row: pairs where both words are
    /// frequent, single words elsewhere.
    ///
    /// @param words made by [#words], two or more
    public SequencedMap<Integer, String> inARow(List<String> words) {
        var places = new TreeMap<Integer, String>();
        boolean paired = false;
        for (int i = 0; i < words.size(); i++) {
            boolean pairs = i + 1 < words.size() && frequent.has(words.get(i))
                    && frequent.has(words.get(i + 1));
            if (pairs) {
                places.put(i, FrequentWords.pair(words.get(i), words.get(i + 1)));
            } else if (!paired) {
                places.put(i, words.get(i));
            }
            paired = pairs;
        }
        return places;
    }

    /// Whether a term of an index is a pair, which is nobody's word.
    ///
    /// @param firstUnit of the term
    public static boolean isPair(int firstUnit) {
        return firstUnit == FrequentWords.MARK;
    }

    /// Changes when the same texts would be indexed under other terms.
    public String fingerprint() {
        return frequent.fingerprint();
    }

    /// Both rows of a text's terms, as [#exact] and [#stemming] make them one by one, and pairs.
    ///
    /// @param language BCP-47 primary language
    public TermRows rows(String text, String language) {
        return makers.computeIfAbsent(language, l -> new RowMakers(l, frequent)).rows(text);
    }

    public List<Term> exactTerms(String text) {
        return terms(exact, text);
    }

    public List<Term> stemmedTerms(String text, String language) {
        return terms(stemming(language), text);
    }

    /// A text without case and marks, to compare labels by.
    public static String plain(String text) {
        return PlainForm.of(PlainForm.lower(text));
    }

    private static List<Term> terms(Analyzer analyzer, String text) {
        var terms = new ArrayList<Term>();
        try (var stream = analyzer.tokenStream(FIELD, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                terms.add(new Term(term.toString(), offset.startOffset(), offset.endOffset(), position));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string was read", e);
        }
        return terms;
    }
}
