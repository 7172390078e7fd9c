package quoth.search.lucene;

import java.time.LocalDate;
import quoth.PartialDate;

/// Days as numbers: since 1970, kept within what any calendar of ours needs, so that an open end is a number too.
final class Days {

    private static final long FARTHEST = LocalDate.of(99_999, 12, 31).toEpochDay();

    private Days() {}

    static int of(LocalDate day) {
        return (int) Math.clamp(day.toEpochDay(), -FARTHEST, FARTHEST);
    }

    /// The more precise, the lower.
    static int rank(PartialDate.Precision precision) {
        return switch (precision) {
            case DAY -> 0;
            case MONTH -> 1;
            case YEAR -> 2;
            case RANGE -> 3;
        };
    }

    static LocalDate day(long number) {
        return LocalDate.ofEpochDay(number);
    }
}
