package quoth.search.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import quoth.search.HitSink;
import quoth.search.Schema;
import quoth.search.SearchRequest;
import quoth.search.SearchResponse;
import quoth.search.Sort;
import quoth.search.SynonymExpansion;
import quoth.search.WantedWords;
import quoth.terms.Highlighter;
import quoth.terms.Terms;

/// Answers requests, each from one state of the index. Safe for use by many threads.
final class Answering {

    private static final int SCAN_PAGE = 20_000;

    private final Generations generations;
    private final Schema schema;
    private final Terms terms;

    Answering(Generations generations, Schema schema, Terms terms) {
        this.generations = generations;
        this.schema = schema;
        this.terms = terms;
    }

    SearchResponse search(SearchRequest request) throws IOException {
        var expanded = expanded(request);
        var generation = generationFor(request);
        try {
            var response = search(expanded, generation).found().answer(generation,
                    hits(expanded, generation));
            if (request.sort() == Sort.RELEVANCE
                    && response.next().flatMap(Ordering::generation).isPresent()) {
                generations.pin(generation);
            }
            return response;
        } finally {
            generation.release();
        }
    }

    /// The state whose scores a cursor goes on with, else what searches see now.
    private Generation generationFor(SearchRequest request) {
        return request.cursor().filter(cursor -> request.sort() == Sort.RELEVANCE)
                .flatMap(Ordering::generation)
                .map(generations::pinned).orElseGet(generations::current);
    }

    void scan(SearchRequest request, HitSink sink) throws IOException {
        var expanded = expanded(request).withFacets(List.of()).withDeadline(Duration.ofDays(1));
        var generation = generations.current();
        try {
            var search = search(expanded, generation);
            sink.begin(generation.name(), search.total());
            scan(search, hits(expanded, generation), sink);
        } finally {
            generation.release();
        }
    }

    private static void scan(Search search, Hits hits, HitSink sink) throws IOException {
        var page = search.page(SCAN_PAGE, null, 1);
        while (!page.isEmpty()) {
            for (var hit : page) {
                if (!sink.accept(hits.of(hit.doc))) {
                    return;
                }
            }
            page = page.size() < SCAN_PAGE ? List.of()
                    : search.page(SCAN_PAGE, (FieldDoc) page.getLast(), 1);
        }
    }

    /// How many of a target there are in a state.
    static long count(Generation generation, String target) throws IOException {
        return new IndexSearcher(generation.reader()).count(new TermQuery(new Term(Layout.TARGET, target)));
    }

    private SearchRequest expanded(SearchRequest request) {
        return request.withQuery(new SynonymExpansion(terms.synonyms()).of(request.query()));
    }

    private Search search(SearchRequest expanded, Generation generation) throws IOException {
        return new Search(expanded, generation, schema, terms);
    }

    private Hits hits(SearchRequest expanded, Generation generation) throws IOException {
        return new Hits(expanded, generation,
                new Highlighter(terms, WantedWords.of(expanded.query(), Layout.TEXT)));
    }
}
