package quoth.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import quoth.ArchivedDocument;
import quoth.TextSpan;
import quoth.gazetteer.Gazetteer;
import quoth.search.SearchRequest.Target;
import quoth.terms.Synonyms;
import quoth.terms.Terms;

/// An empty engine in a folder, and short ways to fill and to ask it.
public abstract class EngineFixture {

    protected static final Schema SCHEMA = Schema.read(Path.of("index-config/schema.yaml"));
    protected static final Terms TERMS = new Terms(Synonyms.read(Path.of("index-config/synonyms")));
    protected static final Labels LABELS = new Labels(Gazetteer.load(Path.of("index-config")));
    private static final QueryParser PARSER = new QueryParser(SCHEMA);

    @TempDir
    Path folder;

    protected SearchEngine engine;

    /// Opens an engine on what the folder holds: all that a subclass supplies.
    protected abstract SearchEngine open(Path index);

    @BeforeEach
    final void openEmpty() {
        engine = open(folder);
    }

    @AfterEach
    final void close() {
        engine.close();
    }

    final void put(ArchivedDocument... documents) {
        engine.replace(List.of(documents), Set.of());
        engine.refresh();
    }

    static SearchRequest all() {
        return SearchRequest.all(Target.STATEMENTS);
    }

    static SearchRequest statements(String query) {
        return all().withQuery(PARSER.parse(query).query());
    }

    static SearchRequest documents(String query) {
        return SearchRequest.all(Target.DOCUMENTS).withQuery(PARSER.parse(query).query());
    }

    /// The words of the statements that a query finds, in their own order of the alphabet.
    final List<String> found(String query) {
        return texts(statements(query).withSize(100)).sorted().toList();
    }

    /// The words of the statements on a page, in its order.
    final Stream<String> texts(SearchRequest request) {
        return engine.search(request).hits().stream().map(EngineFixture::text);
    }

    /// The titles of the documents that a query finds.
    final List<String> titles(SearchRequest request) {
        return engine.search(request).hits().stream().map(h -> h.document().title()).sorted().toList();
    }

    static String text(Hit hit) {
        return ((Hit.OfStatement) hit).statement().text();
    }

    /// What is highlighted in the first hit's words.
    final List<String> highlighted(String query) {
        var hit = (Hit.OfStatement) engine.search(statements(query)).hits().getFirst();
        return hit.highlights().stream().map((TextSpan h) -> h.in(hit.statement().text())).toList();
    }

    final Facet.OfValues values(SearchRequest request, String field) {
        return (Facet.OfValues) facet(request, FacetRequest.values(field, 10));
    }

    final Facet facet(SearchRequest request, FacetRequest facet) {
        var response = engine.search(request.withFacets(List.of(facet)));
        return Objects.requireNonNull(response.facets().get(facet.field()), facet.field());
    }

    /// `value: count` of each, in the facet's order.
    static List<String> counts(Facet.OfValues facet) {
        return facet.values().stream().map(v -> v.value() + ": " + v.count()).toList();
    }
}
