package quoth.terms;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import quoth.TextSpan;

/// A text's two rows of terms, found in one go, for an index that holds the text whole and in parts. Immutable.
public final class TermRows {

    /// What is asked of a row.
    public enum Row {
        EXACT, STEMMED
    }

    private final Forms[] words;
    private final int[] begins;
    private final int[] ends;

    /// The terms of one word, by row.
    record Forms(List<char[]> exact, List<char[]> stemmed) {

        private List<char[]> of(Row row) {
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
    public int wordsOutside(List<TextSpan> parts) {
        int outside = 0;
        int next = 0;
        for (int word = 0; word < words.length; word++) {
            while (next < parts.size() && parts.get(next).end() <= begins[word]) {
                next++;
            }
            outside += next == parts.size() || ends[word] <= parts.get(next).begin() ? 1 : 0;
        }
        return outside;
    }

    /// The terms of the whole text, with their offsets.
    public TokenStream whole(Row row) {
        return new Stream(row, IntStream.range(0, words.length).toArray());
    }

    /// The terms of some parts of the text, one after the other.
    public TokenStream parts(Row row, List<TextSpan> parts) {
        return new Stream(row, parts.stream()
                .flatMapToInt(part -> IntStream.range(firstFrom(part.begin()), firstFrom(part.end())))
                .toArray());
    }

    private final class Stream extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final Row row;
        private final int[] chosen;
        private int at;
        private int form;

        /// @param chosen numbers of words
        Stream(Row row, int[] chosen) {
            this.row = row;
            this.chosen = chosen;
        }

        @Override
        public boolean incrementToken() {
            if (at == chosen.length) {
                return false;
            }
            int word = chosen[at];
            var forms = words[word].of(row);
            var chars = forms.get(form);
            term.copyBuffer(chars, 0, chars.length);
            offset.setOffset(begins[word], ends[word]);
            increment.setPositionIncrement(form == 0 ? 1 : 0);
            if (++form == forms.size()) {
                form = 0;
                at++;
            }
            return true;
        }

        @Override
        public void reset() {
            at = 0;
            form = 0;
        }
    }
}
