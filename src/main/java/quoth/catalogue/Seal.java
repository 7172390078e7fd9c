package quoth.catalogue;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import quoth.QuothException;

/// Tells whether a catalogue at rest is what was written. When it is closed it gets a spare copy, the checksum of each
/// of its pages, and a mark that says so; the mark goes before the next change. Between mark and change a byte that
/// the disk has spoilt is found, and its page comes back from the spare.
final class Seal {

    private static final int PAGE = 4096;

    private final Path folder;
    private final Path file;
    private final Path spare;
    private final Path sums;
    private final Path mark;

    /// @param folder the archive
    Seal(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(Catalogue.FILE);
        this.spare = folder.resolve("catalogue.spare");
        this.sums = folder.resolve("catalogue.sums");
        this.mark = folder.resolve("catalogue.sealed");
    }

    boolean unbroken() {
        return Files.exists(mark);
    }

    /// Writes the seal of a catalogue that nobody has open.
    void put() {
        copy(file, spare);
        var bytes = encoded(sums(spare));
        var temporary = folder.resolve(Folders.TEMPORARY + "sums");
        try {
            try (var out = Folders.create(temporary)) {
                Folders.writeAll(out, ByteBuffer.wrap(bytes));
                out.force(true);
            }
            Files.move(temporary, sums, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Folders.create(mark).close();
        } catch (IOException e) {
            throw Folders.broken(sums, e);
        }
        Folders.force(folder);
    }

    /// Takes the mark away, before the first change.
    void breakOpen() {
        try {
            if (Files.deleteIfExists(mark)) {
                Folders.force(folder);
            }
        } catch (IOException e) {
            throw Folders.broken(mark, e);
        }
    }

    /// Takes the spare away too: what is deleted shall not stay in it.
    void forget() {
        breakOpen();
        try {
            Files.deleteIfExists(spare);
            Files.deleteIfExists(sums);
        } catch (IOException e) {
            throw Folders.broken(spare, e);
        }
        Folders.force(folder);
    }

    /// What is wrong with a sealed catalogue itself; empty when nothing is, or when it is not sealed.
    Optional<String> trouble() {
        if (!unbroken()) {
            return Optional.empty();
        }
        var written = read();
        if (written.isEmpty()) {
            return same(file, spare) ? Optional.empty()
                    : Optional.of("%s and its spare differ, and catalogue.sums is spoilt".formatted(file));
        }
        return difference(file, written.get());
    }

    /// What is wrong with spare and checksums; the spare is checked against its own checksums, old as it may be.
    List<String> troublesBeside() {
        var found = new ArrayList<String>();
        if (!Files.exists(sums) || !Files.exists(spare)) {
            return found;
        }
        var written = read();
        if (written.isEmpty()) {
            found.add("%s: not what was written there".formatted(sums));
        } else {
            difference(spare, written.get()).ifPresent(found::add);
        }
        return found;
    }

    /// Puts the spare in the place of a sealed catalogue that is spoilt; that one is moved into quarantine.
    ///
    /// @return what was done
    /// @throws QuothException `CORRUPT` when the spare is spoilt too
    String restore(Path quarantine, Instant now) {
        var written = read();
        if (written.isEmpty() || difference(spare, written.get()).isPresent()) {
            throw new QuothException(QuothException.Kind.CORRUPT,
                    "%s: spoilt, and so is its spare; expected a backup in its place".formatted(file));
        }
        Folders.make(quarantine);
        var aside = quarantine.resolve("%s-%d".formatted(Catalogue.FILE, now.toEpochMilli()));
        try {
            Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Folders.broken(aside, e);
        }
        copy(spare, file);
        Folders.force(folder);
        return "put back from its spare; what was there is %s".formatted(aside);
    }

    private Optional<String> difference(Path of, int[] written) {
        var now = sums(of);
        if (now.length != written.length) {
            return Optional.of("%s: has %d pages of %d bytes; expected %d".formatted(of, now.length, PAGE,
                    written.length));
        }
        for (int i = 0; i < now.length; i++) {
            if (now[i] != written[i]) {
                return Optional
                        .of("%s: page %d of %d, from byte %d, is not what was written there".formatted(of,
                                i + 1, now.length, (long) i * PAGE));
            }
        }
        return Optional.empty();
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.mismatch(one, other) < 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int[] sums(Path of) {
        try (var in = FileChannel.open(of, StandardOpenOption.READ)) {
            int pages = Math.toIntExact((in.size() + PAGE - 1) / PAGE);
            var out = new int[pages];
            var buffer = ByteBuffer.allocate(PAGE);
            for (int i = 0; i < pages; i++) {
                buffer.clear();
                while (buffer.hasRemaining() && in.read(buffer) >= 0) {
                    // a read may give less than was asked for
                }
                var sum = new CRC32C();
                sum.update(buffer.flip());
                out[i] = (int) sum.getValue();
            }
            return out;
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.CORRUPT, "%s: cannot be read: %s".formatted(of,
                    e.getMessage()), e);
        }
    }

    private static byte[] encoded(int[] sums) {
        var out = ByteBuffer.allocate(4 * sums.length + 4);
        for (int sum : sums) {
            out.putInt(sum);
        }
        return out.putInt(own(out.array(), 4 * sums.length)).array();
    }

    /// Empty when the checksums themselves are spoilt.
    private Optional<int[]> read() {
        try {
            var in = ByteBuffer.wrap(Files.readAllBytes(sums));
            if (in.capacity() < 4 || in.capacity() % 4 != 0) {
                throw new EOFException();
            }
            var out = new int[in.capacity() / 4 - 1];
            for (int i = 0; i < out.length; i++) {
                out[i] = in.getInt();
            }
            return in.getInt() == own(in.array(), 4 * out.length) ? Optional.of(out) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static int own(byte[] bytes, int length) {
        var sum = new CRC32C();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }

    private static void copy(Path from, Path to) {
        var temporary = to.resolveSibling(Folders.TEMPORARY + to.getFileName());
        try (var in = FileChannel.open(from, StandardOpenOption.READ)) {
            try (var out = Folders.create(temporary)) {
                long size = in.size();
                for (long done = 0; done < size;) {
                    done += in.transferTo(done, size - done, out);
                }
                out.force(true);
            }
            Files.move(temporary, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Folders.broken(to, e);
        }
    }
}
