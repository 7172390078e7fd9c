package quoth.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quoth.QuothException;
import quoth.testing.Proof;

import static org.assertj.core.api.Assertions.assertThat;

/// The power goes while documents come in: what the file system had given to its disk until then is what is left. A copy
/// of the disk's image, taken while the process that writes stands still, is just that. Nothing that was acknowledged
/// may be missing there; and much must be when the same process believes it flushes and does not, or else this test
/// proves nothing.
///
/// For root, with Debian's `libeatmydata1`, and with `bin/verify --long` only.
class PowerCutTest {

    private static final Path NO_FLUSH = Path.of("/usr/lib/x86_64-linux-gnu/libeatmydata.so");

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return Proof.seeds(0, 50);
    }

    static LongStream fewerSeeds() {
        return Proof.seeds(0, 5);
    }

    @ParameterizedTest(name = "seed {0}", allowZeroInvocations = true)
    @MethodSource("seeds")
    void nothingThatWasAcknowledgedIsLost(long seed) throws Exception {
        assertThat(lost(seed, List.of())).as("seed %d", seed).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}", allowZeroInvocations = true)
    @MethodSource("fewerSeeds")
    void withoutFlushesItWouldBe(long seed) throws Exception {
        assertThat(NO_FLUSH).as("expected Debian's package libeatmydata1").exists();
        assertThat(lost(seed, List.of("env", "LD_PRELOAD=" + NO_FLUSH))).as("seed %d", seed).isNotEmpty();
    }

    /// The ids of what was acknowledged before the cut and is not there after it.
    private Set<String> lost(long seed, List<String> before) throws Exception {
        var disk = folder.resolve("disk");
        var left = folder.resolve("left");
        var image = folder.resolve("image");
        run("truncate", "-s", "512M", image.toString());
        run("mkfs.ext4", "-q", image.toString());
        mount(image, disk);
        var acknowledged = new TreeSet<String>();
        try {
            cut(seed, before, disk, acknowledged, image);
        } finally {
            run("umount", disk.toString());
        }
        mount(folder.resolve("copy"), left);
        try {
            acknowledged.removeAll(found(left.resolve("archive")));
            return acknowledged;
        } finally {
            run("umount", left.toString());
        }
    }

    private void cut(long seed, List<String> before, Path disk, Set<String> acknowledged, Path image)
            throws Exception {
        var command = new ArrayList<>(before);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"),
                Acknowledger.class.getName(), disk.resolve("archive").toString(), Long.toString(seed)));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            read(out, acknowledged, 20 + new Random(seed).nextInt(300));
            run("kill", "-STOP", Long.toString(process.pid()));
            while (out.ready()) {
                read(out, acknowledged, 1);
            }
            run("cp", "--sparse=always", image.toString(), folder.resolve("copy").toString());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void read(BufferedReader out, Set<String> into, int lines) throws IOException {
        for (int i = 0; i < lines; i++) {
            var line = out.readLine();
            if (line == null) {
                throw new IOException("the process ended by itself");
            }
            into.add(line);
        }
    }

    /// What an archive holds and finds in order; nothing when it cannot even be opened.
    private static List<String> found(Path archive) {
        try (var shelf = new Shelf(archive)) {
            shelf.resume();
            return shelf.archive.verify().findings().isEmpty() ? shelf.seen() : List.of();
        } catch (QuothException e) {
            return List.of();
        }
    }

    private static void mount(Path image, Path on) throws Exception {
        Files.createDirectories(on);
        run("mount", "-o", "loop", image.toString(), on.toString());
    }

    private static void run(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as("%s: %s", String.join(" ", command), said).isZero();
    }
}
