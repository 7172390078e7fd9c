package quoth.quotation;

import java.util.Optional;
import java.util.Set;
import quoth.TextSpan;

/// Content in a clause of its own: asks the rules for each place beside the cue, those first that are most often right.
final class ClauseReports {

    /// Verbs whose passive has content in a clause: *it was said that ...*.
    private static final Set<String> REPORT_IN_PASSIVE = Set.of("say", "tell", "quote", "report");

    private final Tree tree;
    private final ClausesAround around;
    private final AsClauses asClauses;
    private final ClausesAfter after;
    private final ClausesBefore before;
    private final ClausesByWords byWords;

    ClauseReports(Tree tree, ReportCollector collector) {
        this.tree = tree;
        this.around = new ClausesAround(tree, collector);
        this.asClauses = new AsClauses(tree, collector);
        this.after = new ClausesAfter(tree, collector);
        this.before = new ClausesBefore(tree, collector);
        this.byWords = new ClausesByWords(tree, collector);
    }

    /// @return whether content was found
    boolean read(CueWord word, int verb, Optional<Subject> subject, Optional<TextSpan> mention,
            boolean passive) {
        var extent = CueExtent.of(tree, verb, subject);
        boolean cutOut = extent.beside() && (around.read(word, verb, mention, extent)
                || asClauses.beside(word, verb, mention, extent));
        if (cutOut || passive && asClauses.reportedBy(word, verb, mention)) {
            return true;
        }
        boolean speaks = !passive || word.act() == CueWord.Act.QUESTION;
        if (!speaks && !REPORT_IN_PASSIVE.contains(word.word())) {
            return false;
        }
        return after.read(word, verb, mention) || before.read(word, verb, mention, extent)
                || speaks && byWords.read(word, verb, mention, subject);
    }
}
