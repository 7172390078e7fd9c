package quoth.search;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A question to an engine. Filters on one dimension are alternatives, filters on several all hold; a facet's
/// counts leave out its own dimension's filter.
///
/// @param query    words and fields, as the query language read them
/// @param scope    where words are looked for
/// @param filters  at most one a dimension
/// @param dates    intervals to keep, all of which hold
/// @param nested   whether statements inside statements are hits
/// @param seed     of a random order: another one gives another order; empty for every other
/// @param size     hits wanted, 0 for counts only
/// @param cursor   where the page before ended
/// @param deadline how long the engine may take before it answers with what it has
public record SearchRequest(Target target, Query query, Scope scope, List<Filter> filters,
        List<DateFilter> dates,
        boolean nested, List<FacetRequest> facets, Sort sort, String seed, int size,
        Optional<Cursor> cursor, Duration deadline) {

    /// What the hits are.
    public enum Target {
        STATEMENTS, DOCUMENTS
    }

    /// Where words are looked for.
    public enum Scope {
        /// Statements' words; for documents the whole text.
        ALL,
        /// What the writer says: documents' text with the statements blanked out.
        OWN
    }

    public SearchRequest {
        filters = List.copyOf(filters);
        dates = List.copyOf(dates);
        facets = List.copyOf(facets);
        if (size < 0) {
            throw new IllegalArgumentException("size needs to be >= 0, got %d".formatted(size));
        }
    }

    /// All of a target, by relevance, ten hits, two seconds: the request that the `with` methods narrow.
    public static SearchRequest all(Target target) {
        return new SearchRequest(target, new Query.Everything(), Scope.ALL, List.of(), List.of(), true,
                List.of(),
                Sort.RELEVANCE, "", 10, Optional.empty(), Duration.ofSeconds(2));
    }

    public SearchRequest withQuery(Query other) {
        return new SearchRequest(target, other, scope, filters, dates, nested, facets, sort, seed, size,
                cursor,
                deadline);
    }

    public SearchRequest withScope(Scope other) {
        return new SearchRequest(target, query, other, filters, dates, nested, facets, sort, seed, size,
                cursor,
                deadline);
    }

    public SearchRequest withFilters(List<Filter> other) {
        return new SearchRequest(target, query, scope, other, dates, nested, facets, sort, seed, size, cursor,
                deadline);
    }

    public SearchRequest withDates(List<DateFilter> other) {
        return new SearchRequest(target, query, scope, filters, other, nested, facets, sort, seed, size,
                cursor,
                deadline);
    }

    public SearchRequest withNested(boolean other) {
        return new SearchRequest(target, query, scope, filters, dates, other, facets, sort, seed, size,
                cursor,
                deadline);
    }

    public SearchRequest withFacets(List<FacetRequest> other) {
        return new SearchRequest(target, query, scope, filters, dates, nested, other, sort, seed, size,
                cursor,
                deadline);
    }

    public SearchRequest withSort(Sort other) {
        return new SearchRequest(target, query, scope, filters, dates, nested, facets, other, seed, size,
                cursor,
                deadline);
    }

    /// In an order by chance.
    public SearchRequest withRandomOrder(String other) {
        return new SearchRequest(target, query, scope, filters, dates, nested, facets, Sort.RANDOM, other,
                size,
                cursor, deadline);
    }

    public SearchRequest withSize(int other) {
        return new SearchRequest(target, query, scope, filters, dates, nested, facets, sort, seed, other,
                cursor,
                deadline);
    }

    public SearchRequest withCursor(Optional<Cursor> other) {
        return new SearchRequest(target, query, scope, filters, dates, nested, facets, sort, seed, size,
                other,
                deadline);
    }

    public SearchRequest withDeadline(Duration other) {
        return new SearchRequest(target, query, scope, filters, dates, nested, facets, sort, seed, size,
                cursor,
                other);
    }
}
