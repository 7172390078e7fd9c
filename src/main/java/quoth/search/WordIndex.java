package quoth.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import quoth.terms.Terms;

/// Words to be found by their beginnings, without regard to case and accents. Immutable.
final class WordIndex {

    private static final Comparator<WordCount> ORDER = Comparator.comparingInt(WordCount::count).reversed()
            .thenComparing(WordCount::word);

    private final String[] plain;
    private final WordCount[] shown;

    /// @param words those with accents are there in their plain form too, counted with it
    WordIndex(List<WordCount> words) {
        var byPlain = new TreeMap<String, WordCount>();
        var accented = new TreeMap<String, WordCount>();
        for (var word : words) {
            var form = Terms.plain(word.word());
            if (form.equals(word.word())) {
                byPlain.put(form, word);
            } else {
                accented.merge(form, word, (one, other) -> ORDER.compare(one, other) <= 0 ? one : other);
            }
        }
        accented.forEach((form, word) -> byPlain.merge(form, word, WordIndex::usual));
        plain = byPlain.keySet().toArray(String[]::new);
        shown = byPlain.values().toArray(WordCount[]::new);
    }

    /// The plain form finds all of them; the accented one is shown where most texts write it.
    private static WordCount usual(WordCount plain, WordCount accented) {
        return 2L * accented.count() > plain.count() ? accented : plain;
    }

    /// Those in most texts first.
    List<WordCount> find(String typed, int most) {
        var prefix = Terms.plain(typed);
        var best = new TreeSet<>(ORDER);
        int found = Arrays.binarySearch(plain, prefix);
        for (int i = found < 0 ? -found - 1 : found; i < plain.length && plain[i].startsWith(prefix); i++) {
            if (best.size() < most || ORDER.compare(shown[i], best.last()) < 0) {
                best.add(shown[i]);
                if (best.size() > most) {
                    best.pollLast();
                }
            }
        }
        return List.copyOf(best);
    }

}
