package quoth.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Asks a server hostile questions and tells which of its answers are no good.
final class Hostilities {

    private static final Set<Integer> GOOD = Set.of(200, 400, 410, 413, 414, 422, 429, 431, 503);

    private final int port;
    private final Duration longest;
    private final List<String> bad = new ArrayList<>();
    private Duration slowest = Duration.ZERO;
    private String slowestFamily = "";

    /// @param longest that an answer may take; batches, which are many questions, get ten times as long
    Hostilities(int port, Duration longest) {
        this.port = port;
        this.longest = longest;
    }

    /// Asks each on a connection of its own, as strangers would.
    ///
    /// @return what was answered wrongly or late, a line each
    List<String> ask(List<HostileQueries.Hostile> questions) throws IOException, InterruptedException {
        for (var question : questions) {
            try (var client = HttpClient.newHttpClient()) {
                ask(client, question);
            }
        }
        System.out.printf("%d hostile queries, the slowest (%s) in %d ms%n", questions.size(), slowestFamily,
                slowest.toMillis());
        return bad;
    }

    private void ask(HttpClient client, HostileQueries.Hostile question)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + question.address()))
                .method(question.method(), question.body().isEmpty() ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(question.body()))
                .timeout(Duration.ofMinutes(10)).build();
        long begun = System.nanoTime();
        int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        boolean batch = question.method().equals("POST");
        if (!batch && took.compareTo(slowest) > 0) {
            slowest = took;
            slowestFamily = question.family();
        }
        if (!GOOD.contains(status) || !batch && took.compareTo(longest) > 0) {
            bad.add("%s: %d in %d ms: %.200s".formatted(question.family(), status, took.toMillis(),
                    question.address()));
        }
    }
}
