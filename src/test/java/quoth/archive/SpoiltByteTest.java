package quoth.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quoth.QuothException;
import quoth.testing.Proof;

import static org.assertj.core.api.Assertions.assertThat;

/// One byte of an archive at rest changes, anywhere in it. It is found, named, and mended; or put aside, until its
/// file is there again.
class SpoiltByteTest {

    private static final List<String> PARTS = List.of("originals", "texts", "catalogue", "index");

    @TempDir
    private static Path folder;
    private static List<String> seen = List.of();

    @BeforeAll
    static void fill() {
        try (var shelf = new Shelf(folder.resolve("whole"))) {
            for (int i = 0; i < 12; i++) {
                shelf.take(i + ".txt", text(i));
                if (i % 5 == 0) {
                    shelf.archive.settle();
                }
            }
            shelf.archive.settle();
            seen = shelf.seen();
        }
    }

    private static String text(int number) {
        return "Report %d.\n\nHe said: \"Number %d is here.\" Then he left, and %s.".formatted(number, number,
                "so it went on, ".repeat(number * 20));
    }

    static LongStream seeds() {
        return Proof.seeds(30, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneByte(long seed, @TempDir Path scratch) throws IOException {
        var random = new Random(seed);
        var home = scratch.resolve("archive");
        copy(folder.resolve("whole"), home);
        var file = anyFile(home, PARTS.get((int) (seed % PARTS.size())), random);
        long offset = spoil(file, random);

        var named = found(home);
        assertThat(named).as("seed %d: byte %d of %s", seed, offset, home.relativize(file))
                .anySatisfy(line -> assertThat(line).contains(file.getFileName().toString()));

        ArchiveFolder.mend(home, Shelf.TIME);
        try (var shelf = new Shelf(home)) {
            var report = shelf.archive.repair();
            assertThat(report.trouble()).as("seed %d: %s", seed, report.findings()).isFalse();
            shelf.resume();
            for (int i = 0; i < 12; i++) {
                shelf.acknowledgeOnly(i + ".txt", text(i));
            }
        }
        try (var shelf = new Shelf(home)) {
            assertThat(shelf.archive.verify().findings()).as("seed %d, after repair", seed).isEmpty();
            assertThat(shelf.seen()).as("seed %d", seed).isEqualTo(seen);
            assertThat(shelf.archive.status().outcomes()).as("seed %d", seed).hasToString("{indexed=12}");
        }
    }

    /// What is said of it, when it is opened or when it is looked for.
    private static List<String> found(Path home) {
        try (var shelf = new Shelf(home)) {
            return shelf.archive.verify().findings().stream().map(f -> f.where() + ": " + f.what()).toList();
        } catch (QuothException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static Path anyFile(Path home, String part, Random random) throws IOException {
        try (var files = Files.walk(home)) {
            var candidates = files.filter(Files::isRegularFile)
                    .filter(file -> home.relativize(file).toString().startsWith(part))
                    .filter(file -> file.toFile().length() > 0)
                    .filter(file -> !file.endsWith("write.lock")).sorted().toList();
            return candidates.get(random.nextInt(candidates.size()));
        }
    }

    private static long spoil(Path file, Random random) throws IOException {
        var bytes = Files.readAllBytes(file);
        int offset = random.nextInt(bytes.length);
        bytes[offset] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);
        return offset;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
