package quoth.quotation;

import java.util.List;
import java.util.Optional;
import quoth.Cue;
import quoth.TextSpan;

/// What somebody is reported to have said, as the words and the tree of one sentence give it.
///
/// @param mention  who, when the sentence tells
/// @param segments the content, one stretch or several around the cue
/// @param sentence where the cue's sentence begins and ends
/// @param tells    whether the cue tells that somebody spoke, see [CueMood]
record Report(Cue cue, Optional<TextSpan> mention, List<TextSpan> segments, TextSpan sentence, Rule rule,
        boolean tells) {

    Report {
        segments = List.copyOf(segments);
    }

    int begin() {
        return segments.getFirst().begin();
    }

    int end() {
        return segments.getLast().end();
    }

    int length() {
        return segments.stream().mapToInt(TextSpan::length).sum();
    }

    Report withSegments(List<TextSpan> others) {
        return new Report(cue, mention, others, sentence, rule, tells);
    }
}
