package quoth.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;
import quoth.DocumentId;
import quoth.QuothException;
import quoth.Sha256;

/// A process with a disk of its own, which runs full and has room again. Says `fine` for each seed for which nothing that
/// was acknowledged is lost, searches go on, and documents come in again without a restart.
final class FullDisk {

    private static final int ENOUGH = 400;
    private static final int BLOCK = 4096;

    private final Path folder;
    private final Random random;
    private final Shelf shelf;
    private final TreeSet<String> acknowledged = new TreeSet<>();
    private int taken;
    private int failures;
    private String last = "";

    private FullDisk(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
        this.shelf = new Shelf(folder.resolve("archive-" + seed));
    }

    /// @param arguments folder that the disk is mounted on, first seed, last seed
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var folder = Path.of(arguments[0]);
        for (long seed = Long.parseLong(arguments[1]); seed <= Long.parseLong(arguments[2]); seed++) {
            var disk = new FullDisk(folder, seed);
            try {
                out.println("seed " + seed + ": " + disk.run());
            } finally {
                disk.shelf.close();
                delete(folder.resolve("archive-" + seed));
            }
        }
    }

    private String run() throws IOException {
        take(3 + random.nextInt(5));
        shelf.archive.settle();
        int before = shelf.seen().size();
        var ballast = folder.resolve("ballast");
        fillUpTo(ballast, BLOCK + random.nextInt(600_000));
        while (failures == 0 && taken < ENOUGH) {
            take(1);
        }
        if (failures == 0) {
            return "the disk did not run full";
        }
        for (int i = 0; i < 5; i++) {
            if (shelf.seen().size() < before) {
                return "searches see less than before";
            }
            take(1);
        }
        Files.delete(ballast);
        int failed = failures;
        take(5);
        if (failures > failed) {
            return "nothing comes in though there is room again: " + last;
        }
        shelf.resume();
        if (!shelf.seen().containsAll(acknowledged)) {
            acknowledged.removeAll(shelf.seen());
            return "lost: " + acknowledged;
        }
        var findings = shelf.archive.verify().findings();
        return findings.isEmpty() ? "fine" : findings.toString();
    }

    private void take(int times) {
        for (int i = 0; i < times; i++) {
            var text = "Number " + taken++ + ". He said: \"It goes on.\" " + noise(random.nextInt(40_000));
            Entry entry;
            try {
                entry = shelf.acknowledge(taken + ".txt", text);
                acknowledged.add(DocumentId.ofBytes(Sha256.ofText(text)).value());
                shelf.finish(entry);
            } catch (QuothException | CompletionException e) {
                failures++;
                last = e.toString();
            }
        }
    }

    private String noise(int length) {
        var noise = new StringBuilder(length + 8);
        while (noise.length() < length) {
            noise.append(Integer.toString(random.nextInt(1 << 30), 36)).append(' ');
        }
        return noise.toString();
    }

    private void fillUpTo(Path ballast, int left) throws IOException {
        long room = Files.getFileStore(folder).getUsableSpace() - left;
        var block = new byte[BLOCK];
        try (var out = Files.newOutputStream(ballast)) {
            for (long written = 0; written < room; written += BLOCK) {
                out.write(block);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
