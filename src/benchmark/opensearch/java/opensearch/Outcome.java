package opensearch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// What both sides must agree on. The values behind equal counts, and hits of equal scores, come in orders of their own.
///
/// @param hits      on the page
/// @param speakers  counts of the most frequent, descending
/// @param countries likewise
/// @param years     those with a count
record Outcome(long total, int hits, List<Long> speakers, List<Long> countries, Map<String, Long> years) {

    static Outcome ofQuoth(byte[] answer) {
        var read = Http.json(answer);
        if (read.get("partial").booleanValue()) {
            throw new IllegalStateException("an answer is not complete");
        }
        return new Outcome(read.get("total").longValue(), read.get("hits").size(),
                counts(read.at("/facets/speaker/values"), "count"),
                counts(read.at("/facets/country/values"), "count"),
                years(read.at("/facets/date/values"), "value", "count"));
    }

    static Outcome ofOpenSearch(byte[] answer) {
        var read = Http.json(answer);
        if (read.get("timed_out").booleanValue()) {
            throw new IllegalStateException("an answer is not complete");
        }
        return new Outcome(read.at("/hits/total/value").longValue(), read.at("/hits/hits").size(),
                counts(read.at("/aggregations/speaker/counts/buckets"), "doc_count"),
                counts(read.at("/aggregations/country/counts/buckets"), "doc_count"),
                years(read.at("/aggregations/date/counts/buckets"), "key_as_string", "doc_count"));
    }

    /// The first ten; one that is chosen may come after them.
    private static List<Long> counts(JsonNode values, String count) {
        var counts = new ArrayList<Long>();
        values.forEach(value -> counts.add(value.get(count).longValue()));
        counts.removeIf(each -> each == 0);
        counts.sort(Comparator.reverseOrder());
        return List.copyOf(counts.subList(0, Math.min(Question.VALUES, counts.size())));
    }

    private static Map<String, Long> years(JsonNode bars, String value, String count) {
        var years = new TreeMap<String, Long>();
        bars.forEach(bar -> years.put(bar.get(value).stringValue(), bar.get(count).longValue()));
        years.values().removeIf(each -> each == 0);
        return years;
    }
}
