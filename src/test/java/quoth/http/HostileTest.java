package quoth.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.testing.Proof;

import static org.assertj.core.api.Assertions.assertThat;

/// Every hostile query is answered or refused, and none brings the server to its knees. On a large archive:
/// [HostileProof].
class HostileTest {

    /// Generous: what is held here is that nothing hangs and nothing breaks, whatever else the machine does.
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    void everyHostileQueryIsAnsweredOrRefused() throws IOException, InterruptedException {
        var test = new TestArchive(folder.resolve("archive"), "by-hand");
        try (var archive = test.open(); var ingests = TestArchive.ingests(archive)) {
            test.file(archive, "2022/cairo.txt", Fixtures.cairo());
            test.file(archive, "harvest.txt", Fixtures.speech());
            var web = Files.createDirectories(folder.resolve("web"));
            try (var server = HttpServer.start(HttpSettings.local(0), archive, ingests, TestArchive.SCHEMA,
                    TestArchive.LABELS, TestArchive.REGISTER, "token",
                    InstantSource.fixed(TestArchive.NOW), web)) {
                var hostile = new HostileQueries(Proof.seed("hostile queries", 9)).all(10);

                assertThat(hostile).hasSize(200);
                assertThat(new Hostilities(server.port(), LONGEST).ask(hostile)).isEmpty();
            }
        }
    }
}
