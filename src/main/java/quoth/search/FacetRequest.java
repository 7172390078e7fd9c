package quoth.search;

import java.util.Optional;

/// Asks for the counts of one dimension.
///
/// @param field    a facet of the schema
/// @param size     values wanted, the first in the order; selected ones come in any case
/// @param interval bars of this width, for a date
/// @param prefix   only values whose label has a word that begins with this, whatever the case; empty for all
/// @param order    of the values; dates run as time does
/// @param words    whether bars say how many words their hits have
public record FacetRequest(String field, int size, Optional<Interval> interval, String prefix, Order order,
        boolean words) {

    public enum Interval {
        DAY, MONTH, YEAR
    }

    public enum Order {
        /// The most frequent first, then by label.
        COUNT,
        /// As the alphabet of Unicode has it.
        LABEL
    }

    public FacetRequest {
        if (size < 0) {
            throw new IllegalArgumentException("size needs to be >= 0, got %d".formatted(size));
        }
    }

    /// The most frequent first.
    public FacetRequest(String field, int size, Optional<Interval> interval, String prefix) {
        this(field, size, interval, prefix, Order.COUNT, false);
    }

    public static FacetRequest values(String field, int size) {
        return new FacetRequest(field, size, Optional.empty(), "");
    }

    public static FacetRequest bars(String field, Interval interval) {
        return new FacetRequest(field, Integer.MAX_VALUE, Optional.of(interval), "");
    }

    public FacetRequest withOrder(Order other) {
        return new FacetRequest(field, size, interval, prefix, other, words);
    }

    public FacetRequest withWords(boolean other) {
        return new FacetRequest(field, size, interval, prefix, order, other);
    }
}
