package quoth.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import quoth.Statement;
import quoth.TextSpan;

/// Joins what stands in quotation marks with what the sentences report: tells which quotations are statements of their
/// own, which are words of a report around them, and which are neither (titles, scare quotes); finds whose they are.
final class QuotationReader {

    private static final int FEW_WORDS = 3;
    /// Inside a speech shorter quotations without a speaker are mottoes and terms: *our theme, "Together for Peace"*.
    private static final int LONG_IN_TURN = 10;

    private final String text;
    private final Paragraphs paragraphs;
    private final OwnStretches own;
    private final CueChoice choice;
    private final NavigableMap<Integer, Tree> trees;
    private final List<Found> found = new ArrayList<>();
    /// The statement that each cue has gathered so far, by where the cue stands.
    private final Map<Integer, Integer> byCue = new HashMap<>();

    /// @param own     the stretches that are somebody's own words
    /// @param clauses in order
    /// @param trees   the parsed sentences, by where they begin
    QuotationReader(String text, Paragraphs paragraphs, OwnStretches own, List<CueClause> clauses,
            CueList cues, NavigableMap<Integer, Tree> trees) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.own = own;
        this.choice = new CueChoice(text, paragraphs, own, clauses, cues);
        this.trees = trees;
    }

    List<Found> read(List<Quotation> quotations, List<Report> reports) {
        var quoted = new QuotedWords(text, quotations);
        var merger = new ReportMerger(text, quotations, quoted);
        var kept = new ArrayList<>(merger.merge(reports));
        var covered = new Covered();
        kept.forEach(covered::add);
        for (var quotation : quotations) {
            if (!covered.holds(quotation)) {
                read(quotation, quoted).ifPresent(report -> {
                    kept.add(report);
                    covered.add(report);
                });
            }
        }
        for (var report : Nesting.settle(text, kept)) {
            found.add(Found.byCue(quoted.kind(report.segments()), report.segments(),
                    quoted.partsIn(report.segments()),
                    Optional.of(report.cue()), report.mention(), report.sentence(), report.rule()));
        }
        return found;
    }

    /// @return a report, when the quotation turns out to be words of the sentence around it
    private Optional<Report> read(Quotation quotation, QuotedWords quoted) {
        var shape = QuotationShape.of(text, quotation);
        if (shape.isSentence()) {
            boolean few = shape.words() < FEW_WORDS;
            if (!few || choice.isBeside(quotation)) {
                add(quotation, shape);
            }
            return Optional.empty();
        }
        if (shape.isTitle() && shape.isEnded() && choice.isBeside(quotation)) {
            add(quotation, shape);
            return Optional.empty();
        }
        if (shape.isTitle()) {
            return Optional.empty();
        }
        return FragmentReports.around(quotation, treeAt(quotation), choice.inSentence(quotation))
                .map(r -> quoted.kind(r.segments()) == Statement.Kind.DIRECT
                        ? r.withSegments(List.of(segment(quotation)))
                        : r);
    }

    private Optional<Tree> treeAt(Quotation quotation) {
        var entry = trees.floorEntry(quotation.begin());
        return entry != null && quotation.begin() < entry.getValue().span().end()
                ? Optional.of(entry.getValue())
                : Optional.empty();
    }

    private void add(Quotation quotation, QuotationShape shape) {
        var chosen = choice.of(quotation);
        boolean nobody = chosen.mention().isEmpty() && own.at(quotation.begin()).isPresent();
        if (nobody && shape.words() < LONG_IN_TURN) {
            return;
        }
        var segment = segment(quotation);
        if (chosen.clause().isPresent() && extend(chosen.clause().get(), quotation, segment)) {
            return;
        }
        var sentence = chosen.clause().map(c -> joined(quotation.outer(), c.sentence()))
                .orElse(quotation.outer());
        chosen.clause().ifPresent(c -> byCue.putIfAbsent(c.cue().begin(), found.size()));
        found.add(Found.byCue(Statement.Kind.DIRECT, List.of(segment), clipped(quotation, segment),
                chosen.clause().map(CueClause::asCue), chosen.mention(), sentence, chosen.rule()));
    }

    /// Ties a quotation to the one that the same cue stands between: *"A," he said. "B."*
    private boolean extend(CueClause clause, Quotation quotation, TextSpan segment) {
        var index = byCue.get(clause.cue().begin());
        if (index == null) {
            return false;
        }
        var before = found.get(index);
        boolean between = before.end() <= clause.cue().begin() && clause.cue().end() <= quotation.begin();
        boolean same = paragraphs.at(before.begin()) == paragraphs.at(quotation.begin());
        if (!between || !same || before.segments().size() > 1) {
            return false;
        }
        var segments = new ArrayList<>(before.segments());
        segments.add(segment);
        var parts = new ArrayList<>(before.quoted());
        parts.addAll(clipped(quotation, segment));
        found.set(index, Found.byCue(before.kind(), segments, parts, before.cue(), before.mention(),
                joined(before.sentence().orElse(segment), quotation.outer()), before.rule()));
        return true;
    }

    private static TextSpan joined(TextSpan one, TextSpan other) {
        return new TextSpan(Math.min(one.begin(), other.begin()), Math.max(one.end(), other.end()));
    }

    private static List<TextSpan> clipped(Quotation quotation, TextSpan segment) {
        return quotation.parts().stream().filter(p -> p.begin() < segment.end())
                .map(p -> new TextSpan(p.begin(), Math.min(p.end(), segment.end()))).toList();
    }

    /// Without the comma that only belongs to the sentence around it.
    private TextSpan segment(Quotation quotation) {
        var inner = quotation.inner();
        boolean comma = inner.length() > 1 && text.charAt(inner.end() - 1) == ',';
        return comma ? new TextSpan(inner.begin(), inner.end() - 1) : inner;
    }
}
