package quoth;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Words attributed to one or more speakers.
///
/// @param segments   1..n stretches of the document's text, ascending: `"A," he said. "B."` has two
/// @param quoted     the parts inside quotation marks, each within a segment, without the marks
/// @param speakers   nobody when unknown
/// @param date       when it was said
/// @param confidence 0..1: how often this rule is right where people checked
/// @param rule       which rule found it
/// @param evidence   the spans that the rule went by
/// @param within     the statement inside which this one stands
/// @param turn       number of the turn it belongs to
public record Statement(StatementId id, Kind kind, List<TextSpan> segments, List<TextSpan> quoted,
        Optional<Cue> cue, List<Speaker> speakers, Optional<PartialDate> date, List<About> about,
        double confidence,
        String rule, List<TextSpan> evidence, Optional<StatementId> within, OptionalInt turn) {

    public enum Kind {
        /// In quotation marks.
        DIRECT,
        /// Partly in quotation marks: *called it a "shameful retreat"*.
        MIXED,
        /// Without quotation marks.
        INDIRECT,
        /// A paragraph of a speaker's turn.
        TURN
    }

    public Statement {
        segments = List.copyOf(segments);
        quoted = List.copyOf(quoted);
        speakers = List.copyOf(speakers);
        about = List.copyOf(about);
        evidence = List.copyOf(evidence);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("statement %s needs a segment, got none".formatted(id));
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence needs 0..1, got %s".formatted(confidence));
        }
    }

    /// From the first segment's begin to the last one's end.
    public TextSpan extent() {
        return new TextSpan(segments.getFirst().begin(), segments.getLast().end());
    }

    /// The statement's words: its segments, joined by a space.
    public String wordsIn(String text) {
        return segments.stream().map(s -> s.in(text)).collect(Collectors.joining(" "));
    }

    /// The speakers' countries, each once, in order of the speakers.
    public List<CountryCode> countries() {
        return speakers.stream().flatMap(s -> s.countries().stream()).distinct().toList();
    }

    public Statement withSpeakers(List<Speaker> other) {
        return new Statement(id, kind, segments, quoted, cue, other, date, about, confidence, rule, evidence,
                within,
                turn);
    }

    public Statement withDate(Optional<PartialDate> other) {
        return new Statement(id, kind, segments, quoted, cue, speakers, other, about, confidence, rule,
                evidence,
                within, turn);
    }

    public Statement withKind(Kind other) {
        return new Statement(id, other, segments, quoted, cue, speakers, date, about, confidence, rule,
                evidence,
                within, turn);
    }

    public Statement withWithin(Optional<StatementId> other) {
        return new Statement(id, kind, segments, quoted, cue, speakers, date, about, confidence, rule,
                evidence, other,
                turn);
    }

    /// Other words of the same speaker, under the id that they give.
    public Statement withExtent(StatementId newId, List<TextSpan> newSegments, List<TextSpan> newQuoted) {
        return new Statement(newId, kind, newSegments, newQuoted, cue, speakers, date, about, confidence,
                rule,
                evidence, within, turn);
    }
}
