package quoth;

import java.util.Comparator;

/// A stretch of a document's text, `[begin, end)`.
///
/// @param begin offset of the first character, in UTF-16 code units from the start of the text
/// @param end   offset just past the last character, same unit
public record TextSpan(int begin, int end) implements Comparable<TextSpan> {

    private static final Comparator<TextSpan> ORDER = Comparator.comparingInt(TextSpan::begin)
            .thenComparingInt(TextSpan::end);

    public TextSpan {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(
                    "span needs 0 <= begin <= end, got [%d, %d)".formatted(begin, end));
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(TextSpan other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(TextSpan other) {
        return begin < other.end && other.begin < end;
    }

    public String in(String text) {
        return text.substring(begin, end);
    }

    /// By begin, then by end.
    @Override
    public int compareTo(TextSpan other) {
        return ORDER.compare(this, other);
    }
}
