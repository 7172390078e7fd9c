package quoth.ingest;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import quoth.archive.Archive;
import quoth.archive.Finished;
import quoth.archive.MapEngine;
import quoth.archive.QuotedWords;
import quoth.testing.SharedWorkers;

import static org.assertj.core.api.Assertions.assertThat;

/// Takes a folder of hostile files in, and looks at what must not have happened: a secret read, an address called,
/// a file left behind, an outcome missing.
final class Proving implements AutoCloseable {

    private static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));
    private static final String SECRET = "nobody-may-read-this-4711";

    private final Path folder;
    private final Path secret;
    private final AtomicInteger calls = new AtomicInteger();
    private final HttpServer server;
    private final MapEngine engine = new MapEngine();
    private final Workers workers;

    Proving(Path folder, WorkerLimits limits) throws IOException {
        this.workers = new Workers(SharedWorkers.INDEX_CONFIG, SharedWorkers.PARSER, limits,
                Runtime.getRuntime().availableProcessors());
        this.folder = folder;
        this.secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    Path secret() {
        return secret;
    }

    String canary() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// What became of every file and entry, one line each.
    List<String> outcomes(Path files) {
        var archive = Archive.open(folder.resolve("archive"), QuotedWords.straight(), index -> engine, TIME);
        try (archive) {
            var report = new Ingest(archive, SharedWorkers.PARSER, workers,
                    new FreeSpace(() -> Long.MAX_VALUE, 0), TIME)
                    .run(new IngestRequest(List.of(files), java.util.Optional.of("nasty"),
                            java.util.Optional.empty()), progress -> {}, new StopSignal());
            var all = archive.files("nasty");
            assertThat(archive.pending()).as("files without an outcome").isEmpty();
            assertThat(all).as("one outcome each")
                    .hasSize(report.outcomes().values().stream().mapToInt(Integer::intValue).sum());
            return all.stream().map(Proving::line).toList();
        }
    }

    int workersStarted() {
        return workers.started();
    }

    private static String line(Finished file) {
        return file.origin().path() + "\t" + file.outcome().name().toLowerCase(Locale.ROOT)
                + (file.reason().isEmpty() ? "" : "\t" + file.reason());
    }

    /// Ends the workers, then looks around.
    @Override
    public void close() throws IOException {
        workers.close();
        server.stop(0);
        assertThat(calls).as("calls to the canary").hasValue(0);
        assertThat(engine.held().values()).noneMatch(d -> d.document().text().contains(SECRET));
        assertThat(folder.resolve("escaped.txt")).doesNotExist();
        assertThat(Path.of("/tmp/escaped.txt")).doesNotExist();
    }
}
