package quoth.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class NastyFilesTest {

    private static final Path RESOURCES = Path.of("src/test/resources/quoth/ingest");

    /// What becomes of a file shall not depend on how busy the machine is.
    private static final WorkerLimits PATIENT = new WorkerLimits(Duration.ofMinutes(10),
            Duration.ofMinutes(10),
            512, 768, 500);

    @TempDir
    private Path folder;

    @Test
    void everyNastyFileHasTheOutcomeThatIsWrittenDown() throws IOException {
        var files = Files.createDirectories(folder.resolve("files"));
        copy(RESOURCES.resolve("nasty"), files);
        List<String> outcomes;
        try (var proving = new Proving(folder, PATIENT)) {
            new Bombs(files).small(proving.secret(), proving.canary());
            outcomes = proving.outcomes(files).stream().map(NastyFilesTest::withoutReason).toList();
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/nasty-outcomes.txt"), outcomes);

        assertThat(outcomes)
                .as("outcomes; when the new ones are right: cp target/nasty-outcomes.txt " + RESOURCES)
                .containsExactlyElementsOf(Files.readAllLines(RESOURCES.resolve("nasty-outcomes.txt")));
    }

    /// Reasons are words, and may become better ones.
    private static String withoutReason(String line) {
        int second = line.indexOf('\t', line.indexOf('\t') + 1);
        return second < 0 ? line : line.substring(0, second);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.list(from)) {
            for (var file : all.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
