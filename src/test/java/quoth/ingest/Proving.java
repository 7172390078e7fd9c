package quoth.ingest;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
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
    private final AtomicLong mostKilobytes = new AtomicLong();
    private final Thread watch;
    private int told;

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
        this.watch = Thread.ofPlatform().daemon().name("memory").start(this::watchMemory);
    }

    /// The system remembers the most that a process had, so a look now and then sees every peak but the last.
    private void watchMemory() {
        try {
            while (true) {
                workers.pids().forEach(pid -> mostKilobytes.accumulateAndGet(kilobytes(pid), Math::max));
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long kilobytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:")).findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", ""))).orElse(0L);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    /// The most memory that a worker had.
    long workerMegabytes() {
        return mostKilobytes.get() / 1024;
    }

    Path secret() {
        return secret;
    }

    String canary() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// What became of every file and entry so far, one line each.
    ///
    /// @param files a file or a folder; what was taken in before is not again
    List<String> outcomes(Path files) {
        var archive = Archive.open(folder.resolve("archive"), QuotedWords.straight(), index -> engine, TIME);
        try (archive) {
            var report = new Ingest(archive, SharedWorkers.PARSER, workers,
                    new FreeSpace(() -> Long.MAX_VALUE, 0), TIME)
                    .run(new IngestRequest(List.of(files), java.util.Optional.of("nasty"),
                            java.util.Optional.empty()), progress -> {}, new StopSignal());
            var all = archive.files("nasty");
            assertThat(archive.pending()).as("files without an outcome").isEmpty();
            told += report.outcomes().values().stream().mapToInt(Integer::intValue).sum();
            assertThat(all).as("one outcome each").hasSize(told);
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
        watch.interrupt();
        server.stop(0);
        assertThat(calls).as("calls to the canary").hasValue(0);
        assertThat(engine.held().values()).noneMatch(d -> d.document().text().contains(SECRET));
        assertThat(folder.resolve("escaped.txt")).doesNotExist();
        assertThat(Path.of("/tmp/escaped.txt")).doesNotExist();
    }
}
