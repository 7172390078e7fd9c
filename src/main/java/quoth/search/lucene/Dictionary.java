package quoth.search.lucene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// What the codes in a field's columns stand for. Code 0 is no value; each further code is one value, or several that
/// some hit has together. It grows as segments come and never shrinks, so a code means the same in all of them, and
/// counting needs no numbering of values across segments. Safe for use by many threads: whoever has a column sees what
/// its codes stand for.
///
/// @param <V> a value, equal to itself in every segment
final class Dictionary<V> {

    static final int NONE = 0;

    /// The members of a single value.
    static final int[] ALONE = {};

    private final Map<V, Integer> ones = new HashMap<>();
    private final Map<Members, Integer> several = new HashMap<>();
    private volatile Object[] values = {""};
    private volatile int[][] members = {ALONE};
    private volatile int size = 1;

    /// Codes in ascending order, to be looked up as a whole.
    private static final class Members {

        private final int[] codes;

        Members(int[] codes) {
            this.codes = codes;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Members members && Arrays.equals(codes, members.codes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(codes);
        }
    }

    /// All codes are below.
    int size() {
        return size;
    }

    /// Finds a value's code; [#NONE] when no segment has had it.
    synchronized int known(V value) {
        return ones.getOrDefault(value, NONE);
    }

    synchronized int code(V value) {
        var known = ones.get(value);
        if (known != null) {
            return known;
        }
        int code = added(value, ALONE);
        ones.put(value, code);
        return code;
    }

    /// @param codes of two or more different single values; sorted by this
    synchronized int code(int[] codes) {
        Arrays.sort(codes);
        var wanted = new Members(codes);
        var known = several.get(wanted);
        if (known != null) {
            return known;
        }
        var kept = codes.clone();
        int code = added(kept, kept);
        several.put(new Members(kept), code);
        return code;
    }

    private int added(Object value, int[] codes) {
        int code = size;
        if (code == values.length) {
            values = Arrays.copyOf(values, code * 2);
            members = Arrays.copyOf(members, code * 2);
        }
        values[code] = value;
        members[code] = codes;
        size = code + 1;
        return code;
    }

    /// The single values that a code stands for, as codes; for a single value this is empty.
    int[] members(int code) {
        return members[code];
    }

    /// @param code of a single value
    @SuppressWarnings("unchecked") // what is not several was put in as a V
    V value(int code) {
        return (V) values[code];
    }
}
