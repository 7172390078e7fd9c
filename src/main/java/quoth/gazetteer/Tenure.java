package quoth.gazetteer;

import java.time.LocalDate;

import quoth.PartialDate;

/// When somebody held an office, as well as the sources know it: bounds are days, months or years, and some sources
/// only saw a holder on a day (`<=2006-01-12`, `>=2018-04-27`), so that the term is at least that long.
///
/// @param start first day or period
/// @param end   last day or period
/// @param startKnown false when the term may have begun earlier
/// @param endKnown   false when the term may have gone on
public record Tenure(PartialDate start, PartialDate end, boolean startKnown, boolean endKnown) {

    /// For how long after its last sight a holder is still thought of.
    private static final int YEARS_AFTER = 3;

    /// And before the first.
    private static final int YEARS_BEFORE = 1;

    /// How well a date lies in a term, best first.
    public enum Fit {
        /// All of the date lies in the days that are known to be in the term.
        CERTAIN,
        /// Some of it does, or may.
        LIKELY,
        /// It lies a little outside a bound that is not known.
        POSSIBLE, NONE
    }

    public Tenure {
        if (end.latest().isBefore(start.earliest())) {
            throw new IllegalArgumentException(
                    "a term needs start <= end, got %s..%s".formatted(start.earliest(), end.latest()));
        }
    }

    /// First day that is surely in the term, if [#surelyUntil()] is not before it.
    LocalDate surelyFrom() {
        return start.latest();
    }

    LocalDate surelyUntil() {
        return end.earliest();
    }

    public Fit fit(PartialDate date) {
        if (!date.earliest().isBefore(surelyFrom()) && !date.latest().isAfter(surelyUntil())) {
            return Fit.CERTAIN;
        }
        if (touches(date, start.earliest(), end.latest())) {
            return Fit.LIKELY;
        }
        var from = startKnown ? start.earliest() : start.earliest().minusYears(YEARS_BEFORE);
        var until = endKnown ? end.latest() : end.latest().plusYears(YEARS_AFTER);
        return touches(date, from, until) ? Fit.POSSIBLE : Fit.NONE;
    }

    private static boolean touches(PartialDate date, LocalDate from, LocalDate until) {
        return !date.latest().isBefore(from) && !date.earliest().isAfter(until);
    }
}
