package quoth.syntax;

import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/// Teaches the parser its moves and labels. After the first round it mostly follows its own mistakes, so that it
/// learns what is best after one.
final class ParserTraining {
    /// In how many of ten mistakes it goes on from the mistake.
    private static final int EXPLORED = 9;
    private static final int FORBIDDEN = Integer.MAX_VALUE;

    private final Trainer.Settings settings;
    private final Random random;
    private final Perceptron moves;
    private final Perceptron labelling;
    private final int labelCount;
    private final Features features = new Features();
    private final int[] moveScores = new int[Configuration.MOVES];
    private final int[] costs = new int[Configuration.MOVES];
    private final int[] labelScores;

    ParserTraining(int labelCount, Trainer.Settings settings, Random random) {
        this.settings = settings;
        this.random = random;
        this.labelCount = labelCount;
        moves = new Perceptron(settings.moveRowBits(), Configuration.MOVES, settings.margin());
        labelling = new Perceptron(settings.labelRowBits(), labelCount, settings.margin());
        labelScores = new int[labelCount];
    }

    /// @param tags each example's tags as a tagger gives them
    void train(List<Example> examples, int[][] tags) {
        for (int epoch = 0; epoch < settings.parseEpochs(); epoch++) {
            for (int i : Trainer.shuffled(examples, random)) {
                learn(examples.get(i), tags[i], epoch > 0);
            }
        }
    }

    Weights moves() {
        return moves.average(settings.clip());
    }

    Weights labelling() {
        return labelling.average(settings.clip());
    }

    private void learn(Example example, int[] tags, boolean explores) {
        Configuration at = new Configuration(example.words.size);
        while (!at.isFinal()) {
            MoveFeatures.describe(at, example.words, tags, features);
            moves.score(features, moveScores);
            costs(at, example.heads);
            int least = Math.min(Math.min(costs[0], costs[1]), Math.min(costs[2], costs[3]));
            int right = best(cost -> cost == least);
            int rival = best(cost -> cost > least && cost != FORBIDDEN);
            if (rival != Configuration.NONE) {
                moves.learn(features, moveScores, right, rival);
            }
            boolean mistaken = rival != Configuration.NONE && moveScores[rival] > moveScores[right];
            int move = mistaken && explores && random.nextInt(10) < EXPLORED ? rival : right;
            make(at, move, example, tags);
        }
    }

    private void costs(Configuration at, int[] heads) {
        for (int move = 0; move < Configuration.MOVES; move++) {
            costs[move] = at.allows(move) ? Oracle.cost(at, heads, move) : FORBIDDEN;
        }
    }

    /// The move with the highest score of those whose cost is of the kind; none if there is none.
    private int best(IntPredicate kind) {
        int best = Configuration.NONE;
        for (int move = 0; move < Configuration.MOVES; move++) {
            if (kind.test(costs[move])
                    && (best == Configuration.NONE || moveScores[move] > moveScores[best])) {
                best = move;
            }
        }
        return best;
    }

    private void make(Configuration at, int move, Example example, int[] tags) {
        switch (move) {
            case Configuration.SHIFT -> at.shift();
            case Configuration.LEFT -> at.leftArc(label(at, example, tags, at.next(), at.stack(0)));
            case Configuration.RIGHT -> at.rightArc(label(at, example, tags, at.stack(0), at.next()));
            default -> at.reduce();
        }
    }

    /// The label of an arc, learnt from only if the arc is right.
    private int label(Configuration at, Example example, int[] tags, int head, int child) {
        LabelFeatures.describe(at, example.words, tags, head, child, features);
        labelling.score(features, labelScores);
        int label = Scorer.best(labelScores, labelCount);
        if (example.heads[child] == head) {
            int right = example.labels[child];
            labelling.learn(features, labelScores, right, labelling.rival(labelScores, right));
        }
        return label;
    }
}
