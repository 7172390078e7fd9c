package quoth.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import quoth.QuothException;
import quoth.archive.ServerTicket;
import quoth.http.HttpServer;
import quoth.http.HttpSettings;
import quoth.ingest.IngestRequest;
import tools.jackson.databind.JsonNode;

/// A server from its start to the signal that ends it.
final class Serving {

    private final Settings settings;
    private final Environment environment;
    private final HttpSettings http;

    Serving(Settings settings, Environment environment, boolean behindProxy, List<String> names,
            boolean publicly) {
        this.settings = settings;
        this.environment = environment;
        this.http = HttpSettings.local(settings.port())
                .withHost(settings.text(Setting.HOST), behindProxy, names)
                .withPublicly(publicly);
    }

    /// Serves until the process is asked to end.
    ///
    /// @param ingest what to take in; no paths for nothing
    ExitCode run(Path archive, IngestRequest ingest) {
        var wiring = Wiring.open(archive, settings, environment.clock());
        var ticket = ServerTicket.fresh(http.authority(http.port()));
        HttpServer server;
        try {
            server = wiring.serveForCommands(http, ticket.token());
        } catch (RuntimeException e) {
            wiring.close();
            throw e;
        }
        var ending = new AtomicBoolean();
        var greeted = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var signal = OnSignal.run(() -> {
            ending.set(true);
            wiring.stopIngests();
            Door.await(greeted);
            ServerTicket.remove(archive);
            server.close();
            wiring.close();
            ended.countDown();
        });
        try (var api = new Api(http.authority(server.port()), ticket.token())) {
            wiring.resume();
            try {
                greet(api, server.port(), wiring, ingest, ending);
            } finally {
                greeted.countDown();
            }
            new Rehearsal(api).run();
            await(ended);
        } catch (RuntimeException e) {
            signal.close();
            ServerTicket.remove(archive);
            server.close();
            wiring.close();
            throw e;
        }
        return ExitCode.GOOD;
    }

    private void greet(Api api, int port, Wiring wiring, IngestRequest ingest, AtomicBoolean ending) {
        environment.say("Quoth is at http://" + http.authority(port));
        if (!ingest.paths().isEmpty()) {
            takeIn(wiring, ingest);
        }
        if (!ending.get()) {
            environment.say(inside(api));
        }
    }

    /// Past the routes, which a server for everybody does not have. What goes wrong is told, and the server stays.
    private void takeIn(Wiring wiring, IngestRequest ingest) {
        try {
            new IngestRun(environment).follow(wiring.take(ingest), wiring::taken);
        } catch (QuothException e) {
            environment.say("quoth: not taken in: " + e.getMessage());
        }
    }

    private static String inside(Api api) {
        var statements = api.askTree("/statements",
                List.of(Map.entry("size", "0"), Map.entry("facet", "speaker"),
                        Map.entry("facet", "country")));
        var documents = api.askTree("/documents", List.of(Map.entry("size", "0")));
        return "%s by %s from %s, in %s. Ctrl-C ends it.".formatted(
                Counted.of(statements.path("total").asLong(), "statement"),
                Counted.of(distinct(statements, "speaker"), "speaker"),
                Counted.of(distinct(statements, "country"), "country"),
                Counted.of(documents.path("total").asLong(), "document"));
    }

    private static long distinct(JsonNode answer, String facet) {
        return answer.path("facets").path(facet).path("distinct").asLong();
    }

    private static void await(CountDownLatch ended) {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
