package quoth.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import quoth.QuothException;
import quoth.Sha256;

/// The bytes as received, each once, under `originals/ab/abcdef…`, by their SHA-256. A file there is whole or
/// not there at all. Safe for use by many threads.
public final class Originals {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Set<Path> unsettled = ConcurrentHashMap.newKeySet();
    private final AtomicLong temporaries = new AtomicLong();

    private Originals(Path folder) {
        this.folder = folder;
    }

    /// @param archive the archive's folder
    public static Originals open(Path archive) {
        var originals = new Originals(archive.resolve("originals"));
        Folders.make(originals.folder);
        Folders.sweep(originals.folder);
        return originals;
    }

    /// @param hash of the bytes
    /// @param size in bytes
    public record Kept(Sha256 hash, long size) {}

    /// Copies bytes in. They are on disk when this returns; their names are once [#settle] has returned.
    ///
    /// @throws QuothException `TOO_LARGE` past the limit, `IO` when they cannot be written
    /// @throws IOException when they cannot be read
    public Kept keep(InputStream bytes, long limit) throws IOException {
        var temporary = folder.resolve(Folders.TEMPORARY + temporaries.incrementAndGet());
        var digest = Sha256.digest();
        try {
            long size = copy(bytes, temporary, digest, limit);
            var hash = Sha256.ofDigest(digest);
            move(temporary, hash);
            return new Kept(hash, size);
        } catch (IOException | QuothException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    /// Makes the names of everything kept so far survive a power cut.
    public void settle() {
        for (var changed : Set.copyOf(unsettled)) {
            unsettled.remove(changed);
            Folders.force(changed);
        }
    }

    /// Where the bytes of a hash are.
    public Path path(Sha256 hash) {
        return folder.resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
    }

    public void remove(Sha256 hash) {
        try {
            Files.deleteIfExists(path(hash));
        } catch (IOException e) {
            throw Folders.broken(path(hash), e);
        }
    }

    private static long copy(InputStream bytes, Path to, MessageDigest digest, long limit)
            throws IOException {
        var buffer = new byte[BUFFER];
        long size = 0;
        try (var out = Folders.create(to)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new QuothException(QuothException.Kind.TOO_LARGE,
                            "more than %d bytes, the most that one file may have".formatted(limit));
                }
                digest.update(buffer, 0, read);
                write(out, buffer, read, to);
            }
            out.force(true);
        }
        return size;
    }

    /// A disk that is full is the archive's trouble, not the file's: it must not be taken for an unreadable file.
    private static void write(FileChannel out, byte[] buffer, int length, Path to) {
        try {
            Folders.writeAll(out, ByteBuffer.wrap(buffer, 0, length));
        } catch (IOException e) {
            throw Folders.broken(to, e);
        }
    }

    private void move(Path temporary, Sha256 hash) {
        var target = path(hash);
        try {
            if (Files.exists(target) && Files.size(target) == Files.size(temporary)) {
                Files.delete(temporary);
                return;
            }
            var parent = folder.resolve(hash.hex().substring(0, 2));
            if (!Files.isDirectory(parent)) {
                Folders.make(parent);
                unsettled.add(folder);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            unsettled.add(parent);
        } catch (IOException e) {
            throw Folders.broken(target, e);
        }
    }

    /// Opens the bytes of a hash.
    ///
    /// @throws QuothException `CORRUPT` when they are not there
    public InputStream read(Sha256 hash) {
        try {
            return Files.newInputStream(path(hash), StandardOpenOption.READ);
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.CORRUPT,
                    "%s: original is missing".formatted(path(hash)), e);
        }
    }
}
