package quoth.quotation;

import java.util.List;
import java.util.Set;
import quoth.TextSpan;
import quoth.syntax.Sentence;

/// Indirect speech that goes on over further sentences: *He announced that there was to be an inquiry. It would be
/// chaired by a judge.* Only what nobody reads otherwise: a pronoun that is no person, and the *would* of what is told.
final class GoingOn {

    private static final Set<String> FIRST = Set.of("it", "they", "this", "that", "these", "those", "there");
    private static final Set<String> TOLD = Set.of("would", "could", "might");
    private static final Set<String> PAST = Set.of("said", "told", "wrote");

    private GoingOn() {}

    /// The reports of a sentence, or of one before it, with this one's words taken up in what goes on.
    ///
    /// @param reports  found so far; its last one is replaced when it goes on
    /// @param sentence the one after the sentence in which the last report ends; it holds no report of its own
    /// @return whether the last report goes on
    static boolean extend(String text, List<Report> reports, Sentence sentence) {
        if (reports.isEmpty() || sentence.size() < 4 || !isTold(text, sentence)) {
            return false;
        }
        var last = reports.getLast();
        boolean clause = last.rule() == Rule.CLAUSE_AFTER || last.rule() == Rule.CLAUSE_BY_WORDS;
        if (!clause || !last.tells() || last.segments().size() > 1 || !isPast(text, last)
                || !follows(text, last.end(), sentence.begin(0))) {
            return false;
        }
        int end = sentence.end(sentence.size() - 1);
        while (end > sentence.begin(0) && ".!?".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        reports.set(reports.size() - 1, last.withSegments(List.of(new TextSpan(last.begin(), end))));
        return true;
    }

    private static boolean isTold(String text, Sentence sentence) {
        return isOneOf(text, sentence, 0, FIRST) && isOneOf(text, sentence, 1, TOLD)
                && !sentence.is(2, "later");
    }

    private static boolean isOneOf(String text, Sentence sentence, int token, Set<String> words) {
        var word = text.substring(sentence.begin(token),
                Math.min(sentence.end(token), sentence.begin(token) + 8));
        return words.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean isPast(String text, Report report) {
        var form = report.cue().span().in(text).toLowerCase(java.util.Locale.ROOT);
        return form.endsWith("ed") || PAST.contains(form);
    }

    /// Whether nothing but the end of a sentence stands between, in one paragraph.
    private static boolean follows(String text, int end, int begin) {
        for (int i = end; i < begin; i++) {
            if (".”\"’' ".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return begin > end;
    }
}
