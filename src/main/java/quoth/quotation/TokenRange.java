package quoth.quotation;

import java.util.Optional;
import quoth.TextSpan;

/// A stretch of a sentence's tokens, both ends included; empty when its last token is before its first.
record TokenRange(int first, int last) {

    TextSpan span(TaggedSentence sentence) {
        return sentence.span(first, last);
    }

    /// Whether one of the tokens stands in quotation marks.
    boolean holdsQuoted(TaggedSentence sentence) {
        for (int i = Math.max(0, first); i <= last; i++) {
            if (sentence.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /// Without punctuation and conjunctions at the ends; quotation marks and opening brackets at the begin stay. Empty
    /// when nothing is left.
    Optional<TokenRange> trimmed(TaggedSentence sentence) {
        int from = begin(sentence);
        int to = Math.min(sentence.size() - 1, last);
        while (to >= from && sentence.isPunctuation(to) && !sentence.isMark(to) && !sentence.is(to, ")")) {
            to--;
        }
        while (to > from && (sentence.is(to, "and") || sentence.is(to, "but") || sentence.is(to, "or"))
                && !sentence.isQuoted(to)) {
            to--;
            if (sentence.isComma(to)) {
                to--;
            }
        }
        boolean lost = to >= from && sentence.isMark(to) && !sentence.isQuoted(to);
        if (lost) {
            to--;
        }
        return from > to ? Optional.empty() : Optional.of(new TokenRange(from, to));
    }

    private int begin(TaggedSentence sentence) {
        int from = Math.max(0, first);
        while (from <= last && sentence.isPunctuation(from) && !sentence.isMark(from)
                && !sentence.is(from, "(")) {
            from++;
        }
        return from;
    }
}
