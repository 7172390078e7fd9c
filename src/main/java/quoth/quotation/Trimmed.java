package quoth.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import quoth.TextSpan;

/// A segment as it is compared: without what annotators and programs may well draw differently, the marks,
/// punctuation and white space at its ends and a leading *that*.
///
/// @param span the words that are left, never empty
record Trimmed(TextSpan span, MarkedSegment segment) {

    private static final String ENDS = " \t\r\n\u00a0\u2009\u202f\u200b\"'“”„‟‘’‚‛«»‹›`´.,;:!?…-–—()[]";
    private static final Pattern THAT = Pattern.compile("(?:that|dass|daß|que)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// The segments that have words, those on the same words once: the first of them.
    static List<Trimmed> of(String text, List<MarkedSegment> segments) {
        var known = new HashSet<TextSpan>();
        var trimmed = new ArrayList<Trimmed>();
        for (var segment : segments) {
            var span = trim(text, segment.span());
            if (span.length() > 0 && known.add(span)) {
                trimmed.add(new Trimmed(span, segment));
            }
        }
        return List.copyOf(trimmed);
    }

    static TextSpan trim(String text, TextSpan span) {
        int end = span.end();
        int begin = firstWord(text, span.begin(), end);
        while (end > begin && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        var that = THAT.matcher(text).region(begin, end);
        if (that.lookingAt() && that.end() < end) {
            begin = firstWord(text, that.end(), end);
        }
        return new TextSpan(begin, end);
    }

    private static int firstWord(String text, int begin, int end) {
        int at = begin;
        while (at < end && ENDS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /// Shared characters by all that either covers, 0 to 1.
    double likeness(Trimmed other) {
        int shared = shared(other);
        int all = Math.max(span.end(), other.span.end()) - Math.min(span.begin(), other.span.begin());
        return shared == 0 ? 0 : (double) shared / all;
    }

    /// How many characters both cover.
    int shared(Trimmed other) {
        return Math.max(0,
                Math.min(span.end(), other.span.end()) - Math.max(span.begin(), other.span.begin()));
    }
}
