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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import quoth.QuothException;
import quoth.Sha256;

/// The bytes as received, each once, under `originals/ab/abcdef…`, by their SHA-256. A file there is whole or
/// not there at all. Safe for use by many threads.
public final class Originals {

    private static final int BUFFER = 1 << 16;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern STAGED = Pattern.compile("[.]new-[0-9]+-([0-9a-f]{64})");

    private final Path folder;
    private final Set<Path> unsettled = ConcurrentHashMap.newKeySet();
    /// Bytes that count and could not be given their name.
    private final Map<Sha256, Path> waiting = new ConcurrentHashMap<>();
    private final AtomicLong temporaries = new AtomicLong();

    private Originals(Path folder) {
        this.folder = folder;
    }

    /// @param archive the archive's folder
    public static Originals open(Path archive) {
        var originals = new Originals(archive.resolve("originals"));
        Folders.make(originals.folder);
        return originals;
    }

    /// Finishes what a process left that died: bytes that count get their name, others go.
    ///
    /// @param counts whether bytes of a hash are in the catalogue
    public void recover(Predicate<Sha256> counts) {
        for (var file : Folders.temporaries(folder)) {
            var name = STAGED.matcher(file.getFileName().toString());
            if (name.matches() && counts.test(new Sha256(name.group(1)))) {
                place(new Staged(new Sha256(name.group(1)), 0, file));
            } else {
                discard(new Staged(Sha256.ofText(""), 0, file));
            }
        }
        settle();
    }

    /// Bytes that are on disk, but not under their name yet.
    ///
    /// @param hash   of the bytes
    /// @param size   in bytes
    /// @param staged where they wait
    public record Staged(Sha256 hash, long size, Path staged) {}

    /// Copies bytes in. They are on disk when this returns, and so is the name under which they wait once [#settle] has
    /// returned.
    ///
    /// @throws QuothException `TOO_LARGE` past the limit, `IO` when they cannot be written
    /// @throws IOException when they cannot be read
    public Staged stage(InputStream bytes, long limit) throws IOException {
        var incoming = begin(limit);
        try {
            var buffer = new byte[BUFFER];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                incoming.write(ByteBuffer.wrap(buffer, 0, read));
            }
            return incoming.staged();
        } catch (IOException | QuothException e) {
            incoming.close();
            throw e;
        }
    }

    /// Begins to take bytes in as they come.
    ///
    /// @param limit most bytes to take
    public Incoming begin(long limit) {
        return new Incoming(limit);
    }

    /// Gives bytes their name, in place of what has it: it is the same, unless the disk has spoilt it. Where that
    /// cannot be done they are found where they wait, and get it when the archive is opened again.
    public void place(Staged kept) {
        var target = path(kept.hash(), false);
        try {
            Folders.make(parent(kept.hash()));
            Files.move(kept.staged(), target, StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            unsettled.add(parent(kept.hash()));
        } catch (IOException | QuothException e) {
            waiting.put(kept.hash(), kept.staged());
        }
    }

    /// Lets bytes go that were not placed.
    public void discard(Staged kept) {
        try {
            Files.deleteIfExists(kept.staged());
        } catch (IOException e) {
            throw Folders.broken(kept.staged(), e);
        }
    }

    /// Makes all names so far survive a power cut.
    public void settle() {
        for (var changed : Set.copyOf(unsettled)) {
            unsettled.remove(changed);
            Folders.force(changed);
        }
    }

    /// Where the bytes of a hash are.
    public Path path(Sha256 hash) {
        return path(hash, true);
    }

    private Path path(Sha256 hash, boolean mayWait) {
        var target = parent(hash).resolve(hash.hex());
        return mayWait ? waiting.getOrDefault(hash, target) : target;
    }

    private Path parent(Sha256 hash) {
        return folder.resolve(hash.hex().substring(0, 2));
    }

    public void remove(Sha256 hash) {
        try {
            if (Files.deleteIfExists(path(hash))) {
                Folders.force(waiting.containsKey(hash) ? folder : parent(hash));
            }
            waiting.remove(hash);
        } catch (IOException e) {
            throw Folders.broken(path(hash), e);
        }
    }

    /// All that are kept, in order.
    ///
    /// @param strays takes files whose names are no hashes
    public void each(Consumer<Sha256> sink, Consumer<Path> strays) {
        Folders.each(folder, file -> {
            var name = file.getFileName().toString();
            if (HASH.matcher(name).matches()) {
                sink.accept(new Sha256(name));
            } else {
                strays.accept(file);
            }
        });
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

    /// Bytes on their way in, without a name of their own. For one thread at a time.
    public final class Incoming implements AutoCloseable {

        private final Path temporary = folder.resolve(Folders.TEMPORARY + temporaries.incrementAndGet());
        private final FileChannel out = Folders.create(temporary);
        private final MessageDigest digest = Sha256.digest();
        private final long limit;
        private Optional<Staged> staged = Optional.empty();
        private long size;

        private Incoming(long limit) {
            this.limit = limit;
        }

        /// A disk that is full is the archive's trouble, not the file's: it must not be taken for an unreadable
        /// file.
        ///
        /// @throws QuothException `TOO_LARGE` past the limit, `IO` when they cannot be written
        public void write(ByteBuffer bytes) {
            size += bytes.remaining();
            if (size > limit) {
                throw new QuothException(QuothException.Kind.TOO_LARGE,
                        "more than %d bytes, the most that one file may have".formatted(limit));
            }
            hash(bytes);
            try {
                Folders.writeAll(out, bytes);
            } catch (IOException e) {
                throw Folders.broken(temporary, e);
            }
        }

        /// By arrays alone: with buffers, what the compiler makes of it leaves the wide registers of some processors in
        /// a state in which their SHA instructions take three hundred times as long.
        private void hash(ByteBuffer bytes) {
            if (bytes.hasArray()) {
                digest.update(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
                return;
            }
            var rest = bytes.duplicate();
            var piece = new byte[Math.min(BUFFER, rest.remaining())];
            while (rest.hasRemaining()) {
                int length = Math.min(piece.length, rest.remaining());
                rest.get(piece, 0, length);
                digest.update(piece, 0, length);
            }
        }

        /// All have come: puts them on disk, where they wait to be placed. They cost no descriptor from here on.
        public Staged staged() {
            if (staged.isEmpty()) {
                try {
                    out.force(true);
                    out.close();
                    var hash = Sha256.ofDigest(digest);
                    var named = temporary.resolveSibling(temporary.getFileName() + "-" + hash.hex());
                    Files.move(temporary, named, StandardCopyOption.ATOMIC_MOVE);
                    unsettled.add(folder);
                    staged = Optional.of(new Staged(hash, size, named));
                } catch (IOException e) {
                    throw Folders.broken(temporary, e);
                }
            }
            return staged.get();
        }

        /// Leaves nothing behind but what counts.
        @Override
        public void close() {
            try {
                out.close();
                Files.deleteIfExists(temporary);
                staged.filter(kept -> !waiting.containsValue(kept.staged()))
                        .ifPresent(Originals.this::discard);
            } catch (IOException e) {
                throw Folders.broken(temporary, e);
            }
        }
    }
}
