package quoth.quotation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A map from words to values that is asked with a stretch of a text, whatever its case, without making a string.
/// Asking is what the reading of every word of every document comes down to.
///
/// Immutable; safe for use by many threads.
final class WordTable<V> {

    private final String[] words;
    private final Object[] values;
    private final int mask;
    private final int longest;

    /// @param entries words in lower case
    WordTable(Map<String, V> entries) {
        int size = Integer.highestOneBit(Math.max(8, entries.size() * 3)) << 1;
        mask = size - 1;
        words = new String[size];
        values = new Object[size];
        int most = 0;
        for (var entry : entries.entrySet()) {
            most = Math.max(most, entry.getKey().length());
            int slot = hash(entry.getKey(), 0, entry.getKey().length()) & mask;
            while (words[slot] != null) {
                slot = slot + 1 & mask;
            }
            words[slot] = entry.getKey();
            values[slot] = entry.getValue();
        }
        longest = most;
    }

    /// What the word stands for; null when it is not in the table, to spare an object a word.
    @SuppressWarnings("unchecked")
    @Nullable
    V find(CharSequence text, int begin, int end) {
        if (end - begin > longest) {
            return null;
        }
        int slot = hash(text, begin, end) & mask;
        while (words[slot] != null) {
            if (same(words[slot], text, begin, end)) {
                return (V) values[slot];
            }
            slot = slot + 1 & mask;
        }
        return null;
    }

    private static int hash(CharSequence text, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + folded(text.charAt(i));
        }
        return hash ^ hash >>> 15;
    }

    private static boolean same(String word, CharSequence text, int begin, int end) {
        if (word.length() != end - begin) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (word.charAt(i - begin) != folded(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char folded(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        return c < 128 ? c : Character.toLowerCase(c);
    }
}
