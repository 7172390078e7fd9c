package quoth.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import quoth.quotation.Calibration;
import quoth.quotation.Confidences;
import quoth.quotation.Evaluation;

/// What statements claim of themselves, on all sets together, beside how often they are right; in percent.
final class ConfidenceTable {

    private final PrintWriter out;

    ConfidenceTable(PrintWriter out) {
        this.out = out;
    }

    void print(List<Evaluation> evaluations) {
        var calibration = Calibration.of(Evaluation.verdicts(evaluations));
        if (calibration.verdicts() == 0) {
            return;
        }
        out.printf(Locale.ROOT, "%-11s %6s %8s %6s%n", "confidence", "found", "claimed", "right");
        for (var bin : calibration.bins()) {
            out.printf(Locale.ROOT, "%-11s %6d %8.1f %6.1f%n",
                    "%.0f–%.0f".formatted(100 * bin.from(), 100 * bin.from() + 10),
                    bin.verdicts(), 100 * bin.claimed(), 100 * bin.right());
        }
        var unseen = Calibration.onUnseen(Evaluation.verdictsByText(evaluations));
        out.printf(Locale.ROOT,
                "Brier score %.3f, calibration error %.3f; fitted on other texts only: %.3f, %.3f%n",
                calibration.brier(), calibration.error(), unseen.brier(), unseen.error());
        out.println();
    }

    void printRules(List<Evaluation> evaluations) {
        out.printf(Locale.ROOT, "%-20s %6s %6s %7s %7s%n", "rule", "found", "right", "share", "fitted");
        Confidences.fit(Evaluation.verdicts(evaluations)).byRule()
                .forEach((rule, fitted) -> out.printf(Locale.ROOT, "%-20s %6d %6d %7.1f %7.2f%n", rule,
                        fitted.found(),
                        fitted.right(), 100.0 * fitted.right() / fitted.found(), fitted.confidence()));
        out.println();
    }
}
