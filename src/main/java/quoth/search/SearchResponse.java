package quoth.search;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The answer to a request.
///
/// @param total      how many hits there are in all, exactly unless `partial`
/// @param partial    the deadline came first: counts are lower bounds
/// @param generation names the state of the index that was searched
/// @param facets     by field, in the order asked for
/// @param next       where the next page begins; empty on the last one
public record SearchResponse(long total, boolean partial, String generation, List<Hit> hits,
        SequencedMap<String, Facet> facets, Optional<Cursor> next) {

    public SearchResponse {
        hits = List.copyOf(hits);
    }
}
