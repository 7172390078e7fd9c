package quoth.terms;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Spelling variants of one letter: what a word becomes when its case, and then its marks, are left out.
final class PlainForm {

    /// What typesetters write as one sign, from U+FB00 on.
    private static final int FIRST_LIGATURE = 0xFB00;
    private static final List<String> LIGATURES = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");

    private PlainForm() {}

    /// Lower case, composed, ligatures taken apart, without the invisible characters that only typesetting needs.
    static String lower(String word) {
        if (isAscii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        var visible = new StringBuilder(word.length());
        word.codePoints().filter(c -> !isInvisible(c)).forEach(c -> {
            if (c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LIGATURES.size()) {
                visible.append(LIGATURES.get(c - FIRST_LIGATURE));
            } else {
                visible.appendCodePoint(lower(c));
            }
        });
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    /// The word without accents, ligatures, tones and vowel points; the same word when it has none.
    static String of(String lower) {
        if (isAscii(lower)) {
            return lower;
        }
        var out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            append(lower.charAt(i), out);
        }
        return out.toString();
    }

    private static void append(char c, StringBuilder out) {
        if (c < 0x80) {
            out.append(c);
            return;
        }
        switch (Character.UnicodeScript.of(c)) {
            case LATIN, COMMON -> {
                var folded = new char[4];
                int length = ASCIIFoldingFilter.foldToASCII(new char[]{c}, 0, folded, 0, 1);
                out.append(folded, 0, length);
            }
            case GREEK, ARABIC, HEBREW -> appendWithoutMarks(c, out);
            case CYRILLIC -> out.append(c == 'ё' ? 'е' : c);
            case INHERITED -> {
                // a combining mark that no composed letter took in
            }
            default -> out.append(c);
        }
    }

    private static void appendWithoutMarks(char c, StringBuilder out) {
        var parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (Character.getType(part) != Character.NON_SPACING_MARK) {
                out.append(part == 'ς' ? 'σ' : part);
            }
        }
    }

    private static int lower(int c) {
        return Character.toLowerCase(c);
    }

    /// Soft hyphen, zero-width space, byte order mark, the bidirectional marks.
    private static boolean isInvisible(int c) {
        return c == 0xAD || c == 0x200B || c == 0xFEFF || c == 0x200E || c == 0x200F || c == 0x2060;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
