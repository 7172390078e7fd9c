package quoth.quotation;

import java.util.Locale;
import quoth.syntax.Sentence;

/// *KYIV, 5 May (Reuters) —* before a report's first sentence: where and when it was written, no part of what it says.
final class Dateline {

    private static final int LONGEST = 14;

    private Dateline() {}

    /// A sentence without the dateline with which it begins.
    static Sentence cut(Sentence sentence) {
        int end = end(sentence);
        return end > 0 ? sentence.from(end) : sentence;
    }

    /// The number of its tokens; 0 when the sentence has none: a place in capitals, then only names, figures and marks up to
    /// a dash.
    private static int end(Sentence sentence) {
        var place = sentence.form(0);
        boolean capitals = place.length() > 2 && Character.isLetter(place.charAt(0))
                && place.equals(place.toUpperCase(Locale.ROOT));
        for (int i = 1; capitals && i < Math.min(sentence.size() - 1, LONGEST); i++) {
            var form = sentence.form(i);
            if (isDash(sentence, i)) {
                return i + 1;
            }
            if (Character.isLowerCase(form.charAt(0)) || MarkRole.isDouble(form.charAt(0))
                    || form.equals(":")) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isDash(Sentence sentence, int i) {
        var form = sentence.form(i);
        boolean dash = form.equals("—") || form.equals("–") || form.equals("--") || form.equals("-");
        boolean hyphen = sentence.end(i - 1) == sentence.begin(i) && sentence.end(i) == sentence.begin(i + 1);
        return dash && !hyphen;
    }
}
