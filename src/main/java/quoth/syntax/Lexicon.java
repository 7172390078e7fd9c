package quoth.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Counts the words of a treebank, to learn which are known and which have but one tag.
final class Lexicon {
    private static final int MIN_COUNT = 2;
    private static final int MIN_TAGGED = 20;
    /// A word has but one tag if no more than one in this many of its uses has another.
    private static final int EXCEPTIONS = 200;

    private final Map<Integer, Integer> words = new HashMap<>();
    private final Map<Integer, int[]> tags = new HashMap<>();
    private final int tagCount;

    Lexicon(int tagCount) {
        this.tagCount = tagCount;
    }

    void add(Example example) {
        Words seen = example.words;
        for (int i = 1; i <= seen.size; i++) {
            words.merge(seen.lower[i], 1, Integer::sum);
            tags.computeIfAbsent(seen.exact[i], key -> new int[tagCount])[example.tags[i]]++;
        }
    }

    IntMap vocabulary() {
        SortedMap<Integer, Integer> entries = new TreeMap<>();
        words.forEach((word, count) -> {
            if (count >= MIN_COUNT) {
                entries.put(word, 0);
            }
        });
        return new IntMap(entries);
    }

    IntMap tagDictionary() {
        SortedMap<Integer, Integer> entries = new TreeMap<>();
        tags.forEach((word, counts) -> {
            int best = Scorer.best(counts, counts.length);
            int total = 0;
            for (int count : counts) {
                total += count;
            }
            if (total >= MIN_TAGGED && (total - counts[best]) * EXCEPTIONS <= total) {
                entries.put(word, best);
            }
        });
        return new IntMap(entries);
    }
}
