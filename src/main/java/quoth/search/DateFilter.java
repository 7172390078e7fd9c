package quoth.search;

import java.time.LocalDate;

/// Keeps what has a date in a range. An unknown date is in no range.
///
/// @param field `date` (said), `published` or `ingested`
/// @param from  first day, [LocalDate#MIN] when open
/// @param to    last day, [LocalDate#MAX] when open
public record DateFilter(String field, LocalDate from, LocalDate to, Match match) {

    public enum Match {
        /// The whole interval of the date lies in the range.
        CONTAINED,
        /// The interval touches the range.
        OVERLAP
    }
}
