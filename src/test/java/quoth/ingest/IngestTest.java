package quoth.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.Outcome;
import quoth.archive.Archive;
import quoth.archive.MapEngine;
import quoth.archive.QuotedWords;
import quoth.parse.Parser;

import static org.assertj.core.api.Assertions.assertThat;

class IngestTest {

    private static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));

    @TempDir
    private Path folder;

    private Path files;
    private Archive archive;
    private Ingest ingest;

    @BeforeEach
    void open() throws IOException {
        files = Files.createDirectories(folder.resolve("news"));
        archive = Archive.open(folder.resolve("archive"), QuotedWords.straight(), new MapEngine(), TIME);
        ingest = new Ingest(archive, Parser.load(Path.of("index-config")), TIME);
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

    private IngestReport run() {
        return ingest.run(IngestRequest.of(files), progress -> {}, new StopSignal());
    }
}
