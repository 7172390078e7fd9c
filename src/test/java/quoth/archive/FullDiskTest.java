package quoth.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.testing.Proof;

import static org.assertj.core.api.Assertions.assertThat;

/// The disk runs full at any byte, in whatever is written there just then. A file system in memory, mounted for one
/// process only, is the disk; root may do so, and others in a user namespace of their own.
class FullDiskTest {

    @Test
    void nothingThatWasAcknowledgedIsLostAndAllGoesOnWhenThereIsRoomAgain(@TempDir Path folder)
            throws Exception {
        long seeds = Proof.seeds(10, 200).count();
        var process = new ProcessBuilder(command(folder, seeds)).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said.lines().filter(line -> line.startsWith("seed "))).as(said).hasSize((int) seeds)
                .allSatisfy(line -> assertThat(line).endsWith(": fine"));
    }

    private static List<String> command(Path folder, long seeds) throws IOException {
        var command = new ArrayList<>(List.of("unshare", "--mount"));
        if (!isRoot()) {
            command.addAll(List.of("--user", "--map-root-user"));
        }
        command.addAll(List.of("sh", "-c", "mount -t tmpfs -o size=16m tmpfs \"$0\" && exec \"$@\"",
                folder.toString(), Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"),
                FullDisk.class.getName(), folder.toString(), "1", Long.toString(seeds)));
        return command;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }
}
