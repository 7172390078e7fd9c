package quoth.parse;

import java.text.Normalizer;

/// Text as it is kept: composed characters (NFC), no control characters, single spaces, no line breaks.
final class Characters {

    private static final char FIRST_COMBINING = '\u0300';
    /// From here controls, a no-break space and a soft hyphen stand among the Latin letters.
    private static final char FIRST_ODD = '\u007F';
    private static final char LAST_LATIN_ODD = '\u00AD';

    private Characters() {}

    /// The words of one paragraph, or the empty string when there are none.
    static String normalised(String raw) {
        var composed = needsComposing(raw) ? Normalizer.normalize(raw, Normalizer.Form.NFC) : raw;
        if (isClean(composed)) {
            return composed;
        }
        var clean = new StringBuilder(composed.length());
        boolean spaceWaiting = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isSpace(c)) {
                spaceWaiting = true;
            } else if (isKept(composed, i)) {
                if (spaceWaiting && !clean.isEmpty()) {
                    clean.append(' ');
                }
                spaceWaiting = false;
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /// All characters below the first combining one are composed as they are.
    private static boolean needsComposing(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) >= FIRST_COMBINING) {
                return !Normalizer.isNormalized(raw, Normalizer.Form.NFC);
            }
        }
        return false;
    }

    /// Whether there is nothing to do, as in most paragraphs of a data set.
    private static boolean isClean(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c > ' ' && c < FIRST_ODD || c > LAST_LATIN_ODD && c < FIRST_COMBINING;
            if (!plain && (c != ' ' || space)) {
                return false;
            }
            space = c == ' ';
        }
        return !space || text.isEmpty();
    }

    static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u0085' || Character.isSpaceChar(c);
    }

    /// Control characters, soft hyphens, zero-width spaces, byte order marks, direction marks, noncharacters
    /// and halves of surrogate pairs carry no words, and break searching for those around them. Joiners stay:
    /// some scripts need them.
    private static boolean isKept(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return !Character.isISOControl(c) && !isMark(c);
    }

    private static boolean isMark(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u200E' || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c == '\u2060' || c >= '\u2066' && c <= '\u2069' || c == '\uFEFF' || c >= '\uFFFE';
    }
}
