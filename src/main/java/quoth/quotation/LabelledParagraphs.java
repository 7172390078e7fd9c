package quoth.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import quoth.Statement;
import quoth.TextSpan;

/// Paragraphs that begin with the name of whoever speaks: `WALLACE: Let's start`, as articles print interviews, and
/// headlines such as *Rubio: I still believe*.
final class LabelledParagraphs {

    private static final int LONGEST = 40;
    private static final int LONGEST_HEADLINE = 140;
    private static final int LEAST = 2;

    private LabelledParagraphs() {}

    static List<Found> in(String text, Paragraphs paragraphs) {
        var found = new ArrayList<Found>();
        int labels = 0;
        for (int i = 0; i < paragraphs.count(); i++) {
            var label = label(text, paragraphs.span(i)).filter(l -> isCapitals(l.in(text)));
            labels += label.isPresent() ? 1 : 0;
            var speaker = label.or(() -> last(found));
            int begin = label.isPresent() ? text.indexOf(':', label.get().end()) + 1 : paragraphs.begin(i);
            if (speaker.isPresent() && hasWords(text, begin, paragraphs.end(i))) {
                found.add(found(text, speaker.get(), begin, paragraphs.end(i), Statement.Kind.TURN,
                        Rule.LABELLED));
            }
        }
        if (labels < LEAST) {
            found.clear();
        }
        if (found.isEmpty() && paragraphs.count() > 1 && paragraphs.span(0).length() < LONGEST_HEADLINE) {
            var label = label(text, paragraphs.span(0));
            label.flatMap(l -> HeadlineLabels.speaker(text, l)).ifPresent(speaker -> found
                    .add(found(text, speaker, text.indexOf(':', label.get().end()) + 1, paragraphs.end(0),
                            Statement.Kind.INDIRECT, Rule.HEADLINE)));
        }
        return found;
    }

    private static Optional<TextSpan> last(List<Found> found) {
        return found.isEmpty() ? Optional.empty() : found.getLast().mention();
    }

    /// Whether something is said, other than in brackets: *(Laughter.)* is not.
    private static boolean hasWords(String text, int begin, int end) {
        int depth = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth == 0 && Character.isLetterOrDigit(c)) {
                return true;
            }
        }
        return false;
    }

    private static Found found(String text, TextSpan label, int from, int end, Statement.Kind kind,
            Rule rule) {
        int begin = from;
        while (begin < end && Paragraphs.isSpace(text.charAt(begin))) {
            begin++;
        }
        int last = end;
        while (last > begin + 1 && MarkRole.isMark(text.charAt(last - 1))) {
            last--;
        }
        return new Found(kind, List.of(new TextSpan(begin, last)), List.of(), Optional.empty(),
                Optional.of(label),
                Optional.empty(), Optional.empty(), Optional.empty(), rule, OptionalInt.empty());
    }

    /// The words before a colon, near the paragraph's begin, that something follows.
    private static Optional<TextSpan> label(String text, TextSpan paragraph) {
        int begin = paragraph.begin();
        while (begin < paragraph.end() && MarkRole.isMark(text.charAt(begin))) {
            begin++;
        }
        int limit = Math.min(paragraph.end(), begin + LONGEST);
        int colon = text.indexOf(':', begin, limit);
        boolean here = colon > begin && colon + 2 < paragraph.end()
                && text.charAt(colon + 1) == ' ';
        if (!here) {
            return Optional.empty();
        }
        int bracket = text.indexOf(" (", begin, colon);
        int end = bracket > begin && text.charAt(colon - 1) == ')' ? bracket : colon;
        return end > begin && Character.isUpperCase(text.charAt(begin))
                ? Optional.of(new TextSpan(begin, end))
                : Optional.empty();
    }

    private static boolean isCapitals(String label) {
        return label.length() > 2 && label.equals(label.toUpperCase(Locale.ROOT))
                && label.chars().allMatch(c -> Character.isUpperCase(c) || " .'’-".indexOf(c) >= 0);
    }
}
