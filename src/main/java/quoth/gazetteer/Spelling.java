package quoth.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/// How names are compared: by a key without case, accents, dots and the leading *the*, so that *THE GAMBIA*,
/// *Côte d’Ivoire* and *Cote d'Ivoire* are found however they are written.
final class Spelling {

    private Spelling() {}

    /// The key of a name: lower case, plain letters, single spaces; hyphens count as spaces, `&` as *and*.
    static String key(String name) {
        var plain = plain(name).toLowerCase(Locale.ROOT);
        var key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '-' || Character.isWhitespace(c)) {
                space(key);
            } else if (c == '&') {
                key.append("and");
            } else if (c != '.' && c != ',' && c != '(' && c != ')') {
                key.append(c);
            }
        }
        int end = key.length();
        while (end > 0 && key.charAt(end - 1) == ' ') {
            end--;
        }
        boolean article = end > 4 && key.charAt(0) == 't' && key.charAt(1) == 'h' && key.charAt(2) == 'e'
                && key.charAt(3) == ' ';
        return key.substring(article ? 4 : 0, end);
    }

    private static void space(StringBuilder key) {
        if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    /// The same words without accents, with plain apostrophes, hyphens and spaces.
    static String plain(String name) {
        if (isAscii(name)) {
            return name;
        }
        var decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        var plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(unified(stroked(c)));
            }
        }
        return plain.toString();
    }

    /// One sort of apostrophe, hyphen and space; every other character is itself.
    static char unified(char c) {
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC', '\u02BB', '`', '\u00B4' -> '\'';
            case '\u2010', '\u2011', '\u2013' -> '-';
            case '\u00A0', '\u2009', '\u202F', '\n', '\r', '\t' -> ' ';
            default -> c;
        };
    }

    /// Letters whose stroke is no combining mark.
    private static char stroked(char c) {
        return switch (c) {
            case 'ø' -> 'o';
            case 'Ø' -> 'O';
            case 'ł' -> 'l';
            case 'Ł' -> 'L';
            case 'đ' -> 'd';
            case 'Đ' -> 'D';
            case 'ı' -> 'i';
            default -> c;
        };
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
