package quoth.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import quoth.TextSpan;

/// Puts headlines in the case of running text: *Trump Says He Is Unlikely To Go* is to be read as *Trump says he is
/// unlikely to go*, or tagger and parser take every word for a name.
///
/// A word of a headline keeps its capital where the text itself writes it with a capital and never without one, or where
/// more of its letters are capitals. Every other word loses it. Offsets stay as they are.
final class HeadlineCase {

    private static final int LONGEST = 200;
    private static final int LEAST_WORDS = 4;
    /// *of*, *for*: shorter words tell nothing, as headlines write them in either case.
    private static final int SHORT = 4;
    private static final double MOSTLY = 0.8;

    private HeadlineCase() {}

    /// The text with its headlines in the case of running text; the same text where it has none.
    static String lowered(String text, Paragraphs paragraphs) {
        var headlines = new ArrayList<TextSpan>();
        for (int i = 0; i < paragraphs.count(); i++) {
            var span = paragraphs.span(i);
            if (span.length() <= LONGEST && isHeadline(text, Word.in(text, span.begin(), span.end()))) {
                headlines.add(span);
            }
        }
        if (headlines.isEmpty()) {
            return text;
        }
        var lower = new HashSet<String>();
        var upper = new HashSet<String>();
        int begin = 0;
        for (var headline : headlines) {
            gather(text, begin, headline.begin(), lower, upper);
            begin = headline.end();
        }
        gather(text, begin, text.length(), lower, upper);
        return lowered(text, headlines, lower, upper);
    }

    private static boolean isHeadline(String text, List<Word> all) {
        int words = 0;
        int longer = 0;
        int capitals = 0;
        for (var word : all) {
            if (word.word()) {
                words++;
                boolean counts = word.end() - word.begin() >= SHORT
                        && Character.isLetter(text.charAt(word.begin()));
                longer += counts ? 1 : 0;
                capitals += counts && word.isUpper(text) ? 1 : 0;
            }
        }
        return words >= LEAST_WORDS && longer > 1 && capitals >= MOSTLY * longer;
    }

    /// The words of running text, those with a capital apart.
    private static void gather(String text, int from, int to, Set<String> lower, Set<String> upper) {
        for (var word : Word.in(text, from, to)) {
            if (word.word() && Character.isLetter(text.charAt(word.begin()))) {
                var written = word.in(text);
                if (word.isUpper(text)) {
                    upper.add(written.toLowerCase(Locale.ROOT));
                } else {
                    lower.add(written);
                }
            }
        }
    }

    private static String lowered(String text, List<TextSpan> headlines, Set<String> lower,
            Set<String> upper) {
        var result = new StringBuilder(text);
        for (var headline : headlines) {
            for (var word : Word.in(text, headline.begin(), headline.end())) {
                var written = word.in(text);
                var small = written.toLowerCase(Locale.ROOT);
                boolean plain = word.word() && word.isUpper(text) && small.length() == written.length()
                        && written.substring(1).equals(small.substring(1));
                if (plain && (lower.contains(small) || !upper.contains(small))) {
                    result.setCharAt(word.begin(), small.charAt(0));
                }
            }
        }
        return result.toString();
    }
}
