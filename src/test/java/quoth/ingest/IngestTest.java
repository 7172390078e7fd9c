package quoth.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.DocumentId;
import quoth.Origin;
import quoth.Outcome;
import quoth.QuothException;
import quoth.Sha256;
import quoth.StatedMetadata;
import quoth.archive.Archive;
import quoth.archive.MapEngine;
import quoth.archive.QuotedWords;
import quoth.archive.RunLog;
import quoth.testing.SharedWorkers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IngestTest {

    private static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));

    private static final FreeSpace ROOMY = new FreeSpace(() -> Long.MAX_VALUE, 0);
    /// Opens for reading, and fails at the first byte.
    private static final Path UNREADABLE = Path.of("/proc/self/mem");

    @TempDir
    private Path folder;

    private Path files;
    private Archive archive;
    private Ingest ingest;

    @BeforeEach
    void open() throws IOException {
        files = Files.createDirectories(folder.resolve("news"));
        archive = Archive.open(folder.resolve("archive"), QuotedWords.straight(), index -> new MapEngine(),
                TIME);
        ingest = new Ingest(archive, SharedWorkers.PARSER, SharedWorkers.WORKERS, ROOMY, TIME);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void everyFileGetsOneOutcomeAndASecondRunFindsNothingNew() throws IOException {
        Files.writeString(files.resolve("b.txt"), "The minister said: \"We will not go.\"\n");
        Files.writeString(files.resolve("a.txt"), "The envoy said: \"Talks go on.\"\n");
        Files.writeString(files.resolve("copy of a.txt"), "The envoy said: \"Talks go on.\"\n");
        Files.createFile(files.resolve("empty.txt"));
        Files.createFile(files.resolve(".DS_Store"));
        Files.createSymbolicLink(files.resolve("loop"), files);

        var first = run();

        assertThat(first.outcomes()).containsOnly(Map.entry(Outcome.INDEXED, 2),
                Map.entry(Outcome.DUPLICATE, 1), Map.entry(Outcome.EMPTY, 1),
                Map.entry(Outcome.REFUSED, 1));
        assertThat(first.hidden()).isEqualTo(1);
        assertThat(first.statements()).isEqualTo(2);
        assertThat(first.notIndexed())
                .extracting(n -> n.origin().path() + ": " + n.outcome() + ": " + n.reason())
                .containsExactly("empty.txt: EMPTY: file of 0 bytes",
                        "loop: REFUSED: a link; links are not followed");

        var second = run();

        assertThat(second.outcomes()).isEmpty();
        assertThat(second.unchanged()).isEqualTo(5);
        assertThat(second.notIndexed()).hasSize(2);
        assertThat(archive.status().outcomes()).hasToString("{duplicate=1, empty=1, indexed=2, refused=1}");
    }

    @Test
    void whatIsNoFileIsAccountedForAndNeverOpened() throws Exception {
        Files.writeString(files.resolve("a.txt"), "The envoy said: \"Talks go on.\"\n");
        // whoever opened it would wait for ever
        assertThat(new ProcessBuilder("mkfifo", files.resolve("pipe").toString()).start().waitFor()).isZero();
        Files.createSymbolicLink(files.resolve("zero"), Path.of("/dev/zero"));
        Files.createSymbolicLink(files.resolve("nowhere"), files.resolve("not there"));

        var report = run();

        assertThat(report.notIndexed()).extracting(n -> n.origin().path() + ": " + n.reason())
                .containsExactly(
                        "nowhere: a link; links are not followed", "pipe: a device or pipe, not a file",
                        "zero: a link; links are not followed");
        assertThat(report.reasons()).extracting(r -> r.files() + " " + r.reason())
                .containsExactly("2 a link; links are not followed", "1 a device or pipe, not a file");
        assertThat(report.outcomes()).hasToString("{INDEXED=1, REFUSED=3}");
    }

    @Test
    void aDiskThatIsNearlyFullStopsTheRunAndLosesNothing() throws IOException {
        Files.writeString(files.resolve("a.txt"), "The envoy said: \"Talks go on.\"\n");
        var full = new Ingest(archive, SharedWorkers.PARSER, SharedWorkers.WORKERS,
                new FreeSpace(() -> 1_999_999, 2_000_000), TIME);

        assertThatThrownBy(() -> full.run(IngestRequest.of(files), p -> {}, new StopSignal()))
                .isInstanceOf(QuothException.class)
                .hasMessage("1 MB are free on the archive's disk, and 2 MB stay free; make room, then go on");
        assertThat(run().outcomes()).hasToString("{INDEXED=1}");
    }

    @Test
    void aRunIsRememberedByTheNextProcess() throws Exception {
        Files.writeString(files.resolve("a.txt"), "The envoy said: \"Talks go on.\"\n");
        try (var ingests = new Ingests(ingest)) {
            ingests.start(IngestRequest.of(files));
            ingests.awaitIdle();
        }
        try (var next = new Ingests(ingest)) {
            assertThat(next.state("i-1").orElseThrow().report().orElseThrow().outcomes())
                    .hasToString("{INDEXED=1}");
            assertThat(next.files("i-1", 0, 10).orElseThrow()).singleElement()
                    .satisfies(f -> assertThat(f.origin()).isEqualTo(new Origin("news", "a.txt")));
            assertThat(next.start(IngestRequest.of(files)).id()).isEqualTo("i-2");
        }
    }

    @Test
    void aRunWhoseProcessDiedHasFailed() {
        archive.runs().begin(RunLog.Way.PATHS);
        try (var next = new Ingests(ingest)) {
            assertThat(next.state("i-1").orElseThrow().trouble()).hasValue(
                    "the process that ran it ended before it did; what it acknowledged is kept, run it again to go on");
            next.resume();

            assertThat(archive.runs().unfinished()).isEmpty();
            assertThat(next.state("i-1").orElseThrow().phase()).isEqualTo(IngestState.Phase.FAILED);
        }
    }

    @Test
    void aChangedFileIsANewVersionAndOneThatIsGoneIsMarked() throws IOException {
        Files.writeString(files.resolve("a.txt"), "The envoy said: \"Talks go on.\"\n");
        Files.writeString(files.resolve("b.txt"), "The minister said: \"We will not go.\"\n");
        run();
        Files.writeString(files.resolve("a.txt"), "The envoy said: \"Talks are over now.\"\n");
        Files.delete(files.resolve("b.txt"));

        var second = run();

        assertThat(second.outcomes()).containsOnly(Map.entry(Outcome.INDEXED, 1));
        assertThat(second.vanished()).isEqualTo(1);
        assertThat(archive.known(new Origin("news", "b.txt")).orElseThrow().vanished()).isTrue();
        assertThat(archive.status().documents()).isEqualTo(2);

        Files.writeString(files.resolve("b.txt"), "The minister said: \"We will not go.\"\n");
        assertThat(run().unchanged()).isEqualTo(2);
        assertThat(archive.known(new Origin("news", "b.txt")).orElseThrow().vanished()).isFalse();
    }

    @Test
    void aFileWithAnotherTimeAndTheSameBytesIsUnchanged() throws IOException {
        var file = Files.writeString(files.resolve("a.txt"), "The envoy said: \"Talks go on.\"\n");
        run();
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

        var second = run();

        assertThat(second.outcomes()).isEmpty();
        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(archive.known(new Origin("news", "a.txt")).orElseThrow().modified())
                .isEqualTo(Instant.parse("2020-01-01T00:00:00Z"));
    }

    @Test
    void bytesThatCannotBeReadAreAnOutcomeAndTheRunGoesOn() throws IOException {
        Files.writeString(files.resolve("a.txt"), "The envoy said: \"Talks go on.\"\n");

        var report = ingest.run(
                new IngestRequest(List.of(UNREADABLE, files), Optional.of("all"), Optional.empty()),
                progress -> {}, new StopSignal());

        assertThat(report.outcomes()).containsOnly(Map.entry(Outcome.UNREADABLE, 1),
                Map.entry(Outcome.INDEXED, 1));
        assertThat(report.notIndexed()).extracting(n -> n.origin().path() + ": " + n.reason())
                .containsExactly("mem: cannot be read: Input/output error");
    }

    @Test
    void aRunThatIsStoppedGoesOnWhereItWas() throws IOException {
        for (int i = 100; i < 300; i++) {
            Files.writeString(files.resolve(i + ".txt"),
                    "Number " + i + " said: \"Talks go on " + i + ".\"\n");
        }
        var stop = new StopSignal();
        var first = ingest.run(IngestRequest.of(files), progress -> {
            if (progress.filesDone() == 10) {
                stop.raise();
            }
        }, stop);

        assertThat(first.stopped()).isTrue();
        assertThat(first.count(Outcome.INDEXED)).isBetween(10, 40);
        int waiting = archive.pending().size();
        assertThat(waiting + first.count(Outcome.INDEXED)).isEqualTo(64);

        var told = new ArrayList<IngestProgress>();
        var second = ingest.run(IngestRequest.of(files), told::add, new StopSignal());

        assertThat(second.stopped()).isFalse();
        assertThat(second.count(Outcome.INDEXED)).isEqualTo(200 - first.count(Outcome.INDEXED));
        assertThat(second.unchanged()).isEqualTo(first.count(Outcome.INDEXED));
        assertThat(told.getLast().filesDone()).isEqualTo(told.getLast().files()).isEqualTo(200);
        assertThat(told.getLast().bytesDone()).isEqualTo(told.getLast().bytes());
        assertThat(archive.pending()).isEmpty();
        assertThat(archive.status().statements()).isEqualTo(200);
    }

    @Test
    void whatWasAcknowledgedAndNotParsedIsFinishedByTheNextRun() throws IOException {
        var left = archive.receive(new Origin("news", "gone.txt"), StatedMetadata.NONE,
                new ByteArrayInputStream(
                        "The envoy said: \"Talks go on.\"\n".getBytes(StandardCharsets.UTF_8)),
                Instant.EPOCH, 1000);
        archive.acknowledge(List.of(left), "");

        var report = run();

        assertThat(report.outcomes()).containsOnly(Map.entry(Outcome.INDEXED, 1));
        assertThat(archive.pending()).isEmpty();
    }

    @Test
    void filesThatAreWorkedOnTogetherAreFiledInTheirOrder() throws IOException {
        for (int i = 0; i < 60; i++) {
            Files.writeString(files.resolve(i + ".txt"), ("Text " + i + ". ").repeat(i % 7 * 500 + 1));
        }
        run();
        var first = archive.status();
        try (var other = Archive.open(folder.resolve("other"), QuotedWords.straight(),
                index -> new MapEngine(), TIME)) {
            new Ingest(other, SharedWorkers.PARSER, SharedWorkers.WORKERS, ROOMY, TIME).run(
                    IngestRequest.of(files), p -> {},
                    new StopSignal());
            assertThat(other.status().ledgerHash()).isEqualTo(first.ledgerHash());
        }
    }

    @Test
    void aFolderOfTheSameNameElsewhereIsAnotherCollection() throws IOException {
        Files.writeString(files.resolve("a.txt"), "The envoy said: \"Talks go on.\"\n");
        var twin = Files.createDirectories(folder.resolve("elsewhere/news"));
        Files.writeString(twin.resolve("a.txt"), "The envoy said: \"Talks are over now.\"\n");

        ingest.run(IngestRequest.of(files, twin), progress -> {}, new StopSignal());

        assertThat(archive.collections()).extracting(c -> c.name() + " " + c.documents())
                .containsExactly("news 1", "news-2 1");
    }

    @Test
    void aPathThatIsNotThereOrHoldsTheArchiveIsRefusedAtOnce() {
        var missing = folder.resolve("missing");
        assertThatThrownBy(() -> ingest.run(IngestRequest.of(missing), p -> {}, new StopSignal()))
                .isInstanceOf(QuothException.class).hasMessage("%s: no such file or folder", missing);
        assertThatThrownBy(() -> ingest.run(IngestRequest.of(folder), p -> {}, new StopSignal()))
                .isInstanceOf(QuothException.class)
                .hasMessage("%s: holds the archive itself; name a folder beside it", folder);
    }

    @Test
    void aRunInTheBackgroundIsFollowedByItsId() throws IOException, InterruptedException {
        Files.writeString(files.resolve("a.txt"), "The envoy said: \"Talks go on.\"\n");
        try (var ingests = new Ingests(ingest)) {
            var id = ingests.start(IngestRequest.of(files)).id();
            ingests.start(IngestRequest.of(folder.resolve("missing")));
            ingests.awaitIdle();

            assertThat(ingests.state(id).orElseThrow().report().orElseThrow().count(Outcome.INDEXED))
                    .isEqualTo(1);
            assertThat(ingests.state("i-2").orElseThrow().trouble())
                    .contains(folder.resolve("missing") + ": no such file or folder");
            assertThat(ingests.state("i-2").orElseThrow().kind()).contains(QuothException.Kind.BAD_REQUEST);
            assertThat(ingests.state("i-3")).isEmpty();
        }
    }

    @Test
    void anUploadComesBetweenTheFilesOfALongRun() throws IOException {
        Files.writeString(files.resolve("a.txt"), "The envoy said: \"Talks go on.\"\n");
        var outer = archive.runs().begin(RunLog.Way.PATHS);
        var uploads = new ArrayDeque<RunLog.Entry>();
        var reports = new ArrayList<IngestReport>();
        var interlude = new Interlude(() -> {
            if (reports.isEmpty()) {
                uploads.add(uploaded("The minister said: \"We will not go.\"\n"));
            }
            return !uploads.isEmpty();
        }, () -> {
            assertThat(archive.runs().unfinished()).contains(outer);
            reports.add(ingest.run(uploads.remove(), new Job.Acknowledged(), p -> {}, new StopSignal(),
                    Interlude.NONE));
        });

        var report = ingest.run(outer, new Job.Paths(IngestRequest.of(files)), p -> {}, new StopSignal(),
                interlude);

        assertThat(reports).singleElement()
                .satisfies(r -> assertThat(r.outcomes()).containsOnly(Map.entry(Outcome.INDEXED, 1)));
        assertThat(report.outcomes()).containsOnly(Map.entry(Outcome.INDEXED, 1));
        assertThat(archive.status().outcomes()).hasToString("{indexed=2}");
    }

    private RunLog.Entry uploaded(String text) {
        var run = archive.runs().begin(RunLog.Way.UPLOAD);
        try {
            var received = archive.receive(new Origin("uploads", "b.txt"), StatedMetadata.NONE,
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), TIME.instant(), 1_000);
            archive.acknowledge(run.number(), List.of(received), SharedWorkers.PARSER.version());
            return run;
        } catch (IOException e) {
            throw new AssertionError("memory does not break", e);
        }
    }

    @Test
    void aRunThatBreaksDownHasFailed() throws InterruptedException {
        var broken = new Ingest(archive, SharedWorkers.PARSER, SharedWorkers.WORKERS, ROOMY, () -> {
            throw new StackOverflowError("too deep");
        });
        try (var ingests = new Ingests(broken)) {
            var id = ingests.start(IngestRequest.of(files)).id();
            ingests.awaitIdle();

            assertThat(ingests.state(id).orElseThrow().phase()).isEqualTo(IngestState.Phase.FAILED);
            assertThat(ingests.state(id).orElseThrow().trouble()).contains("too deep");
        }
    }

    @Test
    void aHiddenFileIsTakenInOnlyWhenItIsNamed() throws IOException {
        var hidden = Files.writeString(files.resolve(".a.txt"), "The envoy said: \"Talks go on.\"\n");

        assertThat(run().count(Outcome.INDEXED)).isZero();
        assertThat(ingest.run(IngestRequest.of(hidden), p -> {}, new StopSignal()).count(Outcome.INDEXED))
                .isEqualTo(1);
    }

    @Test
    void aDataSetBelongsToTheCollectionItWasFoundIn() throws IOException {
        Files.writeString(files.resolve("set.jsonl"),
                """
                        {"id":"a#0","text":"We stay.","speaker":"Ada Brandt","country":"AT","kind":"statement","source":"Harbour"}
                        """);
        run();

        var id = DocumentId.ofRecord("news", "Harbour\0a");
        var metadata = archive.document(id).orElseThrow().document().metadata();
        assertThat(metadata.collection()).isEqualTo("news");
        assertThat(metadata.publisher().orElseThrow().name()).isEqualTo("Harbour");
        assertThat(archive.status().collections()).singleElement()
                .satisfies(c -> assertThat(c.name()).isEqualTo("news"));

        archive.delete("news");

        assertThat(archive.document(id)).isEmpty();
    }

    @Test
    void whatIsStatedLaterCountsAndIdsStay() throws IOException {
        Files.writeString(files.resolve("a.txt"), "The envoy said: \"Talks go on.\"\n");
        Files.writeString(files.resolve("copy.txt"), "The envoy said: \"Talks go on.\"\n");
        Files.writeString(files.resolve("speech.txt"), "We will stand by our friends.\n\nAlways.\n");
        run();
        var manifest = Files.writeString(folder.resolve("given.jsonl"),
                """
                        {"path": "a.txt", "title": "Talks", "published": "2012-05-03"}
                        {"path": "copy.txt", "title": "Something else"}
                        {"path": "speech.txt", "speaker": "Ada Brandt", "country": "AT"}
                        """);

        var report = run(manifest);

        assertThat(report.outcomes()).containsOnly(Map.entry(Outcome.INDEXED, 2),
                Map.entry(Outcome.DUPLICATE, 1));
        var talks = archive.document(DocumentId.ofBytes(hashOf("a.txt"))).orElseThrow();
        assertThat(talks.document().metadata().title()).isEqualTo("Talks");
        assertThat(talks.document().metadata().published().orElseThrow().earliest()).isEqualTo("2012-05-03");
        assertThat(talks.statements()).hasSize(1);
        var speech = archive.document(DocumentId.ofBytes(hashOf("speech.txt"))).orElseThrow().document();
        assertThat(speech.turns()).singleElement()
                .satisfies(turn -> assertThat(turn.speaker().mention()).isEqualTo("Ada Brandt"));
        assertThat(archive.known(new Origin("news", "copy.txt")).orElseThrow().reason()).isEqualTo(
                "same bytes as news/a.txt; what is stated with it differs and does not count: the first came first");

        assertThat(run(manifest).unchanged()).isEqualTo(3);
        assertThat(run().unchanged()).isEqualTo(3);
        assertThat(archive.document(DocumentId.ofBytes(hashOf("a.txt"))).orElseThrow().document().metadata()
                .title()).isEqualTo("Talks");
        assertThat(archive.status().documents()).isEqualTo(2);
    }

    private IngestReport run(Path manifest) {
        return ingest.run(new IngestRequest(List.of(files), Optional.empty(), Optional.of(manifest)),
                progress -> {}, new StopSignal());
    }

    private Sha256 hashOf(String file) throws IOException {
        return Sha256.ofText(Files.readString(files.resolve(file)));
    }

    @Test
    void nothingBeginsOnceTheBackgroundIsClosed() {
        var ingests = new Ingests(ingest);
        ingests.close();

        assertThatThrownBy(() -> ingests.start(IngestRequest.of(files))).isInstanceOf(QuothException.class)
                .hasMessage(
                        "nothing is taken in any more: the server is stopping; try again when it is back");
        assertThat(ingests.all()).isEmpty();
    }

    private IngestReport run() {
        return ingest.run(IngestRequest.of(files), progress -> {}, new StopSignal());
    }
}
