package quoth.quotation;

import java.util.ArrayList;
import java.util.List;
import quoth.TextSpan;

/// A word or a mark of punctuation, near a place of interest.
///
/// @param word whether it is a word, not a mark
record Word(int begin, int end, boolean word) {

    /// The words and marks of a stretch of a text. A word takes in its hyphens, apostrophes and the dot of an
    /// abbreviation before a name.
    static List<Word> in(String text, int from, int to) {
        var words = new ArrayList<Word>();
        for (int i = from; i < to;) {
            char c = text.charAt(i);
            if (Paragraphs.isSpace(c)) {
                i++;
                continue;
            }
            int end = i + 1;
            if (isInner(c)) {
                while (end < to && (isInner(text.charAt(end)) || joins(text, end, to))) {
                    end++;
                }
                boolean abbreviation = end + 1 < to && text.charAt(end) == '.' && text.charAt(end + 1) == ' '
                        && !Sentences.endsBefore(text, end + 1);
                end += abbreviation ? 1 : 0;
            }
            words.add(new Word(i, end, isInner(c)));
            i = end;
        }
        return words;
    }

    private static boolean isInner(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static boolean joins(String text, int at, int to) {
        return "-‑'’.&".indexOf(text.charAt(at)) >= 0 && at + 1 < to && isInner(text.charAt(at + 1));
    }

    TextSpan span() {
        return new TextSpan(begin, end);
    }

    boolean is(String text, String form) {
        return end - begin == form.length() && text.regionMatches(true, begin, form, 0, form.length());
    }

    boolean isUpper(String text) {
        return Character.isUpperCase(text.charAt(begin));
    }

    String in(String text) {
        return text.substring(begin, end);
    }
}
