package quoth.quotation;

import java.util.Set;

/// Where sentences end, near a place of interest: for what only looks around a quotation. Whole texts are cut by
/// [quoth.syntax].
final class Sentences {

    /// No sentence is looked for further away than this.
    private static final int REACH = 600;
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "prof", "sen", "rep",
            "gov", "gen", "lt",
            "col", "sgt", "st", "no", "vs", "jr", "sr", "rev", "hon", "messrs", "mme", "mlle", "bzw", "u.s",
            "u.n", "u.k",
            "e.g", "i.e", "etc", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "adm", "capt", "maj",
            "inc", "co",
            "corp", "ltd");

    private Sentences() {}

    /// Whether a sentence ends right before an offset at which white space stands.
    static boolean endsBefore(CharSequence text, int space) {
        int i = space - 1;
        while (i > 0 && "”\"'’)»]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        char c = text.charAt(i);
        if (c == '!' || c == '?' || c == '…') {
            return true;
        }
        if (c != '.') {
            return false;
        }
        int begin = i;
        while (begin > 0 && begin > i - 8
                && (Character.isLetter(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.')) {
            begin--;
        }
        boolean initial = i - begin == 1 && Character.isUpperCase(text.charAt(begin));
        return !initial && !ABBREVIATIONS
                .contains(text.subSequence(begin, i).toString().toLowerCase(java.util.Locale.ROOT));
    }

    /// The begin of the sentence in which an offset lies, not before `from`.
    static int begin(CharSequence text, int offset, int from) {
        int stop = Math.max(from, offset - REACH);
        for (int i = offset - 1; i > stop; i--) {
            if (Paragraphs.isSpace(text.charAt(i)) && endsBefore(text, i)) {
                return i + 1;
            }
        }
        return stop;
    }

    /// The end of the sentence in which an offset lies, not after `to`.
    static int end(CharSequence text, int offset, int to) {
        int stop = Math.min(to, offset + REACH);
        for (int i = offset; i < stop; i++) {
            if (i > offset && Paragraphs.isSpace(text.charAt(i)) && endsBefore(text, i)) {
                return i;
            }
        }
        return stop;
    }
}
