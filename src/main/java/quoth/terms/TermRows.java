package quoth.terms;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import quoth.TextSpan;

/// A text's two rows of terms, found in one go, for an index that holds the text whole and in parts. Immutable.
public final class TermRows {

    public enum Row {
        /// With the pairs of frequent words.
        EXACT, STEMMED
    }

    private final Forms[] words;
    private final int[] begins;
    private final int[] ends;

    /// The terms of one word, by row.
    ///
    /// @param frequent those of the exact ones that make pairs
    record Forms(List<char[]> exact, List<char[]> stemmed, List<char[]> frequent) {

        List<char[]> of(Row row) {
            return switch (row) {
                case EXACT -> exact;
                case STEMMED -> stemmed;
            };
        }
    }

    /// @param begins where each word begins in the text, ascending
    /// @param ends   where it ends
    TermRows(List<Forms> words, int[] begins, int[] ends) {
        this.words = words.toArray(Forms[]::new);
        this.begins = begins;
        this.ends = ends;
    }

    /// Whether the parts follow each other without overlap, and every word lies wholly within one of them or wholly
    /// outside, so that the parts have the terms that they would have as texts of their own.
    public boolean divideAt(List<TextSpan> parts) {
        return IntStream.range(1, parts.size())
                .allMatch(at -> parts.get(at - 1).end() <= parts.get(at).begin())
                && parts.stream().allMatch(part -> !isWithinWord(part.begin()) && !isWithinWord(part.end()));
    }

    private boolean isWithinWord(int offset) {
        int at = firstFrom(offset);
        return at > 0 && ends[at - 1] > offset;
    }

    /// The first word that does not begin before.
    private int firstFrom(int offset) {
        int at = Arrays.binarySearch(begins, offset);
        return at < 0 ? -at - 1 : at;
    }

    /// How many words the text has.
    public int words() {
        return words.length;
    }

    /// How many words begin in some parts of the text.
    public int words(List<TextSpan> parts) {
        return parts.stream().mapToInt(part -> firstFrom(part.end()) - firstFrom(part.begin())).sum();
    }

    /// How many words no part reaches into.
    ///
    /// @param parts ascending, without overlap
    public int countOutside(List<TextSpan> parts) {
        return wordsOutside(parts).length;
    }

    private int[] wordsOutside(List<TextSpan> parts) {
        var outside = new int[words.length];
        int count = 0;
        int next = 0;
        for (int word = 0; word < words.length; word++) {
            while (next < parts.size() && parts.get(next).end() <= begins[word]) {
                next++;
            }
            if (next == parts.size() || ends[word] <= parts.get(next).begin()) {
                outside[count++] = word;
            }
        }
        return Arrays.copyOf(outside, count);
    }

    /// The terms of the whole text, with their offsets.
    public TokenStream whole(Row row) {
        return new RowStream(this, row, IntStream.range(0, words.length).toArray(), true);
    }

    /// The terms of some parts of the text, one after the other.
    public TokenStream parts(Row row, List<TextSpan> parts) {
        return new RowStream(this, row, parts.stream()
                .flatMapToInt(part -> IntStream.range(firstFrom(part.begin()), firstFrom(part.end())))
                .toArray(), false);
    }

    /// The terms of the words that no part reaches into, at their places in the whole text, so that no phrase reaches
    /// across.
    ///
    /// @param parts ascending, without overlap
    public TokenStream outside(Row row, List<TextSpan> parts) {
        return new RowStream(this, row, wordsOutside(parts), true);
    }

    Forms forms(int word) {
        return words[word];
    }

    int begin(int word) {
        return begins[word];
    }

    int end(int word) {
        return ends[word];
    }
}
