package quoth.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.ArchivedDocument;
import quoth.search.SearchRequest.Target;
import quoth.terms.Synonyms;
import quoth.terms.Terms;

import static org.assertj.core.api.Assertions.assertThat;
import static quoth.testing.Archived.document;
import static quoth.testing.Archived.only;
import static quoth.testing.Archived.statement;

/// What every engine promises. A subclass says how one is opened.
public abstract class SearchEngineContract {

    protected static final Schema SCHEMA = Schema.read(Path.of("index-config/schema.yaml"));
    protected static final Terms TERMS = new Terms(Synonyms.read(Path.of("index-config/synonyms")));
    protected static final Labels LABELS = new Labels();

    @TempDir
    Path folder;

    private SearchEngine engine;

    /// Opens an engine on what the folder holds.
    protected abstract SearchEngine open(Path index);

    @BeforeEach
    void openEmpty() {
        engine = open(folder);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void emptyEngineAnswersWithZeroHits() {
        var response = engine
                .search(statements("peace").withFacets(List.of(FacetRequest.values("speaker", 10))));

        assertThat(response.total()).isZero();
        assertThat(response.hits()).isEmpty();
        assertThat(response.facets()).containsKey("speaker");
    }

    @Test
    void entriesAreInvisibleUntilRefresh() {
        engine.replace(List.of(only(statement("We want peace."))), Set.of());
        assertThat(found("peace")).isEmpty();

        engine.refresh();
        assertThat(found("peace")).containsExactly("We want peace.");
    }

    @Test
    void aHitIsTheWholeRecord() {
        var archived = document("speech").own("In Cairo, ")
                .says(statement("We want peace.").by("Q1", "Ann Lee")
                        .from("FR", "DE").as("minister").of("Greens").on("2022-07").cue("say").corrected()
                        .about(quoth.About.Type.COUNTRY, "UA", "Ukraine"))
                .own(" he said.")
                .publisher("The Times", "GB").published("2022-07-25").build();
        put(archived);

        var hit = (Hit.OfStatement) engine.search(statements("peace")).hits().getFirst();

        assertThat(hit.statement()).isEqualTo(archived.statements().getFirst());
        assertThat(hit.document()).isEqualTo(archived.document().metadata());
        assertThat(hit.highlights()).containsExactly(new quoth.TextSpan(8, 13));
    }

    @Test
    void facetCountsIgnoreTheirOwnFilter() {
        put(only(statement("One.").from("FR")), only(statement("Two.").from("FR")),
                only(statement("Three.").from("DE")));

        var response = engine
                .search(SearchRequest.all(Target.STATEMENTS).withFilters(List.of(Filter.on("country", "DE")))
                        .withFacets(List.of(FacetRequest.values("country", 10))));

        assertThat(response.total()).isEqualTo(1);
        assertThat(response.facets().get("country")).isEqualTo(new Facet.OfValues(
                List.of(new Facet.Value("FR", "France", 2, false), new Facet.Value("DE", "Germany", 1, true)),
                2, 0, 0,
                true));
    }

    protected final void put(ArchivedDocument... documents) {
        engine.replace(List.of(documents), Set.of());
        engine.refresh();
    }

    protected static SearchRequest statements(String word) {
        return SearchRequest.all(Target.STATEMENTS).withQuery(new Query.Word(word));
    }

    private List<String> found(String word) {
        return texts(engine.search(statements(word)));
    }

    private static List<String> texts(SearchResponse response) {
        return response.hits().stream().map(h -> ((Hit.OfStatement) h).statement().text()).toList();
    }
}
