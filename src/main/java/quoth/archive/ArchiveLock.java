package quoth.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import quoth.QuothException;

/// Sees to it that one process holds an archive. The lock goes with the process, however that ends.
final class ArchiveLock implements AutoCloseable {

    private static final String FILE = "archive.lock";

    private final FileChannel channel;

    private ArchiveLock(FileChannel channel) {
        this.channel = channel;
    }

    static ArchiveLock take(Path folder) {
        var file = folder.resolve(FILE);
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw inUse(folder, file);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(
                    Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)), 0);
            return new ArchiveLock(channel);
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.IO,
                    "%s: cannot be locked: %s".formatted(file, e.getMessage()),
                    e);
        }
    }

    /// Whether a process holds an archive, without making or changing anything. Not for the process that may hold it
    /// itself: where locks are a process's, its own would go with this look.
    static boolean held(Path folder) {
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return !locked(channel);
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.IO,
                    "%s: cannot be looked at: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static QuothException inUse(Path folder, Path file) throws IOException {
        var holder = Files.readString(file, StandardCharsets.US_ASCII).strip();
        var server = ServerTicket.left(folder).map(t -> ", serving at " + t.authority()).orElse("");
        return new QuothException(QuothException.Kind.IN_USE,
                "%s: archive is held by process %s%s".formatted(folder, holder.isEmpty() ? "unknown" : holder,
                        server));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.IO, "archive.lock: cannot be given back", e);
        }
    }
}
