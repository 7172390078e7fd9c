package quoth.syntax;

import java.util.Arrays;

/// An averaged perceptron with a margin while it learns. Integers only, so that the same examples give the same weights everywhere.
final class Perceptron implements Scorer {
    private static final int MAX_WEIGHT = 127;

    private final int rowBits;
    private final int classes;
    private final int margin;
    private final int[] weights;
    /// Each change times the step it was made at: what the average takes back from the last weights.
    private final long[] changes;
    private long step = 1;

    /// @param margin by how much the right class is to win, above 0
    Perceptron(int rowBits, int classes, int margin) {
        this.rowBits = rowBits;
        this.classes = classes;
        this.margin = margin;
        weights = new int[classes << rowBits];
        changes = new long[classes << rowBits];
    }

    @Override
    public void score(Features features, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        int mask = (1 << rowBits) - 1;
        for (int i = 0; i < features.size; i++) {
            int row = (features.hashes[i] & mask) * classes;
            for (int k = 0; k < classes; k++) {
                scores[k] += weights[row + k];
            }
        }
    }

    /// Ends a step: the right class should have scored higher than its strongest rival by the margin; if it did not,
    /// the features speak for the one and against the other from now on.
    void learn(Features features, int[] scores, int right, int rival) {
        if (scores[right] - scores[rival] < margin) {
            int mask = (1 << rowBits) - 1;
            for (int i = 0; i < features.size; i++) {
                int row = (features.hashes[i] & mask) * classes;
                weights[row + right]++;
                changes[row + right] += step;
                weights[row + rival]--;
                changes[row + rival] -= step;
            }
        }
        step++;
    }

    /// The strongest class but one.
    int rival(int[] scores, int right) {
        int rival = right == 0 ? 1 : 0;
        for (int i = rival + 1; i < classes; i++) {
            if (i != right && scores[i] > scores[rival]) {
                rival = i;
            }
        }
        return rival;
    }

    /// The average of the weights over all steps, rounded to bytes.
    /// @param clip which part of the largest weight still fits a byte; larger ones are cut, so that small ones keep their detail
    Weights average(double clip) {
        double largest = 0;
        for (int i = 0; i < weights.length; i++) {
            largest = Math.max(largest, Math.abs(averaged(i)));
        }
        double scale = largest == 0 ? 0 : MAX_WEIGHT / (largest * clip);
        byte[] rounded = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            double scaled = Math.rint(averaged(i) * scale);
            rounded[i] = (byte) Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, scaled));
        }
        return Weights.of(rowBits, classes, rounded);
    }

    private double averaged(int index) {
        return weights[index] - (double) changes[index] / step;
    }
}
