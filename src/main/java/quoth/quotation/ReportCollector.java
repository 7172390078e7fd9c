package quoth.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quoth.Cue;
import quoth.TextSpan;

/// Gathers the reports and the cue clauses of one sentence.
final class ReportCollector {

    private final Tree tree;
    private final Voices voices;
    private final Optional<OwnWords> around;
    private final List<Report> reports = new ArrayList<>();
    private final List<CueClause> clauses = new ArrayList<>();

    /// @param own whether the sentence stands in somebody's own words
    ReportCollector(Tree tree, Voices voices, boolean own) {
        this.tree = tree;
        this.voices = voices;
        this.around = own ? Optional.of(new OwnWords(tree, voices)) : Optional.empty();
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
        if (segments.isEmpty() || mention.filter(m -> !speaks(m, stretches)).isPresent()) {
            return false;
        }
        var name = CueMood.name(tree, cue, word.word());
        boolean tells = !word.isAttitude() && CueMood.tells(tree, cue, name);
        int first = stretches.getFirst().first();
        if (around.filter(own -> !own.report(word, cue, tells, mention, first, rule)).isPresent()) {
            return false;
        }
        reports.add(new Report(new Cue(name, tree.span(cue, cue)), mention, segments, tree.span(), rule,
                tells));
        return true;
    }

    /// Whether a mention can have said the content: no thing has, and a law only where it is quoted.
    private boolean speaks(TextSpan mention, List<TokenRange> stretches) {
        var written = mention.in(tree.text());
        boolean quoted = stretches.stream().anyMatch(s -> s.holdsQuoted(tree));
        return !voices.isMute(written) && (quoted || !voices.isLaw(written));
    }

    void clause(CueWord word, int cue, Optional<TextSpan> mention) {
        var name = CueMood.name(tree, cue, word.word());
        boolean tells = around.isEmpty() || CueMood.tells(tree, cue, name) || tree.tag(cue).equals("VBG");
        var speaking = mention.map(m -> m.in(tree.text()))
                .filter(m -> tells && !voices.isMute(m) && (around.isEmpty() || voices.isSomebody(m)));
        clauses.add(new CueClause(word, name, tree.span(cue, cue),
                speaking.isPresent() ? mention : Optional.empty(), tree.span()));
    }
}
