package quoth.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.ArchivedDocument;
import quoth.DocumentId;
import quoth.Outcome;
import quoth.archive.Archive;
import quoth.archive.MapEngine;
import quoth.archive.QuotedWords;
import quoth.archive.Rules;
import quoth.testing.SharedWorkers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What is nobody's fault but the program's: a class that is not there, memory that runs out, on whichever thread. A run
/// always ends, says why, and the next one goes on with what it left.
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BreakdownTest {

    private static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));
    private static final FreeSpace ROOMY = new FreeSpace(() -> Long.MAX_VALUE, 0);
    private static final int FILES = 150;

    @TempDir
    private Path folder;
    private Path files;

    @BeforeEach
    void write() throws IOException {
        files = Files.createDirectories(folder.resolve("news"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(files.resolve("%03d.txt".formatted(i)),
                    "The envoy said: \"Talk %d goes on.\"\n".formatted(i));
        }
    }

    @Test
    void rulesThatMissAClassEndTheRun() {
        var rules = new Rules("broken", document -> {
            throw new NoClassDefFoundError("quoth/quotation/Gone");
        });

        theRunEndsWith("quoth/quotation/Gone", rules, new MapEngine(), progress -> {});
        theNextRunTakesAllIn();
    }

    @Test
    void rulesThatRunOutOfStackCostTheDocumentItsStatements() {
        var rules = new Rules("deep", document -> {
            if (document.text().contains("Talk 7 ")) {
                throw new StackOverflowError();
            }
            return QuotedWords.straight().find().apply(document);
        });

        assertThat(run(rules, new MapEngine(), progress -> {}).outcomes())
                .containsOnly(Map.entry(Outcome.INDEXED, FILES - 1), Map.entry(Outcome.PARTIAL, 1));
    }

    @Test
    void anEngineThatRunsOutOfMemoryEndsTheRun() {
        var engine = new Replacing(call -> {
            if (call == 3) {
                throw new OutOfMemoryError("Java heap space");
            }
        });

        theRunEndsWith("Java heap space", QuotedWords.straight(), engine, progress -> {});
        theNextRunTakesAllIn();
    }

    /// Whoever listens is told by the threads that parse, by the one that files, and by the one that walks.
    @ParameterizedTest
    @ValueSource(strings = {"pool-", "filer", ""})
    void aListenerThatBreaksDownOnAnyThreadEndsTheRun(String thread) {
        var told = new AtomicInteger();

        theRunEndsWith("quoth/cli/Gone", QuotedWords.straight(), new MapEngine(), progress -> {
            if (Thread.currentThread().getName().startsWith(thread) && told.incrementAndGet() == 30) {
                throw new NoClassDefFoundError("quoth/cli/Gone");
            }
        });
        assertThat(told).hasValueGreaterThanOrEqualTo(30);
        theNextRunTakesAllIn();
    }

    private void theRunEndsWith(String why, Rules rules, MapEngine engine, ProgressListener listener) {
        assertThatThrownBy(() -> run(rules, engine, listener))
                .satisfiesAnyOf(e -> assertThat(e).hasMessageContaining(why),
                        e -> assertThat(e).hasStackTraceContaining(why));
    }

    private void theNextRunTakesAllIn() {
        try (var archive = open(QuotedWords.straight(), new MapEngine())) {
            assertThat(ingest(archive, progress -> {}).notIndexed()).isEmpty();
            assertThat(archive.pending()).isEmpty();
            assertThat(archive.status().outcomes()).hasToString("{indexed=150}");
        }
    }

    private IngestReport run(Rules rules, MapEngine engine, ProgressListener listener) {
        try (var archive = open(rules, engine)) {
            return ingest(archive, listener);
        }
    }

    private Archive open(Rules rules, MapEngine engine) {
        return Archive.open(folder.resolve("archive"), rules, index -> engine, TIME);
    }

    private IngestReport ingest(Archive archive, ProgressListener listener) {
        return new Ingest(archive, SharedWorkers.PARSER, SharedWorkers.WORKERS, ROOMY, TIME)
                .run(IngestRequest.of(files), listener, new StopSignal());
    }

    /// Breaks down when it is told to.
    private static final class Replacing extends MapEngine {

        private final java.util.function.IntConsumer before;
        private final AtomicInteger calls = new AtomicInteger();

        Replacing(java.util.function.IntConsumer before) {
            this.before = before;
        }

        @Override
        public synchronized void replace(List<ArchivedDocument> current, Set<DocumentId> retired) {
            before.accept(calls.incrementAndGet());
            super.replace(current, retired);
        }
    }
}
