package quoth.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Counts the words of a treebank, to learn which are known, which have but one tag, and which are verbs.
final class Lexicon {
    private static final int MIN_COUNT = 2;
    private static final int MIN_TAGGED = 20;
    /// A word has but one tag if no more than one in this many of its uses has another.
    private static final int EXCEPTIONS = 200;
    private static final String BASE_FORM = "VB";

    private final Map<Integer, Integer> words = new HashMap<>();
    private final Map<Integer, int[]> tags = new HashMap<>();
    private final Map<Integer, Integer> verbs = new HashMap<>();
    private final int baseForm;
    private final int tagCount;

    Lexicon(List<String> tagNames) {
        baseForm = tagNames.indexOf(BASE_FORM);
        tagCount = tagNames.size();
    }

    void add(Example example) {
        Words seen = example.words;
        for (int i = 1; i <= seen.size; i++) {
            words.merge(seen.lower[i], 1, Integer::sum);
            tags.computeIfAbsent(seen.exact[i], key -> new int[tagCount])[example.tags[i]]++;
            if (example.tags[i] == baseForm) {
                verbs.merge(seen.lower[i], 1, Integer::sum);
            }
        }
    }

    IntMap vocabulary() {
        return frequent(words);
    }

    IntMap verbs() {
        return frequent(verbs);
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

    private static IntMap frequent(Map<Integer, Integer> counts) {
        SortedMap<Integer, Integer> entries = new TreeMap<>();
        counts.forEach((word, count) -> {
            if (count >= MIN_COUNT) {
                entries.put(word, 0);
            }
        });
        return new IntMap(entries);
    }
}
