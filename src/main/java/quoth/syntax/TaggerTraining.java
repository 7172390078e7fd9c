package quoth.syntax;

import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/// Teaches the tagger: it tags each sentence with its own earlier tags in view, and is corrected at each narrow win or mistake.
final class TaggerTraining {
    private static final int FOLDS = 2;

    private final List<Example> examples;
    private final IntMap dictionary;
    private final int tagCount;
    private final Trainer.Settings settings;
    private final Random random;

    TaggerTraining(List<Example> examples, IntMap dictionary, int tagCount, Trainer.Settings settings,
            Random random) {
        this.examples = examples;
        this.dictionary = dictionary;
        this.tagCount = tagCount;
        this.settings = settings;
        this.random = random;
    }

    Weights train() {
        return train(i -> true, settings.tagEpochs());
    }

    /// Tags for each example by taggers that did not see it: with such mistakes the parser must learn to live.
    int[][] foreignTags() {
        int[][] tags = new int[examples.size()][];
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            Weights weights = train(example -> example % FOLDS != fold,
                    Math.max(1, settings.tagEpochs() - 1));
            for (int k = fold; k < tags.length; k += FOLDS) {
                tags[k] = Tagger.tag(examples.get(k).words, dictionary, weights);
            }
        }
        return tags;
    }

    private Weights train(IntPredicate chosen, int epochs) {
        Perceptron perceptron = new Perceptron(settings.tagRowBits(), tagCount, settings.margin());
        Features features = new Features();
        int[] scores = new int[tagCount];
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int i : Trainer.shuffled(examples, random)) {
                if (chosen.test(i)) {
                    learn(examples.get(i), perceptron, features, scores);
                }
            }
        }
        return perceptron.average(settings.clip());
    }

    private void learn(Example example, Perceptron perceptron, Features features, int[] scores) {
        Words words = example.words;
        int[] tags = Tagger.slots(words.size);
        for (int i = 1; i <= words.size; i++) {
            int known = dictionary.find(words.exact[i]);
            if (known != IntMap.ABSENT) {
                tags[i] = known;
                continue;
            }
            Tagger.describe(words, tags, i, features);
            perceptron.score(features, scores);
            tags[i] = Scorer.best(scores, tagCount);
            int right = example.tags[i];
            perceptron.learn(features, scores, right, perceptron.rival(scores, right));
        }
    }
}
