package quoth.quotation;

import java.util.List;
import quoth.Statement;
import quoth.TextSpan;

/// How much of a stretch of text stands in quotation marks.
final class QuotedWords {

    private static final double ALL = 0.95;

    private final String text;
    private final List<Quotation> quotations;

    /// @param quotations in order, none inside another
    QuotedWords(String text, List<Quotation> quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /// Direct when nearly all letters stand in marks, mixed when some do, else indirect.
    Statement.Kind kind(List<TextSpan> segments) {
        int all = 0;
        int quoted = 0;
        for (var segment : segments) {
            int next = firstAfter(segment.begin());
            for (int i = segment.begin(); i < segment.end(); i++) {
                if (!Character.isLetterOrDigit(text.charAt(i))) {
                    continue;
                }
                while (next < quotations.size() && quotations.get(next).end() <= i) {
                    next++;
                }
                all++;
                quoted += next < quotations.size() && quotations.get(next).begin() <= i ? 1 : 0;
            }
        }
        if (quoted == 0) {
            return Statement.Kind.INDIRECT;
        }
        return quoted >= ALL * all ? Statement.Kind.DIRECT : Statement.Kind.MIXED;
    }

    /// The quoted parts, without their marks, that lie in the segments.
    List<TextSpan> partsIn(List<TextSpan> segments) {
        var parts = new java.util.ArrayList<TextSpan>();
        for (var segment : segments) {
            for (int i = firstAfter(segment.begin()); i < quotations.size()
                    && quotations.get(i).begin() < segment.end(); i++) {
                for (var part : quotations.get(i).parts()) {
                    int begin = Math.max(part.begin(), segment.begin());
                    int end = Math.min(part.end(), segment.end());
                    if (begin < end) {
                        parts.add(new TextSpan(begin, end));
                    }
                }
            }
        }
        return parts;
    }

    /// The first quotation that ends after an offset.
    int firstAfter(int offset) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (quotations.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
