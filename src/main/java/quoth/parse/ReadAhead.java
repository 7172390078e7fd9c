package quoth.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/// Reads a stream in a thread of its own, a few pieces ahead of whoever wants them: unpacking and parsing then
/// take one core each.
final class ReadAhead extends InputStream {

    private static final int PIECE = 1 << 18;
    private static final int PIECES = 8;
    private static final byte[] END = new byte[0];

    private final InputStream from;
    private final BlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(PIECES);
    private volatile boolean closed;
    private volatile @Nullable IOException problem;
    private byte[] piece = new byte[0];
    private int at;
    private boolean ended;

    ReadAhead(InputStream from) {
        this.from = from;
        Thread.ofPlatform().daemon().name("read-ahead").start(this::pump);
    }

    private void pump() {
        try (from) {
            while (!closed) {
                var bytes = from.readNBytes(PIECE);
                if (bytes.length == 0) {
                    break;
                }
                offer(bytes);
            }
        } catch (IOException e) {
            problem = e;
        } catch (RuntimeException | OutOfMemoryError e) {
            problem = new IOException(OneLine.of(e), e);
        }
        offer(END);
    }

    private void offer(byte[] bytes) {
        try {
            while (!closed && !pieces.offer(bytes, 100, TimeUnit.MILLISECONDS)) {
                // the reader is slower; wait for it, unless it is gone
            }
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (at == piece.length && !take()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean take() throws IOException {
        if (ended) {
            return false;
        }
        try {
            piece = pieces.take();
            at = 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        ended = Arrays.equals(piece, END);
        var failed = problem;
        if (ended && failed != null) {
            throw failed;
        }
        return !ended;
    }

    @Override
    public void close() {
        closed = true;
    }
}
