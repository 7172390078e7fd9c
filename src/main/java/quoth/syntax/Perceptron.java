package quoth.syntax;

/// An averaged perceptron while it learns. Integers only, so that the same examples give the same weights everywhere.
final class Perceptron implements Scorer {
    private static final int MAX_WEIGHT = 127;

    private final int rowBits;
    private final int classes;
    private final int[] weights;
    /// Each change times the step it was made at: what the average takes back from the last weights.
    private final long[] changes;
    private long step = 1;

    Perceptron(int rowBits, int classes) {
        this.rowBits = rowBits;
        this.classes = classes;
        weights = new int[classes << rowBits];
        changes = new long[classes << rowBits];
    }

    @Override
    public void score(Features features, int[] scores) {
        java.util.Arrays.fill(scores, 0, classes, 0);
        int mask = (1 << rowBits) - 1;
        for (int i = 0; i < features.size; i++) {
            int row = (features.hashes[i] & mask) * classes;
            for (int k = 0; k < classes; k++) {
                scores[k] += weights[row + k];
            }
        }
    }

    /// Ends a step in which the model was right, or which it is not to learn from.
    void keep() {
        step++;
    }

    /// Ends a step in which it chose `wrong` instead of `right`.
    void correct(Features features, int right, int wrong) {
        int mask = (1 << rowBits) - 1;
        for (int i = 0; i < features.size; i++) {
            int row = (features.hashes[i] & mask) * classes;
            weights[row + right]++;
            changes[row + right] += step;
            weights[row + wrong]--;
            changes[row + wrong] -= step;
        }
        step++;
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
