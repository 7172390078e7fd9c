package quoth.syntax;

/// Greedy arc-eager parsing: the best move at each step, no way back. The label of an arc is asked for only when an
/// arc is made.
final class Parser {
    private Parser() {}

    /// Heads and labels of each slot, the root's slot for the head of the sentence, of which there is exactly one.
    static Configuration parse(Words words, int[] tags, Model model) {
        Configuration at = new Configuration(words.size);
        Features features = new Features();
        int[] scores = new int[Configuration.MOVES];
        int[] labelScores = new int[model.labels().size() + 3];
        while (!at.isFinal()) {
            MoveFeatures.describe(at, words, tags, features);
            model.moves().score(features, scores);
            int move = best(at, scores);
            if (move == Configuration.LEFT) {
                at.leftArc(label(at, words, tags, at.next(), at.stack(0), model, features, labelScores));
            } else if (move == Configuration.RIGHT) {
                at.rightArc(label(at, words, tags, at.stack(0), at.next(), model, features, labelScores));
            } else {
                step(at, move);
            }
        }
        keepOneRoot(at, tags, model);
        return at;
    }

    private static void step(Configuration at, int move) {
        if (move == Configuration.SHIFT) {
            at.shift();
        } else {
            at.reduce();
        }
    }

    /// The allowed move of the highest score. There always is one: what cannot be shifted can be attached or reduced.
    static int best(Configuration at, int[] scores) {
        int best = Configuration.NONE;
        for (int move = 0; move < Configuration.MOVES; move++) {
            if (at.allows(move) && (best == Configuration.NONE || scores[move] > scores[best])) {
                best = move;
            }
        }
        return best;
    }

    private static int label(Configuration at, Words words, int[] tags, int head, int child, Model model,
            Features features,
            int[] scores) {
        LabelFeatures.describe(at, words, tags, head, child, features);
        model.labelling().score(features, scores);
        return Scorer.best(scores, model.labels().size());
    }

    /// Of several words that hang on the root the first verb stays, else the first; the others hang on it.
    private static void keepOneRoot(Configuration at, int[] tags, Model model) {
        int root = at.size + 1;
        int chosen = 0;
        for (int i = 1; i <= at.size; i++) {
            if (at.heads[i] == root
                    && (chosen == 0 || !isVerb(tags[chosen], model) && isVerb(tags[i], model))) {
                chosen = i;
            }
        }
        int rootLabel = model.labels().indexOf("root");
        int looseLabel = model.labels().indexOf("parataxis");
        at.labels[chosen] = rootLabel >= 0 ? rootLabel : at.labels[chosen];
        for (int i = 1; i <= at.size; i++) {
            if (at.heads[i] == root && i != chosen) {
                at.heads[i] = chosen;
                at.labels[i] = at.labels[i] == rootLabel && looseLabel >= 0 ? looseLabel : at.labels[i];
            }
        }
    }

    private static boolean isVerb(int tag, Model model) {
        return model.tags().get(tag).startsWith("V");
    }
}
