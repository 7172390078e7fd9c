package opensearch;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// A question in the words of either side: the ten best statements with highlights, how many there are, ten speakers,
/// ten countries, all years; the counts of a dimension without its own filter.
///
/// @param how     the words are meant
/// @param words   lower-case letters only; none for everything
/// @param country two letters
/// @param speaker an id
/// @param years   first and last of the day of saying
record Question(How how, List<String> words, Optional<String> country, Optional<String> speaker,
        Optional<Years> years) {

    static final int HITS = 10;
    static final int VALUES = 10;

    enum How {
        ALL, ANY, PHRASE, PREFIX
    }

    record Years(int first, int last) {}

    static Question of(How how, String... words) {
        return new Question(how, List.of(words), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Question from(String other) {
        return new Question(how, words, Optional.of(other), speaker, years);
    }

    Question by(String other) {
        return new Question(how, words, country, Optional.of(other), years);
    }

    Question in(int first, int last) {
        return new Question(how, words, country, speaker, Optional.of(new Years(first, last)));
    }

    /// For Quoth.
    String address() {
        var address = new StringBuilder("/api/v1/statements?sort=relevance&size=" + HITS
                + "&facet=speaker&facet=country&facet=date&facet.date.interval=year");
        if (!words.isEmpty()) {
            add("q", switch (how) {
                case ALL -> String.join(" ", words);
                case ANY -> String.join(" OR ", words);
                case PHRASE -> "\"" + String.join(" ", words) + "\"";
                case PREFIX -> words.getFirst() + "*";
            }, address);
        }
        country.ifPresent(value -> add("country", value, address));
        speaker.ifPresent(value -> add("speaker", value, address));
        years.ifPresent(range -> {
            add("from", range.first + "-01-01", address);
            add("to", range.last + "-12-31", address);
        });
        return address.toString();
    }

    private static void add(String name, String value, StringBuilder address) {
        address.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /// For OpenSearch: filters come after the counts, and each count has the filters of the others.
    byte[] body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("size", HITS);
        body.put("track_total_hits", true);
        body.put("query", matching());
        body.put("post_filter", all(filters("")));
        body.put("highlight", Map.of("fields", Map.of(field(), Map.of("number_of_fragments", 0))));
        body.put("aggs", Map.of(
                "speaker", counted("speaker", Map.of("terms", Map.of("field", "speakers.id", "size", VALUES))),
                "country", counted("country",
                        Map.of("terms", Map.of("field", "speakers.countries", "size", VALUES))),
                "date", counted("date", Map.of("date_histogram", Map.of("field", "date.earliest",
                        "calendar_interval", "year", "format", "yyyy", "min_doc_count", 1)))));
        return JsonMapper.shared().writeValueAsBytes(body);
    }

    private String field() {
        return how == How.ALL || how == How.ANY ? "text" : "text.exact";
    }

    private Map<String, Object> matching() {
        if (words.isEmpty()) {
            return Map.of("match_all", Map.of());
        }
        var text = String.join(" ", words);
        return switch (how) {
            case ALL -> Map.of("match", Map.of(field(), Map.of("query", text, "operator", "and")));
            case ANY -> Map.of("match", Map.of(field(), Map.of("query", text, "operator", "or")));
            case PHRASE -> Map.of("match_phrase", Map.of(field(), text));
            case PREFIX -> Map.of("prefix", Map.of(field(), text));
        };
    }

    private Map<String, Object> counted(String dimension, Map<String, Object> counts) {
        return Map.of("filter", all(filters(dimension)), "aggs", Map.of("counts", counts));
    }

    /// @param leftOut the dimension whose own filter is not wanted
    private List<Object> filters(String leftOut) {
        var filters = new ArrayList<Object>();
        country.filter(value -> !leftOut.equals("country"))
                .ifPresent(value -> filters.add(Map.of("term", Map.of("speakers.countries", value))));
        speaker.filter(value -> !leftOut.equals("speaker"))
                .ifPresent(value -> filters.add(Map.of("term", Map.of("speakers.id", value))));
        years.filter(range -> !leftOut.equals("date")).ifPresent(range -> {
            filters.add(Map.of("range", Map.of("date.earliest", Map.of("gte", range.first + "-01-01"))));
            filters.add(Map.of("range", Map.of("date.latest", Map.of("lte", range.last + "-12-31"))));
        });
        return filters;
    }

    private static Map<String, Object> all(List<Object> filters) {
        return filters.isEmpty() ? Map.of("match_all", Map.of()) : Map.of("bool", Map.of("filter", filters));
    }

    @Override
    public String toString() {
        return address().replaceAll(".*interval=year", "") + words.stream().collect(Collectors.joining(" ", " (", ")"));
    }
}
