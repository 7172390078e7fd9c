package quoth.parse;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/// Opens mailboxes of the mbox kind: a line that begins with `From ` after an empty one begins a message.
final class MboxReader implements FormatReader {

    private static final byte[] SEPARATOR = "From ".getBytes(StandardCharsets.US_ASCII);

    @Override
    public void read(Input input, Delivery delivery) throws UnusableException, IOException {
        var unpacking = new Unpacking(input, delivery);
        try (var stream = new BufferedInputStream(Files.newInputStream(input.file()), 1 << 16)) {
            var lines = new LineStream(unpacking.whole(stream));
            boolean more = lines.next();
            for (int number = 1; more; number++) {
                var message = new Message(lines);
                unpacking.entry("%05d.eml".formatted(number), message);
                more = message.finish();
            }
        }
        unpacking.end();
    }

    private static boolean separates(LineStream line) {
        return startsWith(line, 0);
    }

    private static boolean startsWith(LineStream line, int skipped) {
        if (line.length() < skipped + SEPARATOR.length) {
            return false;
        }
        for (int i = 0; i < SEPARATOR.length; i++) {
            if (line.bytes()[line.begin() + skipped + i] != SEPARATOR[i]) {
                return false;
            }
        }
        return true;
    }

    /// The lines up to the next separator, as they were before they were put into the box.
    private static final class Message extends InputStream {

        private final LineStream lines;
        private byte @Nullable [] line;
        private int at;
        private boolean blank;
        private boolean last;

        Message(LineStream lines) throws IOException {
            this.lines = lines;
            if (separates(lines)) {
                advance();
            } else {
                take();
            }
        }

        /// Passes over what is left; whether another message follows.
        boolean finish() throws IOException {
            while (line != null) {
                advance();
            }
            return !last;
        }

        private void advance() throws IOException {
            if (!lines.next()) {
                last = true;
                line = null;
            } else if (blank && separates(lines)) {
                line = null;
            } else {
                take();
            }
        }

        private void take() {
            int quoted = 0;
            while (quoted < lines.length() && lines.bytes()[lines.begin() + quoted] == '>') {
                quoted++;
            }
            int skipped = quoted > 0 && startsWith(lines, quoted) ? 1 : 0;
            var taken = new byte[lines.length() - skipped + 1];
            System.arraycopy(lines.bytes(), lines.begin() + skipped, taken, 0, taken.length - 1);
            taken[taken.length - 1] = '\n';
            line = taken;
            at = 0;
            blank = lines.isBlank();
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var current = line;
            if (current == null) {
                return -1;
            }
            int count = Math.min(length, current.length - at);
            System.arraycopy(current, at, into, offset, count);
            at += count;
            if (at == current.length) {
                advance();
            }
            return count;
        }
    }
}
