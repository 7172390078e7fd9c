import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Types a server's own most frequent values, letter by letter, and prints what suggestions take as a client sees them:
/// of all kinds together and of each. None is asked for twice within a kind. Run it by `bin/benchmark search`.
///
/// Argument: the server's address.
class SuggestLatency {

    private static final List<String> FACETS = List.of("speaker", "publisher", "collection", "about", "country");
    private static final List<String> KINDS = List.of("", "speaker", "country", "about", "publisher", "collection",
            "word");
    private static final Pattern LABEL = Pattern.compile("\"label\":\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final int LONGEST = 12;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    SuggestLatency(String base) {
        this.base = base + "/api/v1/";
    }

    static void main(String[] arguments) throws Exception {
        var latency = new SuggestLatency(arguments[0]);
        var typed = latency.typed();
        latency.times(typed.subList(0, Math.min(200, typed.size())), "");
        for (var kind : KINDS) {
            latency.measure(kind, typed);
        }
    }

    /// What stands in the box after each key, of a hundred values of each list.
    private List<String> typed() throws Exception {
        var typed = new LinkedHashSet<String>();
        for (var facet : FACETS) {
            var labels = LABEL.matcher(ask("facets/" + facet + "?size=100"));
            while (labels.find()) {
                var label = labels.group(1);
                for (int end = 1; end <= Math.min(LONGEST, label.length()); end++) {
                    typed.add(label.substring(0, end).strip());
                }
            }
        }
        typed.remove("");
        return new ArrayList<>(typed);
    }

    private void measure(String kind, List<String> typed) throws Exception {
        var micros = times(typed, kind);
        Arrays.sort(micros);
        System.out.printf(Locale.ROOT, "suggestions, %-12s %5d   p50 %7.2f ms   p99 %7.2f ms   max %7.2f ms%n",
                kind.isEmpty() ? "all kinds" : kind, micros.length, micros[micros.length / 2] / 1000.0,
                micros[micros.length * 99 / 100] / 1000.0, micros[micros.length - 1] / 1000.0);
    }

    private long[] times(List<String> typed, String kind) throws Exception {
        var micros = new long[typed.size()];
        for (int i = 0; i < micros.length; i++) {
            long begin = System.nanoTime();
            ask("suggest?q=" + URLEncoder.encode(typed.get(i), StandardCharsets.UTF_8)
                    + (kind.isEmpty() ? "" : "&type=" + kind));
            micros[i] = (System.nanoTime() - begin) / 1000;
        }
        return micros;
    }

    private String ask(String query) throws Exception {
        var response = client.send(HttpRequest.newBuilder(URI.create(base + query)).build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException("GET " + base + query + " answered " + response.statusCode() + ": "
                    + response.body());
        }
        return response.body();
    }
}
