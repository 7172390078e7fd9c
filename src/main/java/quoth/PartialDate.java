package quoth;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;

/// A date as well as it is known: some day in `[earliest, latest]`. An unknown date is an absent one, never a
/// wide one.
///
/// @param earliest  first day it can be
/// @param latest    last day it can be
/// @param precision how wide the interval is meant to be
/// @param basis     where it was found
public record PartialDate(LocalDate earliest, LocalDate latest, Precision precision, Basis basis)
        implements
            Comparable<PartialDate> {

    private static final Comparator<PartialDate> ORDER = Comparator.comparing(PartialDate::earliest)
            .thenComparing(PartialDate::precision)
            .thenComparing(PartialDate::latest)
            .thenComparing(PartialDate::basis);

    public enum Precision {
        DAY, MONTH, YEAR, RANGE
    }

    /// Where a date was found.
    public enum Basis {
        /// In the words around the statement.
        TEXT,
        /// In the line that opens a report: *CAIRO, 24 July*.
        DATELINE,
        /// In the file's metadata, or stated with it.
        METADATA,
        /// Nothing in the text: taken over from the document's published date.
        PUBLISHED,
        /// A person said so.
        CORRECTION
    }

    public PartialDate {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "date needs earliest <= latest, got %s..%s".formatted(earliest, latest));
        }
        if (precision == Precision.DAY && !earliest.equals(latest)) {
            throw new IllegalArgumentException(
                    "a day needs earliest = latest, got %s..%s".formatted(earliest, latest));
        }
    }

    public static PartialDate day(LocalDate day, Basis basis) {
        return new PartialDate(day, day, Precision.DAY, basis);
    }

    public static PartialDate month(YearMonth month, Basis basis) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, basis);
    }

    public static PartialDate year(Year year, Basis basis) {
        return new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth(), Precision.YEAR, basis);
    }

    public static PartialDate range(LocalDate earliest, LocalDate latest, Basis basis) {
        return new PartialDate(earliest, latest, Precision.RANGE, basis);
    }

    public PartialDate withBasis(Basis other) {
        return new PartialDate(earliest, latest, precision, other);
    }

    /// By earliest day, then the more precise first.
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }
}
