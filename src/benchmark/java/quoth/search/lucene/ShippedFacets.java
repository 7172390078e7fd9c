package quoth.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/// The baseline: what Lucene ships for facets, used as its documentation says. Best hits and facets come of one pass;
/// for single words and for alternatives in two, which is faster there (top hits are then found by skipping).
/// Filters go by `DrillSideways`, so that each dimension leaves its own out.
final class ShippedFacets {

    private final IndexSearcher searcher;
    private final FacetsConfig config = new FacetsConfig();
    private final SortedSetDocValuesReaderState state;

    ShippedFacets(DirectoryReader reader) throws IOException {
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        ShippedColumns.DIMENSIONS.forEach(dimension -> config.setMultiValued(dimension, true));
        state = new DefaultSortedSetDocValuesReaderState(reader, ShippedColumns.FIELD, config);
    }

    /// @param words as our engine translates the question's words, so that both look for the same
    Outcome ask(Question question, Query words) throws IOException {
        boolean narrowed = question.country().isPresent() || question.speaker().isPresent()
                || question.years().isPresent();
        return narrowed ? sideways(question, words) : straight(words);
    }

    private Outcome straight(Query words) throws IOException {
        if (words instanceof MatchAllDocsQuery) {
            var all = new TermQuery(new Term(Layout.TARGET, Layout.STATEMENT));
            var hits = searcher.search(new BooleanQuery.Builder().add(words, Occur.MUST)
                    .add(all, Occur.FILTER).build(), Question.HITS);
            return outcome(hits, searcher.count(all), counted(all));
        }
        if (Reach.prunes(words)) {
            var counted = searcher.search(words, new FacetsCollectorManager());
            long total = counted.getMatchingDocs().stream().mapToLong(FacetsCollector.MatchingDocs::totalHits).sum();
            return outcome(searcher.search(words, Question.HITS), total,
                    new SortedSetDocValuesFacetCounts(state, counted));
        }
        var result = FacetsCollectorManager.search(searcher, words, Question.HITS, new FacetsCollectorManager());
        long total = result.facetsCollector().getMatchingDocs().stream()
                .mapToLong(FacetsCollector.MatchingDocs::totalHits).sum();
        return outcome(result.topDocs(), total, new SortedSetDocValuesFacetCounts(state, result.facetsCollector()));
    }

    private Facets counted(Query query) throws IOException {
        return new SortedSetDocValuesFacetCounts(state, searcher.search(query, new FacetsCollectorManager()));
    }

    private Outcome sideways(Question question, Query words) throws IOException {
        Query base = words instanceof MatchAllDocsQuery
                ? new BooleanQuery.Builder().add(words, Occur.MUST)
                        .add(new TermQuery(new Term(Layout.TARGET, Layout.STATEMENT)), Occur.FILTER).build()
                : words;
        var narrowed = new DrillDownQuery(config, base);
        question.country().ifPresent(c -> narrowed.add("country", new TermQuery(new Term("country", c))));
        question.speaker().ifPresent(s -> narrowed.add("speaker", new TermQuery(new Term("speaker", s))));
        question.years().ifPresent(years -> narrowed.add("year", IntRange.newWithinQuery("date",
                new int[]{(int) LocalDate.of(years[0], 1, 1).toEpochDay()},
                new int[]{(int) LocalDate.of(years[1], 12, 31).toEpochDay()})));
        var result = new DrillSideways(searcher, config, state).search(narrowed, Question.HITS);
        long total = result.drillDownFacetsCollector.getMatchingDocs().stream()
                .mapToLong(FacetsCollector.MatchingDocs::totalHits).sum();
        return outcome(result.hits, total, result.facets);
    }

    private static Outcome outcome(TopDocs hits, long total, Facets facets) throws IOException {
        var counts = new TreeMap<String, Long>();
        for (var dimension : List.of("speaker", "country")) {
            var values = facets.getTopChildren(Question.VALUES, dimension);
            if (values != null) {
                long last = values.labelValues.length < Question.VALUES ? 0
                        : values.labelValues[values.labelValues.length - 1].value.longValue();
                Arrays.stream(values.labelValues).filter(v -> v.value.longValue() > last)
                        .forEach(v -> counts.put(dimension + " " + v.label, v.value.longValue()));
            }
        }
        var years = facets.getAllChildren("year");
        if (years != null) {
            Arrays.stream(years.labelValues).filter(v -> v.value.longValue() > 0)
                    .forEach(v -> counts.put("year " + v.label, v.value.longValue()));
        }
        return new Outcome(total, Arrays.stream(hits.scoreDocs).map((ScoreDoc hit) -> hit.score).toList(), counts);
    }
}
