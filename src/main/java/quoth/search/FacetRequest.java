package quoth.search;

import java.util.Optional;

/// Asks for the counts of one dimension.
///
/// @param field    a facet of the schema
/// @param size     values wanted, the most frequent first; selected ones come in any case
/// @param interval bars of this width, for a date
/// @param prefix   only values whose label starts a word with this, whatever the case; empty for all
public record FacetRequest(String field, int size, Optional<Interval> interval, String prefix) {

    public enum Interval {
        DAY, MONTH, YEAR
    }

    public static FacetRequest values(String field, int size) {
        return new FacetRequest(field, size, Optional.empty(), "");
    }

    public static FacetRequest bars(String field, Interval interval) {
        return new FacetRequest(field, Integer.MAX_VALUE, Optional.of(interval), "");
    }
}
