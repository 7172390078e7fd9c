package quoth.syntax;

/// A linear model over hashed features: [Perceptron] while it learns, [Weights] when it has learnt.
interface Scorer {
    /// Writes each class's score into the first slots of `scores`.
    void score(Features features, int[] scores);

    /// The class of the highest score; of equals the first.
    static int best(int[] scores, int classes) {
        int best = 0;
        for (int i = 1; i < classes; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
