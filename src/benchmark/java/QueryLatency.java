import java.io.IOException;
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
import java.util.Random;
import java.util.regex.Pattern;

/// Asks a running server for words of its own archive with three facets, one query after the other and none twice,
/// and prints p50 and p99 as a client sees them. Run it by `bin/benchmark search`.
///
/// Arguments: the server's address, such as `http://127.0.0.1:8080`, and how many queries.
class QueryLatency {

    private static final long SEED = 20261123;
    private static final String FACETS = "&facet=speaker&facet=country&facet=date&facet.date.interval=year";
    private static final Pattern TEXT = Pattern.compile("\"text\":\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{4,}");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    QueryLatency(String base) {
        this.base = base + "/api/v1/statements?";
    }

    static void main(String[] arguments) throws Exception {
        var latency = new QueryLatency(arguments[0]);
        int queries = Integer.parseInt(arguments[1]);
        var words = latency.words(queries + queries / 4);
        int warmUp = words.size() / 5;
        for (var word : words.subList(0, warmUp)) {
            latency.ask("q=" + word + FACETS);
        }
        latency.measure("word", words.subList(warmUp, words.size()), "");
        latency.measure("word, filtered by country", words.subList(warmUp, words.size()), "&country=US&country=RU");
        latency.measure("two words", latency.pairs(words.subList(warmUp, words.size())), "");
    }

    private void measure(String name, List<String> queries, String filters) throws Exception {
        var micros = new long[queries.size()];
        for (int i = 0; i < micros.length; i++) {
            long begin = System.nanoTime();
            ask("q=" + URLEncoder.encode(queries.get(i), StandardCharsets.UTF_8) + FACETS + filters);
            micros[i] = (System.nanoTime() - begin) / 1000;
        }
        Arrays.sort(micros);
        System.out.printf(Locale.ROOT, "%-28s %5d queries   p50 %7.2f ms   p99 %7.2f ms   max %7.2f ms%n", name,
                micros.length, micros[micros.length / 2] / 1000.0, micros[micros.length * 99 / 100] / 1000.0,
                micros[micros.length - 1] / 1000.0);
    }

    /// Words of the archive, drawn as they occur: from statements of random days.
    private List<String> words(int wanted) throws Exception {
        var random = new Random(SEED);
        var words = new LinkedHashSet<String>();
        for (int tries = 0; words.size() < wanted && tries < wanted; tries++) {
            int year = 1946 + random.nextInt(80);
            var texts = TEXT.matcher(ask("size=100&sort=date&from=" + year + "-01-01"));
            while (texts.find() && words.size() < wanted) {
                var found = new ArrayList<String>();
                var matcher = WORD.matcher(texts.group(1));
                while (matcher.find()) {
                    found.add(matcher.group().toLowerCase(Locale.ROOT));
                }
                if (!found.isEmpty()) {
                    words.add(found.get(random.nextInt(found.size())));
                }
            }
        }
        return new ArrayList<>(words);
    }

    private List<String> pairs(List<String> words) {
        var random = new Random(SEED);
        var pairs = new LinkedHashSet<String>();
        for (int i = 0; i < words.size(); i++) {
            pairs.add(words.get(random.nextInt(words.size())) + " " + words.get(random.nextInt(words.size())));
        }
        return new ArrayList<>(pairs);
    }

    private String ask(String query) throws IOException, InterruptedException {
        var response = client.send(HttpRequest.newBuilder(URI.create(base + query)).build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("GET " + base + query + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }
}
