package quoth.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import quoth.Genre;
import quoth.Statement;
import quoth.archive.Archive;
import quoth.search.Facet;
import quoth.search.FacetRequest;
import quoth.search.Filter;
import quoth.search.Schema;
import quoth.search.SearchRequest;
import quoth.search.SearchRequest.Target;

/// Reads what people write where a filter wants a value: `us` and `United States` are `US`. A value that exists is
/// taken as it is.
final class FilterValues {

    private static final Map<String, List<String>> CLOSED = Map.of("kind", names(Statement.Kind.values()),
            "genre", names(Genre.values()));

    private final Archive archive;
    private final List<String> facets;

    FilterValues(Archive archive, Schema schema) {
        this.archive = archive;
        this.facets = SearchParameters.valueFacets(schema);
    }

    /// @param parameters with values that exist, as far as there are any
    /// @param warnings   about values that nobody has
    record Read(Parameters parameters, List<String> warnings) {}

    /// @param parameters with ids in place of speakers' names
    /// @throws quoth.QuothException `BAD_REQUEST` for a value outside a closed set
    Read read(Target target, Parameters parameters) {
        var read = parameters;
        var warnings = new ArrayList<String>();
        var known = new HashMap<String, List<Facet.Value>>(); // all of a facet's are looked at once
        for (var facet : facets) {
            for (var parameter : List.of(facet, "not." + facet)) {
                for (var given : parameters.all(parameter)) {
                    var meant = meant(target, facet, parameter, given, known);
                    if (meant.isEmpty()) {
                        warnings.add("no %s has %s '%s'".formatted(
                                target.name().toLowerCase(Locale.ROOT).replaceFirst("s$", ""), facet, given));
                    } else {
                        read = read.replacing(parameter, given, meant);
                    }
                }
            }
        }
        return new Read(read, warnings);
    }

    /// The values that somebody means; none when nobody has such a one.
    private List<String> meant(Target target, String facet, String parameter, String given,
            Map<String, List<Facet.Value>> known) {
        var closed = CLOSED.get(facet);
        if (closed != null) {
            return List.of(oneOf(closed, parameter, given));
        }
        if (SpeakerNames.isName(facet, given) || exists(target, facet, given)) {
            return List.of(given);
        }
        return known.computeIfAbsent(facet, each -> values(target, each)).stream()
                .filter(value -> isCalled(value, given.strip()))
                .map(Facet.Value::value)
                .toList();
    }

    private List<Facet.Value> values(Target target, String facet) {
        var all = archive.search(SearchRequest.all(target).withSize(0)
                .withFacets(List.of(FacetRequest.values(facet, Integer.MAX_VALUE))));
        return SearchView.values(all, facet).values();
    }

    private static String oneOf(List<String> closed, String parameter, String given) {
        var folded = given.strip().toLowerCase(Locale.ROOT);
        if (!closed.contains(folded)) {
            throw Parameters.wrong(parameter, given, "one of " + String.join(", ", closed),
                    Nearest.to(given, closed));
        }
        return folded;
    }

    /// Nearly every value is one that a facet has shown; this is far cheaper than to look at all of them.
    private boolean exists(Target target, String facet, String value) {
        var answer = archive.search(SearchRequest.all(target).withSize(0)
                .withFilters(List.of(Filter.on(facet, value))));
        return answer.partial() || answer.total() > 0;
    }

    private static boolean isCalled(Facet.Value value, String name) {
        return value.value().equalsIgnoreCase(name) || value.label().equalsIgnoreCase(name);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
    }
}
