package quoth.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import quoth.TextSpan;

/// Who speaks in a headline with a colon: *Rubio: I still believe*, *Clinton to workers: We will win*, *Exclusive – Ann
/// Smith: Do not go*.
final class HeadlineLabels {

    private static final int MOST_WORDS = 4;
    /// They tell where or to whom, behind the name.
    private static final Set<String> BEHIND = Set.of("to", "at", "in", "on", "after");
    /// They may stand behind a name in lower case.
    private static final Set<String> SORTS = Set.of("camp", "aide", "aides", "official", "officials",
            "adviser",
            "spokesman", "spokeswoman", "lawyer", "poll", "study", "survey", "ally", "allies", "leader",
            "leaders");
    private static final Set<String> NO_NAMES = Set.of("report", "exclusive", "video", "watch", "breaking",
            "opinion", "editorial", "analysis", "update", "latest", "live", "photos", "review", "note",
            "source", "contact", "summary", "abstract", "election", "campaign", "interview", "transcript",
            "headline");

    private HeadlineLabels() {}

    /// @param label what stands before the colon
    static Optional<TextSpan> speaker(String text, TextSpan label) {
        var words = Word.in(text, label.begin(), label.end());
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            from = "–—-".indexOf(text.charAt(words.get(i).begin())) >= 0 ? i + 1 : from;
        }
        int to = from;
        while (to < words.size() && !(to > from && isBehind(text, words.get(to)))) {
            to++;
        }
        var name = words.subList(from, to);
        return isName(text, name)
                ? Optional.of(new TextSpan(name.getFirst().begin(), name.getLast().end()))
                : Optional.empty();
    }

    private static boolean isBehind(String text, Word word) {
        return BEHIND.contains(word.in(text).toLowerCase(Locale.ROOT));
    }

    /// A few capitalised words that no sentence begins with.
    private static boolean isName(String text, List<Word> words) {
        if (words.isEmpty() || words.size() > MOST_WORDS || !words.getFirst().isUpper(text)) {
            return false;
        }
        for (var word : words) {
            var written = word.in(text);
            var lower = written.toLowerCase(Locale.ROOT);
            boolean sort = !word.equals(words.getFirst()) && SORTS.contains(written);
            if (!word.word() || !word.isUpper(text) && !sort
                    || FirstWords.contains(written) && !written.equals("Former")
                    || NO_NAMES.contains(lower)) {
                return false;
            }
        }
        return true;
    }
}
