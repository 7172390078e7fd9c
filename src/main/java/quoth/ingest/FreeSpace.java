package quoth.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongSupplier;
import quoth.QuothException;

/// Sees to it that taking files in never fills the disk: the catalogue and the index need room to end what they
/// began, and so does everybody else on the machine. Safe for use by many threads.
public final class FreeSpace {

    private static final long LEAST = 2_000_000_000;
    private static final int LEAST_SHARE = 20;

    private final LongSupplier free;
    private final long least;

    /// @param free  bytes that are free now
    /// @param least bytes that stay free
    public FreeSpace(LongSupplier free, long least) {
        this.free = free;
        this.least = least;
    }

    /// Keeps a twentieth of a folder's disk free, and 2 GB at least.
    public static FreeSpace of(Path folder) {
        return of(folder, Math.max(LEAST, measure(folder, true) / LEAST_SHARE));
    }

    /// @param least bytes of the folder's disk that stay free
    public static FreeSpace of(Path folder, long least) {
        return new FreeSpace(() -> measure(folder, false), least);
    }

    /// @param more bytes that are about to be written
    /// @throws QuothException `FULL` when they would take what has to stay free
    void require(long more) {
        long now = free.getAsLong();
        if (now - more < least) {
            throw new QuothException(QuothException.Kind.FULL,
                    String.format(Locale.ROOT,
                            "%,d MB are free on the archive's disk, and %,d MB stay free; make room, then go on",
                            now / 1_000_000, least / 1_000_000));
        }
    }

    private static long measure(Path folder, boolean whole) {
        try {
            var store = Files.getFileStore(folder);
            return whole ? store.getTotalSpace() : store.getUsableSpace();
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.IO,
                    "%s: its free space cannot be told: %s".formatted(folder, e.getMessage()), e);
        }
    }
}
