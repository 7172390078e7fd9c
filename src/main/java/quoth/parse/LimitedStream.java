package quoth.parse;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what comes out of something packed, and stops when it is more than may or more than anybody packs.
final class LimitedStream extends FilterInputStream {

    private final long packed;
    private final long most;
    private final Runnable progress;
    private long count;

    /// @param packed bytes that all of it is packed into
    /// @param most   bytes that may come out
    LimitedStream(InputStream from, long packed, long most, Runnable progress) {
        super(from);
        this.packed = packed;
        this.most = most;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        return value < 0 ? value : counted(1, value);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        return read <= 0 ? read : counted(read, read);
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        counted(skipped, 0);
        return skipped;
    }

    private int counted(long more, int value) throws PastLimitException {
        count += more;
        progress.run();
        if (count > most) {
            throw new PastLimitException("more than %d bytes unpacked, the most that one file may give"
                    .formatted(Limits.UNPACKED_BYTES));
        }
        if (count > Limits.RATIO_COUNTS_FROM && count / Limits.UNPACKED_RATIO > packed) {
            throw new PastLimitException(
                    "unpacks to more than %d times its size".formatted(Limits.UNPACKED_RATIO));
        }
        return value;
    }

    long count() {
        return count;
    }
}
