package quoth.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// An immutable map from hashes of words to small numbers, without boxing. Safe for use by many threads.
final class IntMap {
    /// What [#find] answers for a key that is not there.
    static final int ABSENT = -1;

    private final int[] keys;
    private final byte[] values;
    private final int mask;
    private final int size;

    private IntMap(int size) {
        this.size = size;
        mask = Integer.highestOneBit(Math.max(8, size * 3)) - 1;
        keys = new int[mask + 1];
        values = new byte[mask + 1];
    }

    /// @param entries values of 0 to 126; the order of the entries is the order in the file
    IntMap(SortedMap<Integer, Integer> entries) {
        this(entries.size());
        entries.forEach(this::put);
    }

    private void put(int key, int value) {
        int slot = slot(key);
        keys[slot] = key;
        values[slot] = (byte) (value + 1);
    }

    private int slot(int key) {
        int slot = key * 0x9E3779B1 >>> 7 & mask;
        while (values[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /// The value of a key, or [#ABSENT].
    int find(int key) {
        return values[slot(key)] - 1;
    }

    boolean contains(int key) {
        return values[slot(key)] != 0;
    }

    int size() {
        return size;
    }

    void write(DataOutputStream out) throws IOException {
        SortedMap<Integer, Integer> entries = new TreeMap<>();
        for (int i = 0; i <= mask; i++) {
            if (values[i] != 0) {
                entries.put(keys[i], values[i] - 1);
            }
        }
        out.writeInt(entries.size());
        for (Map.Entry<Integer, Integer> entry : entries.entrySet()) {
            out.writeInt(entry.getKey());
            out.writeByte(entry.getValue());
        }
    }

    static IntMap read(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > 1 << 24) {
            throw new IOException("a table of %d words; expected at most 2^24".formatted(size));
        }
        IntMap read = new IntMap(size);
        for (int i = 0; i < size; i++) {
            read.put(in.readInt(), in.readByte());
        }
        return read;
    }
}
