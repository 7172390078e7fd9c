package quoth.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class InterruptTest {

    /// More than are taken in between the first and the signal.
    private static final int FILES = 400;
    private static final Pattern UNDER_WAY = Pattern.compile("  [1-9]\\d* of 400 files,");
    private static final Pattern INDEXED = Pattern.compile("files: (\\d+) indexed\\n");

    @TempDir
    private Path folder;

    @Test
    void ctrlCFinishesTheFilesInHandAndSaysHowToGoOn() throws IOException, InterruptedException {
        var shell = new Shell(folder);
        // a shell in the background makes its children deaf to the signal; env gives them their hearing
        // back
        var process = Program
                .of(List.of("env", "--default-signal=INT"), List.of("-Dquoth.terminal=true"), folder,
                        "ingest", letters().toString(), "--archive", shell.archive().toString())
                .start();
        var said = new StringBuilder();
        try (var err = new BufferedReader(process.errorReader(StandardCharsets.UTF_8))) {
            for (int c = err.read(); c >= 0 && !UNDER_WAY.matcher(said).find(); c = err.read()) {
                said.append((char) c);
            }
            assertThat(UNDER_WAY.matcher(said).find()).as(said.toString()).isTrue();
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
            err.lines().forEach(line -> said.append(line).append('\n'));
        }

        assertThat(Program.end(process)).as(said.toString()).isEqualTo(130);
        assertThat(said).contains("stopped before the end; run it again to go on from there\n")
                .doesNotContain("does not answer").doesNotContain("\tat ");
        var indexed = INDEXED.matcher(said);
        assertThat(indexed.find()).isTrue();
        int count = Integer.parseInt(indexed.group(1));
        assertThat(count).isBetween(1, FILES - 1);
        var status = JsonMapper.shared().readTree(shell.onArchive("status", "--json").out());
        assertThat(status.path("documents").intValue()).isEqualTo(count);
        assertThat(status.at("/outcomes/indexed").intValue()).isEqualTo(count);
    }

    private Path letters() throws IOException {
        var letters = Files.createDirectories(folder.resolve("letters"));
        for (int i = 0; i < FILES; i++) {
            var paragraph = "The minister of %d villages said: \"The barley of field %d is in.\" Nobody was told.\n\n"
                    .formatted(i, i);
            Files.writeString(letters.resolve("%03d.txt".formatted(i)), paragraph.repeat(100));
        }
        return letters;
    }
}
