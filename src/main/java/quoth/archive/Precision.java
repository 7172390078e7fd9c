package quoth.archive;

import java.util.ArrayList;
import java.util.List;
import quoth.Statement.Kind;
import quoth.archive.Judging.Aspect;

/// How right the statements of this archive are, as people judged a sample that was drawn by chance.
///
/// @param lines  by kind, then aspect
/// @param pooled of all kinds together, by aspect
/// @param others statements that were judged as other rules had found them; they are not counted
public record Precision(List<Line> lines, List<Pooled> pooled, long others) {

    private static final double Z = 1.959964;

    public Precision {
        lines = List.copyOf(lines);
        pooled = List.copyOf(pooled);
    }

    static Precision of(List<Line> lines, long others) {
        var pooled = new ArrayList<Pooled>();
        for (var aspect : Aspect.values()) {
            var ofAspect = lines.stream().filter(line -> line.aspect() == aspect).toList();
            long judged = ofAspect.stream().mapToLong(Line::judged).sum();
            if (judged > 0) {
                pooled.add(Pooled.of(aspect, ofAspect.stream().mapToLong(Line::right).sum(), judged));
            }
        }
        return new Precision(lines, pooled, others);
    }

    /// Statements of every kind, as many of each as were drawn.
    public record Pooled(Aspect aspect, long right, long judged, double low, double high) {

        static Pooled of(Aspect aspect, long right, long judged) {
            return new Pooled(aspect, right, judged, Line.low((double) right, (double) judged),
                    Line.high((double) right, (double) judged));
        }
    }

    /// @param right  how many of those judged
    /// @param low    lower end of the 95 % interval after Wilson, 0..1
    /// @param high   upper end
    public record Line(Kind kind, Aspect aspect, long right, long judged, double low, double high) {

        static Line of(Kind kind, Aspect aspect, long right, long judged) {
            return new Line(kind, aspect, right, judged, low((double) right, (double) judged),
                    high((double) right, (double) judged));
        }

        static double low(double right, double judged) {
            return right == 0 ? 0 : rounded(middle(right, judged) - half(right, judged));
        }

        static double high(double right, double judged) {
            return right == judged ? 1 : rounded(middle(right, judged) + half(right, judged));
        }

        private static double middle(double right, double n) {
            return (right / n + Z * Z / (2 * n)) / (1 + Z * Z / n);
        }

        private static double half(double right, double n) {
            double share = right / n;
            return Z / (1 + Z * Z / n) * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        }

        private static double rounded(double share) {
            return Math.round(share * 10_000) / 10_000.0;
        }
    }
}
