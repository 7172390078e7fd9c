package quoth.quotation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import quoth.Cue;
import quoth.PartialDate;
import quoth.Speaker;
import quoth.Statement;
import quoth.TextSpan;

/// A statement as the rules find it, before its speaker is looked up and its date read.
///
/// @param mention  where the speaker is named beside the cue
/// @param given    a speaker who is known from elsewhere than a mention: a turn's
/// @param said     a date that is known from elsewhere than the text
/// @param sentence the words around the statement in which a date may stand
record Found(Statement.Kind kind, List<TextSpan> segments, List<TextSpan> quoted, Optional<Cue> cue,
        Optional<TextSpan> mention, Optional<Speaker> given, Optional<PartialDate> said,
        Optional<TextSpan> sentence,
        Rule rule, OptionalInt turn) implements Comparable<Found> {

    Found {
        segments = List.copyOf(segments);
        quoted = List.copyOf(quoted);
    }

    /// A statement of the document's own words, found by its cue.
    static Found byCue(Statement.Kind kind, List<TextSpan> segments, List<TextSpan> quoted, Optional<Cue> cue,
            Optional<TextSpan> mention, TextSpan sentence, Rule rule) {
        return new Found(kind, segments, quoted, cue, mention, Optional.empty(), Optional.empty(),
                Optional.of(sentence), rule, OptionalInt.empty());
    }

    int begin() {
        return segments.getFirst().begin();
    }

    int end() {
        return segments.getLast().end();
    }

    /// By begin, the longer first; a turn before what it contains.
    @Override
    public int compareTo(Found other) {
        if (begin() != other.begin()) {
            return Integer.compare(begin(), other.begin());
        }
        if (end() != other.end()) {
            return Integer.compare(other.end(), end());
        }
        return other.kind().compareTo(kind());
    }
}
