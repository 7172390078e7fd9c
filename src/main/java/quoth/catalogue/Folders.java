package quoth.catalogue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import quoth.QuothException;

/// Files and folders that only their owner sees and that survive a power cut.
final class Folders {

    /// How the names of files begin that are not finished yet.
    static final String TEMPORARY = ".new-";

    private static final boolean POSIX = Path.of("").getFileSystem().supportedFileAttributeViews()
            .contains("posix");

    private Folders() {}

    static void make(Path folder) {
        try {
            if (POSIX && !Files.isDirectory(folder)) {
                Files.createDirectories(folder,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                return;
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw broken(folder, e);
        }
    }

    /// Takes away what a crash left unfinished.
    static void sweep(Path folder) {
        try {
            for (var file : temporaries(folder)) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw broken(folder, e);
        }
    }

    /// What a crash left unfinished.
    static List<Path> temporaries(Path folder) {
        try (var left = Files.newDirectoryStream(folder, TEMPORARY + "*")) {
            return StreamSupport.stream(left.spliterator(), false).sorted().toList();
        } catch (IOException e) {
            throw broken(folder, e);
        }
    }

    /// Hands on every finished file below, by folder and name.
    static void each(Path folder, Consumer<Path> sink) {
        for (var below : sorted(folder)) {
            if (Files.isDirectory(below)) {
                each(below, sink);
            } else {
                sink.accept(below);
            }
        }
    }

    private static List<Path> sorted(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var below = Files.list(folder)) {
            return below.filter(file -> !file.getFileName().toString().startsWith(TEMPORARY)).sorted()
                    .toList();
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.IO,
                    "%s: cannot be looked through: %s".formatted(folder, e.getMessage()), e);
        }
    }

    static FileChannel create(Path file) {
        try {
            var options = EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            return POSIX
                    ? FileChannel.open(file, options,
                            PosixFilePermissions
                                    .asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                    : FileChannel.open(file, options);
        } catch (IOException e) {
            throw broken(file, e);
        }
    }

    static void writeAll(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    /// Makes the names inside a folder survive a power cut.
    static void force(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            throw broken(folder, e);
        }
    }

    static QuothException broken(Path path, IOException cause) {
        return new QuothException(QuothException.Kind.IO,
                "%s: cannot be written: %s".formatted(path, cause.getMessage()), cause);
    }
}
