package quoth.parse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Builds one frame: its length in four bytes, its kind in one, then values one after the other. Numbers are
/// big-endian; texts are UTF-8 behind their length in bytes; what may be absent follows a flag.
final class FrameOut {

    private static final int HEAD = 5;

    private byte[] bytes = new byte[1 << 12];
    private int length;

    /// Begins a frame anew.
    FrameOut begin(FrameKind kind) {
        length = HEAD;
        bytes[HEAD - 1] = kind.code();
        return this;
    }

    FrameOut number(int value) {
        room(4);
        put(length, value);
        length += 4;
        return this;
    }

    FrameOut longNumber(long value) {
        return number((int) (value >>> 32)).number((int) value);
    }

    FrameOut flag(boolean value) {
        room(1);
        bytes[length++] = (byte) (value ? 1 : 0);
        return this;
    }

    FrameOut text(String value) {
        return bytes(value.getBytes(StandardCharsets.UTF_8), 0, -1);
    }

    /// @param count how many, or -1 for all
    FrameOut bytes(byte[] from, int begin, int count) {
        int many = count < 0 ? from.length : count;
        number(many);
        room(many);
        System.arraycopy(from, begin, bytes, length, many);
        length += many;
        return this;
    }

    FrameOut word(Enum<?> value) {
        return text(value.name());
    }

    <T> FrameOut optional(Optional<T> value, BiConsumer<FrameOut, T> writer) {
        flag(value.isPresent());
        value.ifPresent(present -> writer.accept(this, present));
        return this;
    }

    <T> FrameOut list(List<T> values, BiConsumer<FrameOut, T> writer) {
        number(values.size());
        values.forEach(value -> writer.accept(this, value));
        return this;
    }

    void send(OutputStream out) throws IOException {
        put(0, length - HEAD + 1);
        out.write(bytes, 0, length);
    }

    private void put(int at, int value) {
        bytes[at] = (byte) (value >>> 24);
        bytes[at + 1] = (byte) (value >>> 16);
        bytes[at + 2] = (byte) (value >>> 8);
        bytes[at + 3] = (byte) value;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
