package quoth.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quoth.Cue;
import quoth.TextSpan;

/// Gathers the reports and the cue clauses of one sentence.
final class ReportCollector {

    private final Tree tree;
    private final List<Report> reports = new ArrayList<>();
    private final List<CueClause> clauses = new ArrayList<>();

    ReportCollector(Tree tree) {
        this.tree = tree;
    }

    List<Report> reports() {
        return reports;
    }

    List<CueClause> clauses() {
        return clauses;
    }

    /// Takes a content from one token to another, punctuation at its ends left out.
    ///
    /// @return whether there was a word in it
    boolean add(CueWord word, int cue, Optional<TextSpan> mention, int from, int to, Rule rule) {
        return add(word, cue, mention, List.of(new TokenRange(from, to)), rule);
    }

    /// The same for a content in several stretches.
    boolean add(CueWord word, int cue, Optional<TextSpan> mention, List<TokenRange> stretches, Rule rule) {
        var segments = new ArrayList<TextSpan>();
        for (var stretch : stretches) {
            stretch.trimmed(tree).map(words -> words.span(tree)).ifPresent(segments::add);
        }
        if (segments.isEmpty()) {
            return false;
        }
        var name = CueMood.name(tree, cue, word.word());
        reports.add(new Report(new Cue(name, tree.span(cue, cue)), mention, segments, tree.span(), rule,
                CueMood.tells(tree, cue, name)));
        return true;
    }

    void clause(CueWord word, int cue, Optional<TextSpan> mention) {
        clauses.add(new CueClause(word, CueMood.name(tree, cue, word.word()), tree.span(cue, cue), mention,
                tree.span()));
    }
}
