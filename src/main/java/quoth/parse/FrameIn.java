package quoth.parse;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads one frame and believes nothing: every length is held against what the frame has left, every number
/// against its range, every text against control characters.
final class FrameIn {

    /// In bytes: a document of the longest text, with every letter of it in three bytes, and its turns.
    static final int LARGEST = 64 << 20;

    private final FrameKind kind;
    private final byte[] bytes;
    private int at;

    private FrameIn(FrameKind kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes;
    }

    /// Waits for the next frame; nothing at the end of the stream.
    ///
    /// @throws BrokenFrameException for a frame too large or of no known kind
    static Optional<FrameIn> next(DataInputStream from) throws IOException {
        int length;
        try {
            length = from.readInt();
        } catch (EOFException e) {
            return Optional.empty();
        }
        if (length < 1 || length > LARGEST) {
            throw new BrokenFrameException(
                    "a frame of %d bytes; expected 1 to %d".formatted(length, LARGEST));
        }
        int code = from.readUnsignedByte();
        var kind = FrameKind.of(code)
                .orElseThrow(() -> new BrokenFrameException("a frame of kind %d".formatted(code)));
        var bytes = from.readNBytes(length - 1);
        if (bytes.length < length - 1) {
            return Optional.empty();
        }
        return Optional.of(new FrameIn(kind, bytes));
    }

    FrameKind kind() {
        return kind;
    }

    int number(int least, int most) {
        int value = raw();
        if (value < least || value > most) {
            throw new BrokenFrameException(
                    "%d in a frame of kind %s; expected %d to %d".formatted(value, kind,
                            least, most));
        }
        return value;
    }

    long longNumber() {
        return (long) raw() << 32 | raw() & 0xFFFF_FFFFL;
    }

    boolean flag() {
        need(1);
        int value = bytes[at++];
        if (value != 0 && value != 1) {
            throw new BrokenFrameException("a flag of %d in a frame of kind %s".formatted(value, kind));
        }
        return value == 1;
    }

    byte[] bytes() {
        int length = number(0, bytes.length);
        need(length);
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    /// A text of at most so many UTF-16 code units.
    String text(int longest) {
        int length = number(0, bytes.length);
        need(length);
        at += length;
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, at - length, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BrokenFrameException("a text that is not UTF-8 in a frame of kind %s".formatted(kind));
        }
        if (text.length() > longest) {
            throw new BrokenFrameException(
                    "a text of %d characters in a frame of kind %s; expected at most %d"
                            .formatted(text.length(), kind, longest));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (kind != FrameKind.TASK && isControl(c)) {
                throw new BrokenFrameException(
                        "the control character %d in a frame of kind %s".formatted((int) c,
                                kind));
            }
        }
        return text;
    }

    <E extends Enum<E>> E word(Class<E> type) {
        return Enum.valueOf(type, text(40));
    }

    <T> Optional<T> optional(Function<FrameIn, T> reader) {
        return flag() ? Optional.of(reader.apply(this)) : Optional.empty();
    }

    /// Every value takes a byte at least, so a false length ends with the frame.
    <T> List<T> list(Function<FrameIn, T> reader) {
        int size = number(0, bytes.length - at);
        var values = new ArrayList<T>(Math.min(size, 1_000));
        for (int i = 0; i < size; i++) {
            values.add(reader.apply(this));
        }
        return values;
    }

    /// A parent may hand over any file's name; a worker has no reason for these. The zero parts a record's key.
    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\0' || c == '\u007F';
    }

    /// Holds that nothing is left.
    void end() {
        if (at != bytes.length) {
            throw new BrokenFrameException(
                    "%d bytes too many in a frame of kind %s".formatted(bytes.length - at,
                            kind));
        }
    }

    private int raw() {
        need(4);
        int value = (bytes[at] & 0xFF) << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8
                | bytes[at + 3] & 0xFF;
        at += 4;
        return value;
    }

    private void need(int count) {
        if (bytes.length - at < count) {
            throw new BrokenFrameException("a frame of kind %s ends too early".formatted(kind));
        }
    }
}
