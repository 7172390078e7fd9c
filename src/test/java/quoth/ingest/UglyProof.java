package quoth.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Long proofs, for `bin/verify --long`: all bombs, and where a folder of ugly files is at hand, these and what
/// becomes of them when their bytes are changed at random.
class UglyProof {

    /// Beside the checkout, or wherever `quoth.ugly` says.
    private static final Path UGLY = Path.of(System.getProperty("quoth.ugly", "../shared/ugly-documents"));
    private static final int MUTANTS = Integer.getInteger("quoth.mutants", 10_000);
    private static final long SEED = Long.getLong("quoth.seed", System.nanoTime());

    private static final Set<String> ENDS = Set.of("limit", "timeout", "out_of_memory", "partial");
    /// Bombs that do harm by what comes out of them; in the others what is hostile is left out, and the rest is a
    /// document, or none.
    private static final Set<String> SWELLING = Set.of("overlapping.zip", "ten-gigabytes.gz", "laughs.xml",
            "line.txt",
            "line.html", "line.jsonl.gz", "line.jsonl", "many-parts.eml", "wide.html");
    /// A task's time, twice: what kills a worker is tried once more.
    private static final double MOST_SECONDS = 130;

    @TempDir
    private Path folder;

    @Test
    void everyBombEndsAndNothingOutsideIsTouched() throws IOException {
        var files = Files.createDirectories(folder.resolve("files"));
        try (var proving = new Proving(folder, WorkerLimits.USUAL)) {
            var bombs = new Bombs(files);
            bombs.small(proving.secret(), proving.canary());
            bombs.large();
            var outcomes = oneByOne(proving, files);
            tell("bombs", proving, outcomes);
            assertThat(outcomes).as("none is taken for a document that is whole")
                    .filteredOn(line -> SWELLING.contains(line.split("\t")[0]))
                    .allMatch(line -> ENDS.contains(line.split("\t")[1]));
            assertThat(proving.workerMegabytes()).as("memory of a worker, in MB").isLessThanOrEqualTo(768);
        }
    }

    /// Says how long each took, the start of its worker and what the machine does besides included.
    private static List<String> oneByOne(Proving proving, Path files) throws IOException {
        List<Path> bombs;
        try (var all = Files.list(files)) {
            bombs = all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).sorted()
                    .toList();
        }
        for (var bomb : bombs) {
            long begin = System.nanoTime();
            proving.outcomes(bomb);
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(Locale.ROOT, "bomb %s: %.1f s%n", bomb.getFileName(), seconds);
            assertThat(seconds).as("seconds for %s", bomb.getFileName()).isLessThan(MOST_SECONDS);
        }
        return proving.outcomes(files);
    }

    @Test
    void everyUglyFileHasOneOutcome() throws IOException {
        if (Files.isDirectory(UGLY)) {
            try (var proving = new Proving(folder, WorkerLimits.USUAL)) {
                tell("ugly files", proving, proving.outcomes(UGLY));
            }
        }
    }

    @Test
    void everyMutantHasOneOutcome() throws IOException {
        if (Files.isDirectory(UGLY)) {
            System.out.printf("mutants: -Dquoth.seed=%d%n", SEED);
            var files = Files.createDirectories(folder.resolve("files"));
            mutate(files, new Random(SEED));
            try (var proving = new Proving(folder, WorkerLimits.USUAL)) {
                tell("mutants", proving, proving.outcomes(files));
            }
        }
    }

    private static void mutate(Path into, Random random) throws IOException {
        List<Path> originals;
        try (var all = Files.walk(UGLY)) {
            originals = all.filter(Files::isRegularFile).filter(file -> file.toFile().length() < 200_000)
                    .sorted()
                    .toList();
        }
        for (int i = 0; i < MUTANTS; i++) {
            var original = originals.get(random.nextInt(originals.size()));
            var folder = Files.createDirectories(into.resolve("%03d".formatted(i / 100)));
            Files.write(folder.resolve("%05d-%s".formatted(i, original.getFileName())),
                    mutant(Files.readAllBytes(original), random));
        }
    }

    /// Flips, overwrites, cuts off, doubles or takes out some of the bytes.
    private static byte[] mutant(byte[] bytes, Random random) {
        if (bytes.length < 2) {
            return bytes;
        }
        int begin = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, begin + 1 + random.nextInt(64));
        return switch (random.nextInt(5)) {
            case 0 -> {
                for (int i = 0; i < 1 + bytes.length / 1_000; i++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                yield bytes;
            }
            case 1 -> {
                for (int i = begin; i < end; i++) {
                    bytes[i] = (byte) random.nextInt();
                }
                yield bytes;
            }
            case 2 -> java.util.Arrays.copyOf(bytes, begin);
            case 3 -> joined(bytes, end, begin);
            default -> joined(bytes, begin, end);
        };
    }

    /// The bytes up to one place, then those from another.
    private static byte[] joined(byte[] bytes, int head, int tail) {
        var out = java.util.Arrays.copyOf(bytes, head + bytes.length - tail);
        System.arraycopy(bytes, tail, out, head, bytes.length - tail);
        return out;
    }

    private static void tell(String what, Proving proving, List<String> outcomes) throws IOException {
        var counts = outcomes.stream()
                .collect(Collectors.groupingBy(line -> line.split("\t")[1], TreeMap::new,
                        Collectors.counting()));
        System.out.printf("%s: %d files and entries, %s; %d workers started, at most %d MB each%n", what,
                outcomes.size(), counts, proving.workersStarted(), proving.workerMegabytes());
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/%s-outcomes.txt".formatted(what.replace(' ', '-'))), outcomes);
        assertThat(outcomes).isNotEmpty();
    }
}
