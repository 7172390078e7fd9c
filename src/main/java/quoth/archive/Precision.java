package quoth.archive;

import java.util.List;
import quoth.Statement.Kind;
import quoth.archive.Judging.Aspect;

/// How right the statements of this archive are, as people judged a sample that was drawn by chance.
///
/// @param lines  by kind, then aspect
/// @param others statements that were judged as other rules had found them; they are not counted
public record Precision(List<Line> lines, long others) {

    private static final double Z = 1.959964;

    public Precision {
        lines = List.copyOf(lines);
    }

    /// @param right  how many of those judged
    /// @param low    lower end of the 95 % interval after Wilson, 0..1
    /// @param high   upper end
    public record Line(Kind kind, Aspect aspect, long right, long judged, double low, double high) {

        static Line of(Kind kind, Aspect aspect, long right, long judged) {
            double n = judged;
            double share = right / n;
            double middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
            double half = Z / (1 + Z * Z / n) * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
            return new Line(kind, aspect, right, judged, right == 0 ? 0 : rounded(middle - half),
                    right == judged ? 1 : rounded(middle + half));
        }

        private static double rounded(double share) {
            return Math.round(share * 10_000) / 10_000.0;
        }
    }
}
