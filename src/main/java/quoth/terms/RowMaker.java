package quoth.terms;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import quoth.terms.TermRows.Forms;

/// Makes both rows of terms of a language's texts, with the same words as [WordAnalyzer]. Used by one thread at a time.
final class RowMaker {

    /// Few words make up most of any text.
    private static final int MOST_KNOWN = 50_000;

    private final Optional<Stemming> stemming;
    private final StandardTokenizer words = new StandardTokenizer();
    private final CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);
    private final CharArrayMap<Forms> known = new CharArrayMap<>(1_024, false);
    private final FrequentWords frequent;

    RowMaker(String language, FrequentWords frequent) {
        this.frequent = frequent;
        this.stemming = Stemming.of(language);
    }

    TermRows rows(String text) {
        var found = new ArrayList<Forms>(text.length() / 6 + 1);
        var places = new int[2][text.length() / 6 + 1];
        try (words) {
            words.setReader(new SeparatedReader(new StringReader(text)));
            words.reset();
            while (words.incrementToken()) {
                if (found.size() == places[0].length) {
                    places[0] = Arrays.copyOf(places[0], found.size() * 2);
                    places[1] = Arrays.copyOf(places[1], found.size() * 2);
                }
                places[0][found.size()] = offset.startOffset();
                places[1][found.size()] = offset.endOffset();
                found.add(forms());
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string was read", e);
        }
        return new TermRows(found, Arrays.copyOf(places[0], found.size()),
                Arrays.copyOf(places[1], found.size()));
    }

    private Forms forms() {
        var before = known.get(term.buffer(), 0, term.length());
        if (before != null) {
            return before;
        }
        var word = term.toString();
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        var lower = PlainForm.lower(word);
        var plain = PlainForm.of(lower);
        var made = new Forms(both(lower, plain), both(stemmed(lower), plain.isEmpty() ? "" : stemmed(plain)),
                Stream.of(lower, plain).distinct().filter(frequent::has).map(String::toCharArray).toList());
        known.put(word, made);
        return made;
    }

    private static List<char[]> both(String first, String second) {
        return second.isEmpty() || second.equals(first) ? List.of(first.toCharArray())
                : List.of(first.toCharArray(), second.toCharArray());
    }

    private String stemmed(String word) {
        return stemming.isPresent() ? stemming.get().stem(word) : word;
    }
}
