package quoth.cli;

import java.io.PrintWriter;
import java.util.Locale;
import quoth.quotation.Answers;
import quoth.quotation.Evaluation;
import quoth.quotation.Figures;
import quoth.quotation.Interval;
import quoth.quotation.Resolution;

/// An evaluation for reading; shares are in percent, intervals those of 95 %.
final class EvaluationTable {

    private final PrintWriter out;

    EvaluationTable(PrintWriter out) {
        this.out = out;
    }

    void print(Evaluation evaluation) {
        int texts = evaluation.texts();
        line(evaluation.set() + ", " + texts + (texts == 1 ? " text" : " texts"));
        line(String.format(Locale.ROOT, "%-11s %6s %6s %6s %6s %6s %6s  %-11s %7s %10s  %s", "", "gold",
                "found", "both", "P", "R", "F1", "interval", "speaker", "end to end", "interval"));
        evaluation.figures().forEach((selection, figures) -> print(selection.label(), figures));
        line("");
        line(String.format(Locale.ROOT, "%-16s %6s %6s %6s %6s %6s", "", "known", "given", "right", "P",
                "R"));
        print("names", evaluation.names());
        print("countries", evaluation.countries());
        print("dates", evaluation.dates());
        line("");
        print(evaluation.resolution(), evaluation.countries().known() > 0);
    }

    /// Names by sort of mention; and, where countries are marked, what is right from the words on.
    private void print(Resolution resolution, boolean countries) {
        line(String.format(Locale.ROOT, "%-16s %6s %6s %6s %6s %6s", "names by mention", "known", "given",
                "right", "P", "R"));
        resolution.names().forEach((sort, answers) -> print(sort.label(), answers));
        line("");
        if (!countries) {
            return;
        }
        line(String.format(Locale.ROOT, "%-31s %10s  %s", "right as to", "end to end", "interval"));
        resolution.endToEnd().forEach((reach, figures) -> line(String.format(Locale.ROOT, "%-31s %10.1f  %s",
                reach.label(), 100 * figures.counts().endToEnd(), interval(figures.endToEnd()))));
        line("");
    }

    private void print(String label, Figures figures) {
        var counts = figures.counts();
        if (counts.gold() == 0) {
            return;
        }
        line(String.format(Locale.ROOT, "%-11s %6d %6d %6d %6.1f %6.1f %6.1f  %-11s %7.1f %10.1f  %s", label,
                counts.gold(), counts.found(), counts.matched(), 100 * counts.precision(),
                100 * counts.recall(), 100 * counts.f1(), interval(figures.f1()), 100 * counts.speaker(),
                100 * counts.endToEnd(), interval(figures.endToEnd())));
    }

    private void print(String label, Answers answers) {
        if (answers.known() > 0) {
            line(String.format(Locale.ROOT, "%-16s %6d %6d %6d %6.1f %6.1f", label, answers.known(),
                    answers.given(), answers.right(), 100 * answers.precision(), 100 * answers.recall()));
        }
    }

    private static String interval(Interval interval) {
        return String.format(Locale.ROOT, "%.1f–%.1f", 100 * interval.low(), 100 * interval.high());
    }

    private void line(String text) {
        out.println(text.stripTrailing());
    }
}
