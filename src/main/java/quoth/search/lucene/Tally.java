package quoth.search.lucene;

import java.util.Arrays;

/// How often each code of one dictionary occurred. Many codes and few hits are kept as a list, so that a short result
/// does not pay for a long dictionary. Used by one thread.
final class Tally {

    /// A dictionary of so many codes is gone through faster than a list is sorted.
    private static final int SHORT = 2_048;
    private static final int FEWEST = 256;
    private static final int MOST = 4_096;

    private final Dictionary<?> dictionary;
    private final int size;
    private int[] list = {};
    private int listed;
    private int[] counts = {};

    interface Sink {
        void counted(int code, int count);
    }

    /// To be made when all columns that are to be counted have been made.
    Tally(Dictionary<?> dictionary) {
        this.dictionary = dictionary;
        this.size = dictionary.size();
        if (size <= SHORT) {
            counts = new int[size];
        } else {
            list = new int[Math.clamp(size / 64, FEWEST, MOST)];
        }
    }

    void add(Column column, int[] documents, int length) {
        if (counts.length == 0 && listed + length <= list.length) {
            column.codes(documents, length, list, listed);
            listed += length;
            return;
        }
        spread();
        column.count(documents, length, counts);
    }

    void add(int code, int count) {
        spread();
        counts[code] += count;
    }

    private void spread() {
        if (counts.length > 0) {
            return;
        }
        counts = new int[size];
        for (int i = 0; i < listed; i++) {
            counts[list[i]]++;
        }
        listed = 0;
    }

    /// Hands over each single value that occurred, alone or among others, and [Dictionary#NONE] for hits without any;
    /// in ascending order of the codes. To be asked once.
    void forEach(Sink sink) {
        if (counts.length == 0) {
            forEachListed(sink);
            return;
        }
        for (int code = size - 1; code > 0; code--) { // members have lower codes than what they are members
                                                      // of
            int count = counts[code];
            var members = count == 0 ? Dictionary.ALONE : dictionary.members(code);
            for (int member : members) {
                counts[member] += count;
            }
            if (members.length > 0) {
                counts[code] = 0;
            }
        }
        for (int code = 0; code < size; code++) {
            if (counts[code] != 0) {
                sink.counted(code, counts[code]);
            }
        }
    }

    private void forEachListed(Sink sink) {
        var singles = singles();
        Arrays.sort(singles);
        for (int i = 0; i < singles.length;) {
            int begin = i;
            while (i < singles.length && singles[i] == singles[begin]) {
                i++;
            }
            sink.counted(singles[begin], i - begin);
        }
    }

    private int[] singles() {
        var singles = new int[listed];
        int count = 0;
        for (int i = 0; i < listed; i++) {
            var members = dictionary.members(list[i]);
            int added = Math.max(1, members.length);
            if (count + added > singles.length) {
                singles = Arrays.copyOf(singles, (count + added) * 2);
            }
            if (members.length == 0) {
                singles[count] = list[i];
            } else {
                System.arraycopy(members, 0, singles, count, added);
            }
            count += added;
        }
        return Arrays.copyOf(singles, count);
    }
}
