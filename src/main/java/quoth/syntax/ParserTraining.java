package quoth.syntax;

import java.util.List;
import java.util.Random;

/// Teaches the parser its moves and labels. After the first round it mostly follows its own mistakes, so that it
/// learns what is best after one.
final class ParserTraining {
    /// In how many of ten mistakes it goes on from the mistake.
    private static final int EXPLORED = 9;

    private final Trainer.Settings settings;
    private final Random random;
    private final Perceptron moves;
    private final Perceptron labelling;
    private final int labelCount;
    private final Features features = new Features();
    private final int[] moveScores = new int[Configuration.MOVES];
    private final int[] labelScores;

    ParserTraining(int labelCount, Trainer.Settings settings, Random random) {
        this.settings = settings;
        this.random = random;
        this.labelCount = labelCount;
        moves = new Perceptron(settings.moveRowBits(), Configuration.MOVES);
        labelling = new Perceptron(settings.labelRowBits(), labelCount);
        labelScores = new int[labelCount];
    }

    /// @param tags each example's tags as a tagger gives them
    void train(List<Example> examples, int[][] tags) {
        for (int epoch = 0; epoch < settings.parseEpochs(); epoch++) {
            for (int i : Trainer.shuffled(examples.size(), random)) {
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
            int move = Parser.best(at, moveScores);
            int right = bestRight(at, example.heads);
            if (Oracle.cost(at, example.heads, move) <= Oracle.cost(at, example.heads, right)) {
                moves.keep();
            } else {
                moves.correct(features, right, move);
                move = explores && random.nextInt(10) < EXPLORED ? move : right;
            }
            make(at, move, example, tags);
        }
    }

    /// Of the moves that cost least, the one with the highest score.
    private int bestRight(Configuration at, int[] heads) {
        int best = Configuration.NONE;
        int least = Integer.MAX_VALUE;
        for (int move = 0; move < Configuration.MOVES; move++) {
            if (at.allows(move)) {
                int cost = Oracle.cost(at, heads, move);
                if (cost < least || cost == least && moveScores[move] > moveScores[best]) {
                    best = move;
                    least = cost;
                }
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
        if (example.heads[child] == head && label != example.labels[child]) {
            labelling.correct(features, example.labels[child], label);
        } else {
            labelling.keep();
        }
        return label;
    }
}
