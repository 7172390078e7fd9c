package quoth.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quoth.QuothException;
import quoth.QuothException.Fault;
import quoth.search.Cursor;
import quoth.search.DateFilter;
import quoth.search.FacetRequest;
import quoth.search.Filter;
import quoth.search.ParsedQuery;
import quoth.search.Query;
import quoth.search.QueryParser;
import quoth.search.Schema;
import quoth.search.SearchRequest;
import quoth.search.SearchRequest.Scope;
import quoth.search.SearchRequest.Target;
import quoth.search.Sort;

import static quoth.QuothException.Kind.TOO_LARGE;

/// Reads a search out of a request's parameters. Names of speakers are ids by then.
final class SearchRequests {

    private static final int QUERY_LENGTH = 2000;
    private static final int PAGE = 20;
    private static final int LARGEST_PAGE = 100;
    private static final int FACET_VALUES = 10;
    private static final int MOST_FACET_VALUES = 200;

    private final Schema schema;
    private final QueryParser parser;

    SearchRequests(Schema schema) {
        this.schema = schema;
        this.parser = new QueryParser(schema);
    }

    /// What `q` asks for; everything when it is not given.
    ParsedQuery question(Parameters parameters) {
        var text = parameters.one("q").orElse("");
        if (text.length() > QUERY_LENGTH) {
            throw new QuothException(TOO_LARGE, Fault.in("q", Optional.empty()),
                    "parameter 'q' has %d characters; expected at most %d".formatted(text.length(),
                            QUERY_LENGTH));
        }
        try {
            return parser.parse(text);
        } catch (QuothException e) {
            throw new QuothException(e.kind(), e.fault().withParameter("q"), String.valueOf(e.getMessage()));
        }
    }

    /// What narrows and nothing else: no facets, no hits.
    SearchRequest narrowing(Target target, Query query, Parameters parameters) {
        return SearchRequest.all(target)
                .withQuery(query)
                .withFilters(filters(parameters))
                .withDates(dates(parameters))
                .withSize(0);
    }

    SearchRequest read(Target target, Query query, Parameters parameters) {
        boolean words = parameters.one("q").isPresent();
        return ordered(parameters, narrowing(target, query, parameters)
                .withScope(scope(target, parameters))
                .withNested(parameters.choice("nested", SearchParameters.NESTED))
                .withFacets(facets(parameters))
                .withSort(words ? Sort.RELEVANCE : Sort.DATE_DESCENDING)
                .withSize(parameters.number("size", 0, LARGEST_PAGE, PAGE))
                .withCursor(parameters.one("cursor").map(Cursor::new)));
    }

    private static SearchRequest ordered(Parameters parameters, SearchRequest otherwise) {
        var given = parameters.one("sort");
        if (given.isEmpty()) {
            return otherwise;
        }
        if (given.get().startsWith(SearchParameters.RANDOM)) {
            var seed = given.get().substring(SearchParameters.RANDOM.length());
            if (seed.isBlank() || seed.length() > SearchParameters.LONGEST_SEED) {
                throw Parameters.wrong("sort", given.get(), "random: and a seed of 1 to %d characters"
                        .formatted(SearchParameters.LONGEST_SEED), Optional.of("random:1"));
            }
            return otherwise.withRandomOrder(seed);
        }
        var sort = SearchParameters.SORTS.get(given.get());
        if (sort == null) {
            throw Parameters.wrong("sort", given.get(),
                    "one of %s, random:SEED".formatted(String.join(", ", SearchParameters.SORTS.keySet())),
                    Nearest.to(given.get(), SearchParameters.SORTS.keySet()));
        }
        return otherwise.withSort(sort);
    }

    private static Scope scope(Target target, Parameters parameters) {
        var scope = parameters.choice("in", SearchParameters.SCOPES);
        if (target == Target.STATEMENTS && scope == Scope.OWN) {
            throw Parameters.wrong("in", "own",
                    "all: a writer's own words are no statements, but documents have them",
                    Optional.of("all"));
        }
        return scope;
    }

    private List<Filter> filters(Parameters parameters) {
        var missing = parameters.all("missing");
        for (var name : missing) {
            facetName("missing", name);
        }
        var filters = new ArrayList<Filter>();
        for (var name : schema.facetNames()) {
            boolean values = schema.facet(name).type() != Schema.Type.DATE;
            var filter = new Filter(name, values ? parameters.all(name) : List.of(),
                    values ? parameters.all("not." + name) : List.of(), missing.contains(name));
            if (!filter.include().isEmpty() || !filter.exclude().isEmpty() || filter.missing()) {
                filters.add(filter);
            }
        }
        return filters;
    }

    private static List<DateFilter> dates(Parameters parameters) {
        var field = parameters.choice("date.of", SearchParameters.DATES);
        var match = parameters.choice("dates", SearchParameters.DATE_MATCHES);
        var from = DateParameter.first("from", parameters);
        var to = DateParameter.last("to", parameters);
        if (to.isBefore(from)) {
            throw Parameters.wrong("to", parameters.one("to").orElse(""), "a day on or after " + from,
                    Optional.empty());
        }
        boolean open = from.equals(LocalDate.MIN) && to.equals(LocalDate.MAX);
        return open ? List.of() : List.of(new DateFilter(field, from, to, match));
    }

    private List<FacetRequest> facets(Parameters parameters) {
        var names = parameters.all("facet");
        refuseShapesOfOthers(names, parameters);
        return names.stream().map(name -> facet(name, parameters)).toList();
    }

    private FacetRequest facet(String name, Parameters parameters) {
        facetName("facet", name);
        if (schema.facet(name).type() == Schema.Type.DATE) {
            return FacetRequest.bars(name,
                    parameters.choice("facet." + name + ".interval", SearchParameters.INTERVALS))
                    .withWords(parameters.choice("facet." + name + ".words", SearchParameters.WORDS));
        }
        return FacetRequest.values(name, facetSize("facet." + name + ".size", parameters))
                .withOrder(parameters.choice("facet." + name + ".sort", SearchParameters.ORDERS));
    }

    static int facetSize(String parameter, Parameters parameters) {
        return parameters.number(parameter, 1, MOST_FACET_VALUES, FACET_VALUES);
    }

    /// The shape of a facet that nobody asked for would be ignored, which is never done.
    private void refuseShapesOfOthers(List<String> asked, Parameters parameters) {
        for (var name : schema.facetNames()) {
            for (var shape : SearchParameters.shapes(name, schema)) {
                if (!asked.contains(name) && parameters.one(shape).isPresent()) {
                    throw Parameters.wrong(shape, parameters.one(shape).get(),
                            "facet=%s beside it".formatted(name),
                            Optional.empty());
                }
            }
        }
    }

    private void facetName(String parameter, String given) {
        var known = schema.facetNames();
        if (!known.contains(given)) {
            throw Parameters.wrong(parameter, given, "one of " + String.join(", ", known),
                    Nearest.to(given, known));
        }
    }
}
