package quoth.quotation;

import java.util.ArrayList;
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
        segments = apart(segments);
    }

    /// In order, and stretches that share words as one: a rule may meet the same words on two ways.
    private static List<TextSpan> apart(List<TextSpan> segments) {
        var apart = new ArrayList<TextSpan>(segments.size());
        for (var segment : segments.stream().sorted().toList()) {
            if (!apart.isEmpty() && segment.begin() < apart.getLast().end()) {
                var before = apart.removeLast();
                apart.add(new TextSpan(before.begin(), Math.max(before.end(), segment.end())));
            } else {
                apart.add(segment);
            }
        }
        return List.copyOf(apart);
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
