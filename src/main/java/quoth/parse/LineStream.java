package quoth.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Cuts a stream of bytes into lines without copying what fits the buffer. A line past the limit is skipped, and
/// said to be so.
final class LineStream {

    private static final int LONGEST = 20_000_000;

    private final InputStream stream;
    private byte[] buffer = new byte[1 << 18];
    private int end;
    private int next;
    private int begin;
    private int length;
    private boolean tooLong;
    private long number;

    LineStream(InputStream stream) {
        this.stream = stream;
    }

    /// Moves to the next line; false at the end.
    boolean next() throws IOException {
        tooLong = false;
        int scan = next;
        while (true) {
            for (; scan < end; scan++) {
                if (buffer[scan] == '\n') {
                    return line(scan, scan + 1);
                }
            }
            scan = compact(scan);
            int read = stream.read(buffer, end, buffer.length - end);
            if (read < 0) {
                return next < end && line(end, end);
            }
            end += read;
        }
    }

    private boolean line(int lineEnd, int following) {
        begin = next;
        length = lineEnd - begin;
        next = following;
        number++;
        return true;
    }

    /// Makes room behind what was read of the line.
    private int compact(int scan) {
        int have = end - next;
        if (next > 0) {
            System.arraycopy(buffer, next, buffer, 0, have);
        } else if (have == buffer.length) {
            if (have >= LONGEST) {
                tooLong = true;
                have = 0;
            } else {
                buffer = Arrays.copyOf(buffer, buffer.length * 2);
            }
        }
        int shifted = Math.min(scan - next, have);
        next = 0;
        end = have;
        return shifted;
    }

    byte[] bytes() {
        return buffer;
    }

    int begin() {
        return begin;
    }

    int length() {
        return length;
    }

    boolean isTooLong() {
        return tooLong;
    }

    boolean isBlank() {
        for (int i = begin; i < begin + length; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /// From 1.
    long number() {
        return number;
    }
}
