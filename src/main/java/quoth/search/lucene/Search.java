package quoth.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import quoth.search.Cursor;
import quoth.search.Facet;
import quoth.search.FacetRequest;
import quoth.search.FacetRequest.Interval;
import quoth.search.Filter;
import quoth.search.Schema;
import quoth.search.SearchRequest;
import quoth.search.SearchRequest.Scope;
import quoth.search.SearchRequest.Target;
import quoth.search.SearchResponse;
import quoth.terms.Terms;

/// One request on one generation. Used once, by one thread.
final class Search {

    /// Up to so many hits it is faster to find the best of them while counting than before.
    private static final int FEW = 10_000;

    /// Pages are shorter; what is exported comes in longer ones, which Lucene's own collectors sort.
    private static final int MOST_KEPT = 1_000;

    private final SearchRequest request;
    private final Generation generation;
    private final Schema schema;
    private final Ordering ordering;
    private final TimedSearcher searcher;
    private final Narrowing narrowing;
    private final Map<String, Counter> counters = new HashMap<>();
    private long total;

    Search(SearchRequest request, Generation generation, Schema schema, Terms terms)
            throws IOException {
        this.request = request;
        this.generation = generation;
        this.schema = schema;
        this.searcher = TimedSearcher.of(generation.reader(), new Deadline(request.deadline()));
        this.narrowing = new Narrowing(request, generation, schema, new Translation(schema, terms,
                generation.languages(), new Expansion(searcher.getIndexReader()),
                Narrowing.textField(request)));
        this.ordering = Ordering.of(request, narrowing.isRanked());
    }

    /// What was found: the page's documents by number, and all counts.
    ///
    /// @param page best first
    /// @param next where the next page begins; empty on the last one
    record Found(List<ScoreDoc> page, long total, boolean partial, SequencedMap<String, Facet> facets,
            Optional<Cursor> next) {

        /// @param hits makes hits of Lucene's documents
        SearchResponse answer(Generation generation, Hits hits) throws IOException {
            return new SearchResponse(total, partial, generation.name(), hits.of(page), facets, next);
        }
    }

    Found found() throws IOException {
        var main = new ArrayList<Counter>();
        for (var facet : request.facets()) {
            var counter = counter(facet);
            counters.put(facet.field(), counter);
            if (!narrowing.narrows(facet)) {
                main.add(counter);
            }
        }
        var page = page(main);
        for (var facet : request.facets()) {
            if (narrowing.narrows(facet)) {
                var own = List.of(counterOf(facet));
                count(Optional.of(facet.field()), counting(own, null), own);
            }
        }
        boolean more = page.size() > request.size();
        var shown = more ? page.subList(0, request.size()) : page;
        Optional<Cursor> next = more && !shown.isEmpty()
                ? Optional.of(ordering.after((FieldDoc) shown.getLast(), generation))
                : Optional.empty();
        return new Found(shown, total, isPartial(), facets(), next);
    }

    private boolean isPartial() {
        return narrowing.areWordsUnknown() || searcher.isCutShort();
    }

    /// How many hits there are.
    long total() throws IOException {
        var count = counting(List.of(), null);
        count(Optional.empty(), count, List.of());
        return count.total();
    }

    private Counter counterOf(FacetRequest facet) {
        return java.util.Objects.requireNonNull(counters.get(facet.field()), facet.field());
    }

    private CountingCollector counting(List<Counter> by, @Nullable BestHits best) {
        return new CountingCollector(by, generation.columns(), best);
    }

    /// One more than asked for, to know whether there are more. Counts all hits on the way, or in a way of its own, and
    /// leaves their number behind.
    private List<ScoreDoc> page(List<Counter> main) throws IOException {
        var place = request.cursor().map(ordering::place).orElse(null);
        int size = request.size() + 1;
        if (request.size() == 0 || narrowing.isEverything(Optional.empty())) {
            var count = counting(main, null);
            count(Optional.empty(), count, main);
            total = count.total();
            return request.size() == 0 ? List.of() : page(size, place, 1);
        }
        var ready = searcher.ready(narrowing.query(Optional.empty()),
                narrowing.isRanked() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES);
        if (ready.isEmpty()) {
            return List.of();
        }
        if (narrowing.prunes(ordering) && searcher.cost(ready.get()) > FEW) {
            var count = counting(main, null);
            searcher.run(narrowing.query(Optional.empty()), count);
            total = count.total();
            return page(size, place, 1);
        }
        return ordering.isUsual() ? best(ready.get(), ordering.best(size, place), main)
                : top(ready.get(), top(size, place, Integer.MAX_VALUE), main);
    }

    private List<ScoreDoc> best(Weight ready, BestHits best, List<Counter> main) throws IOException {
        var count = counting(main, best);
        searcher.run(ready, count);
        total = count.total();
        return best.inOrder();
    }

    private List<ScoreDoc> top(Weight ready, TopFieldCollector top, List<Counter> main) throws IOException {
        var count = counting(main, null);
        searcher.run(ready, top, count);
        total = count.total();
        return List.of(top.topDocs().scoreDocs);
    }

    private void count(Optional<String> facet, CountingCollector collector, List<Counter> counters)
            throws IOException {
        if (narrowing.isEverything(facet)) {
            collector.add(generation.countAll(request.target() == Target.DOCUMENTS, counters));
            return;
        }
        searcher.run(narrowing.query(facet), collector);
    }

    /// @param after   the last hit before the page; null for the first page
    /// @param counted after so many hits those that cannot come onto the page are left out
    List<ScoreDoc> page(int size, @Nullable FieldDoc after, int counted) throws IOException {
        if (narrowing.isRanked() && size <= MOST_KEPT) {
            var best = ordering.best(size, after);
            searcher.run(narrowing.query(Optional.empty()), new RankingCollector(best, generation.columns()));
            return best.inOrder();
        }
        var top = top(size, after, counted);
        searcher.run(narrowing.query(Optional.empty()), top);
        return List.of(top.topDocs().scoreDocs);
    }

    private TopFieldCollector top(int size, @Nullable FieldDoc after, int counted) {
        return new TopFieldCollectorManager(ordering.sort(), size, after, counted).newCollector();
    }

    private Counter counter(FacetRequest facet) throws IOException {
        var field = schema.facet(facet.field());
        if (field.type() == Schema.Type.DATE) {
            var spans = generation.columns().codesOfDates(field.name());
            var dates = generation.dates(field.name(), spans);
            return new DateCounter(facet.interval().orElse(Interval.YEAR), spans, dates,
                    facet.words() ? Optional.of(generation.lengths(lengths())) : Optional.empty());
        }
        Set<String> selected = ownFilter(facet).map(f -> Set.copyOf(f.include())).orElse(Set.of());
        var values = generation.columns().codesOfValues(field.name());
        return new ValueCounter(facet, selected, values, generation.values(values), generation.names(values));
    }

    private String lengths() {
        return request.scope() == Scope.OWN ? Layout.OWN_LENGTH : Layout.LENGTH;
    }

    private Optional<Filter> ownFilter(FacetRequest facet) {
        return request.filters().stream().filter(f -> schema.known(f.field()).name().equals(facet.field()))
                .findFirst();
    }

    private SequencedMap<String, Facet> facets() throws IOException {
        var facets = new LinkedHashMap<String, Facet>();
        for (var facet : request.facets()) {
            facets.put(facet.field(), counterOf(facet).facet(!isPartial()));
        }
        return facets;
    }
}
