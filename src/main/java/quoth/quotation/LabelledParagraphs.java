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
        for (int i = 0; i < paragraphs.count(); i++) {
            var label = label(text, paragraphs.span(i));
            if (label.isPresent() && isCapitals(label.get().in(text))) {
                found.add(found(text, label.get(), paragraphs.end(i), Statement.Kind.TURN, Rule.LABELLED));
            }
        }
        if (found.size() < LEAST) {
            found.clear();
        }
        if (found.isEmpty() && paragraphs.count() > 1 && paragraphs.span(0).length() < LONGEST_HEADLINE) {
            label(text, paragraphs.span(0)).filter(l -> isName(text, l)).ifPresent(
                    l -> found
                            .add(found(text, l, paragraphs.end(0), Statement.Kind.INDIRECT, Rule.HEADLINE)));
        }
        return found;
    }

    private static Found found(String text, TextSpan label, int end, Statement.Kind kind, Rule rule) {
        int begin = text.indexOf(':', label.end()) + 1;
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
        int colon = text.indexOf(':', begin);
        boolean here = colon > begin && colon < limit && colon + 2 < paragraph.end()
                && text.charAt(colon + 1) == ' ';
        if (!here) {
            return Optional.empty();
        }
        int bracket = text.indexOf(" (", begin);
        int end = bracket > begin && bracket < colon && text.charAt(colon - 1) == ')' ? bracket : colon;
        return end > begin && Character.isUpperCase(text.charAt(begin))
                ? Optional.of(new TextSpan(begin, end))
                : Optional.empty();
    }

    private static boolean isCapitals(String label) {
        return label.length() > 2 && label.equals(label.toUpperCase(Locale.ROOT))
                && label.chars().allMatch(c -> Character.isUpperCase(c) || " .'’-".indexOf(c) >= 0);
    }

    /// One to three capitalised words that no sentence begins with.
    private static boolean isName(String text, TextSpan label) {
        var words = Word.in(text, label.begin(), label.end());
        return words.size() <= 3 && words.stream()
                .allMatch(w -> w.word() && w.isUpper(text) && !FirstWords.contains(w.in(text))
                        && !NO_NAMES.contains(
                                w.in(text).toLowerCase(Locale.ROOT)));
    }

    private static final java.util.Set<String> NO_NAMES = java.util.Set.of("poll", "report", "exclusive",
            "video", "watch",
            "breaking", "opinion", "editorial", "analysis", "update", "latest", "live", "photos", "study",
            "review", "note",
            "source", "contact", "summary", "abstract", "election", "campaign", "interview", "transcript",
            "headline");
}
