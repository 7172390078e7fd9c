package quoth.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.IndexSearcher.TooManyClauses;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import quoth.QuothException;
import quoth.QuothException.Kind;
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

    private final SearchRequest request;
    private final Generation generation;
    private final Schema schema;
    private final Ordering ordering;
    private final IndexSearcher searcher;
    private final Query words;
    private final List<Condition> conditions = new ArrayList<>();
    private final Map<String, Counter> counters = new HashMap<>();
    private boolean partial;

    /// Something that holds for every hit.
    ///
    /// @param facet the dimension whose own counts leave it out; empty for none
    private record Condition(Optional<String> facet, Query query) {

        boolean isTarget() {
            return facet.isEmpty();
        }
    }

    Search(SearchRequest request, Generation generation, Schema schema, Terms terms)
            throws IOException {
        this.request = request;
        this.generation = generation;
        this.schema = schema;
        this.ordering = Ordering.of(request);
        var deadline = new Deadline(request.deadline());
        DirectoryReader reader = ExitableDirectoryReader.wrap(generation.reader(), deadline);
        this.searcher = new IndexSearcher(reader);
        searcher.setTimeout(deadline);
        this.words = words(new Translation(schema, terms, generation.languages(), new Expansion(reader),
                textField(request)));
        addConditions();
    }

    /// Words that fit a pattern are looked up at once, and that too may take too long.
    private Query words(Translation translation) throws IOException {
        try {
            return translation.of(request.query());
        } catch (ExitingReaderException e) {
            partial = true;
            return new MatchNoDocsQuery("the deadline came before the words were known");
        }
    }

    private static String textField(SearchRequest request) {
        return switch (request.target()) {
            case DOCUMENTS -> request.scope() == Scope.OWN ? Layout.OWN : Layout.WHOLE;
            case STATEMENTS -> {
                if (request.scope() == Scope.OWN) {
                    throw new QuothException(Kind.BAD_REQUEST,
                            "own words are a document's; search documents with in=own");
                }
                yield Layout.TEXT;
            }
        };
    }

    private void addConditions() {
        if (!Reach.withinTarget(request.query(), schema)) {
            var target = request.target() == Target.STATEMENTS ? Layout.STATEMENT : Layout.DOCUMENT;
            conditions.add(new Condition(Optional.empty(), new TermQuery(new Term(Layout.TARGET, target))));
        }
        for (var filter : request.filters()) {
            var field = schema.known(filter.field());
            conditions.add(new Condition(Optional.of(field.name()), Filters.of(filter, field)));
        }
        for (var dates : request.dates()) {
            if (schema.known(dates.field()).type() != Schema.Type.DATE) {
                throw new QuothException(Kind.BAD_QUERY, "field '%s' is no date".formatted(dates.field()));
            }
            conditions
                    .add(new Condition(Optional.of(schema.known(dates.field()).name()), Filters.days(dates)));
        }
    }

    /// @param facet the dimension whose own filter to leave out
    private Query query(Optional<String> facet) {
        var holding = conditions.stream().filter(c -> facet.isEmpty() || !c.facet().equals(facet)).toList();
        if (holding.isEmpty() && request.nested()) {
            return words;
        }
        var all = new BooleanQuery.Builder();
        if (!(words instanceof MatchAllDocsQuery) || holding.isEmpty()) {
            all.add(words, Occur.MUST);
        }
        holding.forEach(condition -> all.add(condition.query(), Occur.FILTER));
        if (!request.nested()) {
            all.add(new TermQuery(new Term(Layout.NESTED, Layout.YES)), Occur.MUST_NOT);
        }
        return all.build();
    }

    /// Whether nothing narrows but the target.
    private boolean isEverything(Optional<String> facet) {
        return words instanceof MatchAllDocsQuery && request.nested() && conditions.stream()
                .allMatch(c -> c.isTarget() || facet.isPresent() && c.facet().equals(facet));
    }

    /// @param hits makes hits of Lucene's documents
    SearchResponse answer(Hits hits) throws IOException {
        var main = new ArrayList<Counter>();
        for (var facet : request.facets()) {
            var counter = counter(facet);
            counters.put(facet.field(), counter);
            if (!narrowed(facet)) {
                main.add(counter);
            }
        }
        var count = new CountingCollector(main);
        var page = page(count, main);
        for (var facet : request.facets()) {
            if (narrowed(facet)) {
                var own = List.of(counterOf(facet));
                count(Optional.of(facet.field()), new CountingCollector(own), own);
            }
        }
        boolean more = page.size() > request.size();
        var shown = more ? page.subList(0, request.size()) : page;
        Optional<quoth.search.Cursor> next = more && !shown.isEmpty()
                ? Optional.of(ordering.after((FieldDoc) shown.getLast(), generation))
                : Optional.empty();
        return new SearchResponse(count.total(), partial, generation.name(), hits.of(shown), facets(), next);
    }

    private Counter counterOf(FacetRequest facet) {
        return java.util.Objects.requireNonNull(counters.get(facet.field()), facet.field());
    }

    /// One more than asked for, to know whether there are more. Counts all hits on the way, or in a way of its own.
    private List<ScoreDoc> page(CountingCollector count, List<Counter> main) throws IOException {
        if (request.size() == 0) {
            count(Optional.empty(), count, main);
            return List.of();
        }
        var place = request.cursor().map(ordering::place).orElse(null);
        if (isEverything(Optional.empty()) || Reach.prunes(words) && conditions.isEmpty()) {
            count(Optional.empty(), count, main);
            return page(request.size() + 1, place, 1);
        }
        return page(request.size() + 1, place, Integer.MAX_VALUE, count);
    }

    private void count(Optional<String> facet, CountingCollector collector, List<Counter> counters)
            throws IOException {
        if (isEverything(facet)) {
            collector.add(generation.countAll(request.target() == Target.DOCUMENTS, counters));
            return;
        }
        run(query(facet), collector);
    }

    /// @param after    the last hit before the page; null for the first page
    /// @param counted  after so many hits those that cannot come onto the page are left out
    List<ScoreDoc> page(int size, @Nullable FieldDoc after, int counted, Collector... alongside)
            throws IOException {
        var top = new TopFieldCollectorManager(ordering.sort(), size, after, counted);
        var best = top.newCollector();
        var collectors = Arrays.copyOf(alongside, alongside.length + 1);
        collectors[alongside.length] = best;
        run(query(Optional.empty()), collectors);
        return List.of(top.reduce(List.of(best)).scoreDocs);
    }

    private void run(Query query, Collector... collectors) throws IOException {
        try {
            searcher.search(query, CountingCollector.onePass(collectors));
            partial |= searcher.timedOut();
        } catch (ExitingReaderException e) {
            partial = true;
        } catch (TooManyClauses e) {
            throw new QuothException(Kind.BAD_QUERY,
                    "the query has too many words for the languages of this archive",
                    e);
        }
    }

    private Counter counter(FacetRequest facet) throws IOException {
        var field = schema.facet(facet.field());
        if (field.type() == Schema.Type.DATE) {
            var spans = generation.columns().codesOfDates(field.name());
            return new DateCounter(facet.interval().orElse(Interval.YEAR), spans,
                    generation.dates(field.name(), spans));
        }
        Set<String> selected = ownFilter(facet).map(f -> Set.copyOf(f.include())).orElse(Set.of());
        var values = generation.columns().codesOfValues(field.name());
        return new ValueCounter(facet, selected, values, generation.values(values));
    }

    /// Whether a filter or a range of dates narrows the very dimension that is to be counted.
    private boolean narrowed(FacetRequest facet) {
        return conditions.stream()
                .anyMatch(condition -> condition.facet().equals(Optional.of(facet.field())));
    }

    private Optional<Filter> ownFilter(FacetRequest facet) {
        return request.filters().stream().filter(f -> schema.known(f.field()).name().equals(facet.field()))
                .findFirst();
    }

    private SequencedMap<String, Facet> facets() {
        var facets = new LinkedHashMap<String, Facet>();
        for (var facet : request.facets()) {
            facets.put(facet.field(), counterOf(facet).facet(!partial));
        }
        return facets;
    }
}
