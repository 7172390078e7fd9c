package quoth.quotation;

import java.util.Locale;

/// A cue of two words, as the text has them side by side or with an *it* between: *made clear*, *made it clear*.
///
/// @param second its second word, in lower case
record CuePhrase(CueWord cue, String second) {

    private static final String BETWEEN = "it ";

    /// Whether the second word follows.
    ///
    /// @param end where the first word ends
    boolean goesOn(CharSequence text, int end) {
        int at = end + 1;
        if (at >= text.length() || !Paragraphs.isSpace(text.charAt(end))) {
            return false;
        }
        return matches(text, at, second) || matches(text, at, BETWEEN + second);
    }

    private static boolean matches(CharSequence text, int at, String words) {
        int end = at + words.length();
        return end <= text.length()
                && text.subSequence(at, end).toString().toLowerCase(Locale.ROOT).equals(words)
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
