package quoth.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// What a perceptron learnt, in one byte a weight: a row for each hash of a feature, a column for each class.
///
/// Four weights share an `int`, each raised by 128 so that it is not negative. The sum over a decision's features then
/// takes two additions for four classes: the even and the odd bytes of the `int`s add up in lanes of 16 bits, which
/// 256 features cannot overflow. Scores of one decision can be compared with each other only.
///
/// Immutable; safe for use by many threads.
final class Weights implements Scorer {
    private static final int LANES = 0x00FF00FF;
    private static final int ZERO = 0x80808080;
    private static final int MAX_ROW_BITS = 24;
    private static final int CHUNK = 1 << 16;

    private final int rowBits;
    private final int classes;
    /// `int`s in a row.
    private final int width;
    private final int[] table;

    private Weights(int rowBits, int classes) {
        this.rowBits = rowBits;
        this.classes = classes;
        width = (classes + 3) / 4;
        table = new int[width << rowBits];
    }

    /// @param weights one row after the other, already rounded to -127..127
    static Weights of(int rowBits, int classes, byte[] weights) {
        Weights result = new Weights(rowBits, classes);
        for (int row = 0; row < 1 << rowBits; row++) {
            for (int i = 0; i < result.width; i++) {
                int packed = ZERO;
                for (int lane = 0; lane < 4 && i * 4 + lane < classes; lane++) {
                    packed += weights[row * classes + i * 4 + lane] << lane * 8;
                }
                result.table[row * result.width + i] = packed;
            }
        }
        return result;
    }

    int classes() {
        return classes;
    }

    @Override
    public void score(Features features, int[] scores) {
        int[] hashes = features.hashes;
        int size = features.size;
        int mask = (1 << rowBits) - 1;
        for (int column = 0; column < width; column++) {
            int even = 0;
            int odd = 0;
            for (int i = 0; i < size; i++) {
                int packed = table[(hashes[i] & mask) * width + column];
                even += packed & LANES;
                odd += packed >>> 8 & LANES;
            }
            scores[column * 4] = even & 0xFFFF;
            scores[column * 4 + 1] = odd & 0xFFFF;
            scores[column * 4 + 2] = even >>> 16;
            scores[column * 4 + 3] = odd >>> 16;
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(rowBits);
        out.writeByte(classes);
        ByteBuffer bytes = ByteBuffer.allocate(table.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(table);
        out.write(bytes.array());
    }

    static Weights read(DataInputStream in) throws IOException {
        int rowBits = in.readUnsignedByte();
        int classes = in.readUnsignedByte();
        if (rowBits > MAX_ROW_BITS || classes == 0) {
            throw new IOException(
                    "a table of 2^%d rows and %d classes; expected at most 2^%d rows and 1 class or more"
                            .formatted(rowBits, classes, MAX_ROW_BITS));
        }
        Weights result = new Weights(rowBits, classes);
        byte[] chunk = new byte[CHUNK];
        for (int i = 0; i < result.table.length;) {
            int count = Math.min(CHUNK / Integer.BYTES, result.table.length - i);
            in.readFully(chunk, 0, count * Integer.BYTES);
            ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(result.table, i, count);
            i += count;
        }
        return result;
    }
}
