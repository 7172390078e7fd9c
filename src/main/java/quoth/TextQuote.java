package quoth;

/// Finds words again without offsets, as in the W3C's text quote selector.
///
/// @param exact  the words themselves
/// @param prefix up to 32 characters before them
/// @param suffix up to 32 characters after them
public record TextQuote(String exact, String prefix, String suffix) {

    private static final int CONTEXT = 32;

    public static TextQuote at(TextSpan span, String text) {
        return new TextQuote(span.in(text),
                text.substring(wholeFrom(text, Math.max(0, span.begin() - CONTEXT)), span.begin()),
                text.substring(span.end(), wholeFrom(text, Math.min(text.length(), span.end() + CONTEXT))));
    }

    /// Never cuts a surrogate pair in two.
    private static int wholeFrom(String text, int offset) {
        boolean inside = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return inside ? offset + 1 : offset;
    }
}
