package quoth.syntax;

/// Greedy part-of-speech tagging from left to right, each tag with the two before it in view.
final class Tagger {
    /// The "tags" of the slots before and after the sentence; no tag has such a number.
    static final int START = 200;
    static final int ROOT = 201;

    private Tagger() {}

    /// Tags for each slot of the words.
    /// @param dictionary tags of words that have but one, by [Words#exact]
    static int[] tag(Words words, IntMap dictionary, Weights model) {
        int[] tags = slots(words.size);
        Features features = new Features();
        int[] scores = new int[model.classes() + 3];
        for (int i = 1; i <= words.size; i++) {
            int known = dictionary.find(words.exact[i]);
            if (known == IntMap.ABSENT) {
                describe(words, tags, i, features);
                model.score(features, scores);
                known = Scorer.best(scores, model.classes());
            }
            tags[i] = known;
        }
        return tags;
    }

    static int[] slots(int size) {
        int[] tags = new int[size + 2];
        tags[0] = START;
        tags[size + 1] = ROOT;
        return tags;
    }

    /// Describes the slot `i`, of which the tags before it are known.
    static void describe(Words words, int[] tags, int i, Features f) {
        int before = Math.max(i - 2, 0);
        int after = Math.min(i + 2, words.size + 1);
        int tag1 = tags[i - 1];
        int tag2 = tags[before];
        int word = words.word[i];
        int previous = words.word[i - 1];
        int next = words.word[i + 1];
        int shape = words.shape[i];
        int suffix3 = words.suffix3[i];
        f.clear();
        f.add(0);
        f.add(words.exact[i]);
        f.add(word);
        f.add(words.suffix2[i]);
        f.add(suffix3);
        f.add(words.suffix4[i]);
        f.add(words.prefix2[i]);
        f.add(words.prefix4[i]);
        f.add(shape);
        f.add(tag1);
        f.add(tag1, tag2);
        f.add(tag1, word);
        f.add(tag1, tag2, word);
        f.add(tag1, suffix3);
        f.add(tag1, shape);
        f.add(previous);
        f.add(next);
        f.add(words.word[before]);
        f.add(words.word[after]);
        f.add(previous, word);
        f.add(word, next);
        f.add(next, words.word[after]);
        f.add(tag1, next);
        f.add(tag1, word, next);
        f.add(words.suffix3[i - 1]);
        f.add(words.suffix3[i + 1]);
        f.add(words.suffix2[i + 1], tag1);
        f.add(words.suffix2[after]);
        f.add(shape, suffix3);
        f.add(shape, words.shape[i + 1]);
        f.add(words.suffix2[i], words.suffix2[i + 1], tag1);
    }
}
