package quoth.quotation;

import java.util.ArrayList;
import java.util.List;

/// Whether confidence means what it says: of statements with 0.7, seven of ten should be right.
///
/// @param verdicts how many claims were judged
/// @param brier    mean squared difference between confidence and outcome, 0 (best) to 1
/// @param error    expected calibration error: how far confidence and share of right ones lie apart in a bin, on
///                 average over the claims
/// @param bins     those that are not empty, the least sure first
public record Calibration(int verdicts, double brier, double error, List<Bin> bins) {

    private static final int BINS = 10;
    private static final int FOLDS = 10;

    /// Claims of about the same confidence.
    ///
    /// @param from    the least confidence that belongs to it; the next bin begins 0.1 above
    /// @param claimed the mean confidence
    /// @param right   the share of right ones
    public record Bin(double from, int verdicts, double claimed, double right) {}

    public Calibration {
        bins = List.copyOf(bins);
    }

    /// Judges claims as they were made.
    public static Calibration of(List<Verdict> verdicts) {
        var counts = new int[BINS];
        var claimed = new double[BINS];
        var right = new int[BINS];
        double squares = 0;
        for (var verdict : verdicts) {
            double confidence = verdict.claim().confidence();
            int bin = Math.min(BINS - 1, (int) (confidence * BINS + 1e-9));
            counts[bin]++;
            claimed[bin] += confidence;
            right[bin] += verdict.right() ? 1 : 0;
            squares += Math.pow(confidence - (verdict.right() ? 1 : 0), 2);
        }
        var bins = new ArrayList<Bin>();
        double apart = 0;
        for (int i = 0; i < BINS; i++) {
            if (counts[i] > 0) {
                bins.add(new Bin((double) i / BINS, counts[i], claimed[i] / counts[i],
                        (double) right[i] / counts[i]));
                apart += Math.abs(claimed[i] - right[i]);
            }
        }
        int all = Math.max(1, verdicts.size());
        return new Calibration(verdicts.size(), squares / all, apart / all, bins);
    }

    /// Judges what confidences fitted on other texts would have claimed: every tenth text is left out in turn. So good
    /// is the fit on texts that it has not seen.
    ///
    /// @param texts the verdicts of each text
    public static Calibration onUnseen(List<List<Verdict>> texts) {
        var verdicts = new ArrayList<Verdict>();
        for (int fold = 0; fold < FOLDS; fold++) {
            var seen = new ArrayList<Verdict>();
            var unseen = new ArrayList<Verdict>();
            for (int i = 0; i < texts.size(); i++) {
                (i % FOLDS == fold ? unseen : seen).addAll(texts.get(i));
            }
            var confidences = Confidences.fit(seen);
            for (var verdict : unseen) {
                var rule = verdict.claim().rule();
                verdicts.add(new Verdict(new Claim(rule, confidences.of(rule)), verdict.right()));
            }
        }
        return of(verdicts);
    }
}
