package quoth.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import quoth.search.DateFilter;
import quoth.search.FacetRequest.Interval;
import quoth.search.FacetRequest.Order;
import quoth.search.Schema;
import quoth.search.SearchRequest.Scope;
import quoth.search.SearchRequest.Target;
import quoth.search.Sort;

/// The names of a search's parameters, and the words that some of them take. Those of the facets come from the
/// schema: a field that is added there is a parameter here.
final class SearchParameters {

    static final SequencedMap<String, Scope> SCOPES = inOrder("all", Scope.ALL, "own", Scope.OWN);
    static final SequencedMap<String, DateFilter.Match> DATE_MATCHES = inOrder(
            "contained", DateFilter.Match.CONTAINED, "overlap", DateFilter.Match.OVERLAP);
    static final SequencedMap<String, Boolean> NESTED = inOrder("include", true, "exclude", false);
    /// How a facet's values are sorted.
    static final SequencedMap<String, Order> ORDERS = inOrder("count", Order.COUNT, "label", Order.LABEL);
    /// Whether bars say how many words their hits have.
    static final SequencedMap<String, Boolean> WORDS = inOrder("exclude", false, "include", true);
    /// What an order by chance begins with; its seed follows.
    static final String RANDOM = "random:";
    static final int LONGEST_SEED = 50;
    static final SequencedMap<String, Sort> SORTS = sorts();
    static final SequencedMap<String, String> DATES = dates();
    static final SequencedMap<String, Interval> INTERVALS = intervals();

    private static final List<String> NARROWING = List.of("q", "from", "to", "dates", "date.of", "missing");
    private static final List<String> SHAPING = List.of("facet", "sort", "size", "cursor", "fields");

    private static final List<String> VALUE_SHAPES = List.of(".size", ".sort");
    private static final List<String> DATE_SHAPES = List.of(".interval", ".words");

    private SearchParameters() {}

    /// What narrows, for any target: words, facets, dates.
    static SequencedSet<String> narrowing(Schema schema) {
        var names = new LinkedHashSet<>(NARROWING);
        for (var facet : valueFacets(schema)) {
            names.add(facet);
            names.add("not." + facet);
        }
        return names;
    }

    /// All that a search takes.
    static SequencedSet<String> of(Target target, Schema schema) {
        var names = new LinkedHashSet<>(narrowing(schema));
        names.add("in");
        names.addAll(SHAPING);
        for (var facet : schema.facetNames()) {
            names.addAll(shapes(facet, schema));
        }
        if (target == Target.STATEMENTS) {
            names.add("nested");
        }
        return names;
    }

    /// What says how a facet's counts are wanted.
    static List<String> shapes(String facet, Schema schema) {
        var shapes = schema.facet(facet).type() == Schema.Type.DATE ? DATE_SHAPES : VALUE_SHAPES;
        return shapes.stream().map(shape -> "facet." + facet + shape).toList();
    }

    /// The facets that have values rather than dates.
    static List<String> valueFacets(Schema schema) {
        return schema.facetNames().stream()
                .filter(name -> schema.facet(name).type() != Schema.Type.DATE)
                .toList();
    }

    private static <T> SequencedMap<String, T> inOrder(String first, T one, String second, T two) {
        var map = new LinkedHashMap<String, T>();
        map.put(first, one);
        map.put(second, two);
        return Collections.unmodifiableSequencedMap(map);
    }

    private static SequencedMap<String, Sort> sorts() {
        var map = new LinkedHashMap<String, Sort>();
        map.put("relevance", Sort.RELEVANCE);
        map.put("-date", Sort.DATE_DESCENDING);
        map.put("date", Sort.DATE_ASCENDING);
        map.put("-ingested", Sort.INGESTED_DESCENDING);
        return Collections.unmodifiableSequencedMap(map);
    }

    /// What `date.of` says -> the field it means.
    private static SequencedMap<String, String> dates() {
        var map = new LinkedHashMap<String, String>();
        map.put("said", "date");
        map.put("published", "published");
        map.put("ingested", "ingested");
        return Collections.unmodifiableSequencedMap(map);
    }

    private static SequencedMap<String, Interval> intervals() {
        var map = new LinkedHashMap<String, Interval>();
        map.put("month", Interval.MONTH);
        map.put("year", Interval.YEAR);
        map.put("day", Interval.DAY);
        return Collections.unmodifiableSequencedMap(map);
    }
}
