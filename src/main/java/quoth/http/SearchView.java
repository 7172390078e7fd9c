package quoth.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.stream.Stream;
import quoth.search.Facet;
import quoth.search.FacetRequest;
import quoth.search.Hit;
import quoth.search.ParsedQuery;
import quoth.search.SearchResponse;

/// The answer to a search: its members are the JSON's, in this order.
///
/// @param tookMillis from the request's arrival at the route to the engine's answer
/// @param facets     by name, in the order asked for
record SearchView(QueryView query, long total, boolean partial, long tookMillis, String generation,
        List<Object> hits, SequencedMap<String, Object> facets, Links links) {

    /// Gaps between the dates of hits are filled with zeros as long as an answer stays short.
    private static final int MOST_BARS = 1_000;

    /// @param read     how the query was understood, in the query language
    /// @param warnings what was perhaps meant otherwise
    record QueryView(String read, List<String> warnings) {

        static QueryView of(ParsedQuery query, List<String> more) {
            return new QueryView(query.read(),
                    Stream.concat(query.warnings().stream(), more.stream()).toList());
        }
    }

    record Links(String self, Optional<String> next) {}

    record DatesView(FacetRequest.Interval interval, List<BarView> values, long coarser, long missing) {}

    /// @param words only where they were asked for
    record BarView(String value, long count,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) OptionalLong words) {}

    /// @param publicly for everybody: without who corrected what
    static SearchView of(QueryView query, SearchResponse response, long tookMillis, Links links,
            boolean publicly) {
        var facets = new LinkedHashMap<String, Object>();
        response.facets().forEach((name, facet) -> facets.put(name, view(facet)));
        return new SearchView(query, response.total(), response.partial(), tookMillis, response.generation(),
                response.hits().stream().map(hit -> view(hit, publicly)).toList(), facets, links);
    }

    /// A facet that was asked for and has values rather than dates.
    static Facet.OfValues values(SearchResponse response, String name) {
        if (response.facets().get(name) instanceof Facet.OfValues values) {
            return values;
        }
        throw new IllegalStateException("facet '%s' was asked for and is not answered".formatted(name));
    }

    private static Object view(Facet facet) {
        return switch (facet) {
            case Facet.OfValues values -> values;
            case Facet.OfDates dates ->
                new DatesView(dates.interval(), dates.withoutGaps(MOST_BARS).bars().stream()
                        .map(bar -> new BarView(bar.value(), bar.count(), bar.words())).toList(),
                        dates.coarser(), dates.missing());
        };
    }

    /// @param publicly for everybody: without who corrected what
    static Object view(Hit hit, boolean publicly) {
        return switch (hit) {
            case Hit.OfStatement(var statement, var document, _, var highlights) ->
                new StatementView.InResults(
                        StatementView.of(statement, highlights, publicly), DocumentView.of(document));
            case Hit.OfDocument document -> DocumentView.InResults.of(document);
        };
    }
}
