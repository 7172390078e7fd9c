package quoth.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.Origin;
import quoth.Outcome;
import quoth.StatedMetadata;
import quoth.archive.Archive;
import quoth.archive.Entry;
import quoth.archive.MapEngine;
import quoth.archive.QuotedWords;
import quoth.ingest.IngestReport.NotIndexed;
import quoth.parse.Manifest;
import quoth.parse.ParseReport;
import quoth.testing.SharedWorkers;

import static org.assertj.core.api.Assertions.assertThat;

/// What a file can do to the process that reads it, and what becomes of the others.
class WorkersTest {

    private static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("archive"), QuotedWords.straight(), index -> new MapEngine(),
                TIME);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void aFileThatTakesTooMuchMemoryIsTriedOnceMoreAndTheOthersComeIn() throws IOException {
        var files = Files.createDirectories(folder.resolve("news"));
        Files.writeString(files.resolve("a.txt"), "The envoy said: \"Talks go on.\"\n");
        Files.writeString(files.resolve("b.html"), "<p>x".repeat(10_000_000));
        Files.writeString(files.resolve("c.txt"), "The minister said: \"We will not go.\"\n");
        try (var workers = workers(new WorkerLimits(PATIENCE, PATIENCE, 128, 768, 500), 1)) {
            var report = new Ingest(archive, SharedWorkers.PARSER, workers,
                    new FreeSpace(() -> Long.MAX_VALUE, 0), TIME).run(IngestRequest.of(files),
                            progress -> {}, new StopSignal());

            assertThat(report.outcomes()).containsOnly(Map.entry(Outcome.INDEXED, 2),
                    Map.entry(Outcome.OUT_OF_MEMORY, 1));
            assertThat(report.notIndexed()).extracting(NotIndexed::reason)
                    .containsExactly("parsing took more than 128 MB of memory");
            assertThat(workers.started()).isEqualTo(2);
        }
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aFileThatNeverEndsIsATimeout() throws IOException, InterruptedException {
        try (var workers = workers(new WorkerLimits(Duration.ofMillis(300), PATIENCE, 512, 768, 500), 1)) {
            var result = parse(workers, endless());

            assertThat(result).isEqualTo(new Parsing.Result(
                    new ParseReport(Outcome.TIMEOUT, "parsing took more than 0 s", 0, List.of()), true));
            assertThat(result.worthAnotherTry()).isFalse();
        }
    }

    @Test
    void aFileThatGetsNoFurtherIsATimeout() throws IOException, InterruptedException {
        try (var workers = workers(new WorkerLimits(PATIENCE, Duration.ofMillis(300), 512, 768, 500), 1)) {
            assertThat(parse(workers, endless()).report().reason())
                    .isEqualTo("parsing got no further for 0 s");
        }
    }

    @Test
    void aWorkerThatIsKilledIsACrash() throws IOException, InterruptedException {
        try (var workers = workers(WorkerLimits.USUAL, 1)) {
            parse(workers, letter());
            long pid = workers.pids().getFirst();
            var pipe = endless();
            var result = CompletableFuture.supplyAsync(() -> parse(workers, pipe));
            // opening it for writing succeeds when the worker has opened it for reading
            Files.newOutputStream(pipe).close();
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();

            assertThat(result.join().killer()).isTrue();
            assertThat(result.join().report().outcome()).isIn(Outcome.CRASH, Outcome.EMPTY);
            assertThat(parse(workers, letter()).report().outcome()).isEqualTo(Outcome.INDEXED);
        }
    }

    @Test
    void aWorkerGivesWayAfterItsShareOfFiles() throws IOException {
        try (var workers = workers(new WorkerLimits(PATIENCE, PATIENCE, 512, 768, 2), 1)) {
            for (int i = 0; i < 5; i++) {
                assertThat(parse(workers, letter()).report().outcome()).isEqualTo(Outcome.INDEXED);
            }
            assertThat(workers.started()).isEqualTo(3);
        }
    }

    @Test
    void workersEndWithTheirParentHoweverItEnds() throws IOException, InterruptedException {
        var temporary = Files.createDirectories(folder.resolve("temporary"));
        var parent = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary, "-cp", System.getProperty("java.class.path"),
                Parent.class.getName()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var said = parent.inputReader()) {
            var worker = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
            assertThat(worker.isAlive()).isTrue();
            parent.destroyForcibly().waitFor();

            worker.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        }
        try (var left = Files.list(temporary)) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("quoth"))).isEmpty();
        }
    }

    /// A program that has a worker.
    static final class Parent {

        public static void main(String[] arguments) throws InterruptedException {
            try (var workers = workers(WorkerLimits.USUAL, 1)) {
                workers.giveBack(workers.lease());
                System.out.println(workers.pids().getFirst());
                Thread.sleep(Duration.ofMinutes(5));
            }
        }
    }

    private static Workers workers(WorkerLimits limits, int size) {
        return new Workers(SharedWorkers.INDEX_CONFIG, SharedWorkers.PARSER, limits, size);
    }

    private Path letter() throws IOException {
        return Files.writeString(folder.resolve("letter.txt"), "The envoy said: \"Talks go on.\"\n");
    }

    /// A pipe that nobody writes to.
    private Path endless() throws IOException, InterruptedException {
        var pipe = folder.resolve("pipe.txt");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        return pipe;
    }

    private Parsing.Result parse(Workers workers, Path bytes) {
        var arrival = archive.arrival(entry(), "test");
        try {
            return new Parsing(SharedWorkers.PARSER, workers).parse(arrival.entry().source(), bytes,
                    new Intake(archive, arrival, Manifest.empty(), new Rooms(),
                            new Tally(TIME, progress -> {})));
        } finally {
            arrival.abandon();
        }
    }

    private Entry entry() {
        try {
            var received = archive.receive(new Origin("news", "a.txt"), StatedMetadata.NONE,
                    new ByteArrayInputStream("words".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                    TIME.instant(), 1_000);
            return archive.acknowledge(List.of(received), "test").getFirst().entry().orElseThrow();
        } catch (IOException e) {
            throw new AssertionError("memory does not break", e);
        }
    }

    private static List<Path> leftovers() throws IOException {
        var mine = "quoth-worker-" + ProcessHandle.current().pid() + "-";
        try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            var shared = SharedWorkers.WORKERS.pids().size() + 1;
            var left = all.filter(path -> path.getFileName().toString().startsWith(mine)).toList();
            return left.size() <= shared ? List.of() : left;
        }
    }
}
