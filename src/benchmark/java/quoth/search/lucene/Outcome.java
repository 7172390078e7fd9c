package quoth.search.lucene;

import java.util.List;
import java.util.SortedMap;

/// What both sides must agree on. Ids are not in it: Lucene's own order of equal scores is another than ours.
///
/// @param scores of the first hits
/// @param counts by `dimension value`, of the values shown whose count is above the last one's, where ties end
record Outcome(long total, List<Float> scores, SortedMap<String, Long> counts) {

    /// Where nothing ranks, the number that all hits get means nothing.
    Outcome {
        scores = scores.stream().distinct().count() > 1 ? List.copyOf(scores) : List.of();
    }
}
