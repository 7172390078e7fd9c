package quoth.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.ArchivedDocument;
import quoth.LedgerPosition;
import quoth.gazetteer.Gazetteer;
import quoth.search.Facet;
import quoth.search.FacetRequest;
import quoth.search.Filter;
import quoth.search.Labels;
import quoth.search.Schema;
import quoth.search.SearchRequest;
import quoth.search.SearchRequest.Target;
import quoth.terms.Synonyms;
import quoth.terms.Terms;
import quoth.testing.Archived;
import quoth.testing.Proof;

import static org.assertj.core.api.Assertions.assertThat;

/// Our counts are those of the facets that Lucene ships, on the same index: of everything and of what a filter leaves,
/// of both targets, over several segments with deletions.
class ShippedFacetsTest {

    private static final Schema SCHEMA = Schema.read(Path.of("index-config/schema.yaml"));
    private static final List<String> COUNTED = List.of("speaker", "country", "region", "about", "kind",
            "cue", "role",
            "collection", "language");
    private static final List<String> COUNTRIES = List.of("FR", "DE", "US", "GB", "UA");

    @TempDir
    Path folder;

    @Test
    void countsAreThoseOfLucenesOwnFacets() throws IOException {
        var random = new Random(Proof.seed("shipped facets", 5));
        try (var engine = LuceneEngine.open(folder, SCHEMA, new Terms(Synonyms.NONE),
                new Labels(Gazetteer.load(Path.of("index-config"))))) {
            for (int batch = 0; batch < 4; batch++) {
                var documents = new ArrayList<ArchivedDocument>();
                for (int i = 0; i < 40; i++) {
                    documents.add(document(batch * 30 + i, random)); // ten of the batch before are replaced
                }
                engine.replace(documents,
                        Set.of(Archived.id("document " + random.nextInt(30 * (batch + 1)))));
                engine.refresh();
            }
            engine.commit(LedgerPosition.START);
            try (var reader = DirectoryReader.open(FSDirectory.open(folder))) {
                for (var target : Target.values()) {
                    assertThat(ours(engine, target, List.of())).isEqualTo(shipped(reader, target, List.of()));
                    for (var country : COUNTRIES) {
                        var filter = List.of(country);
                        assertThat(ours(engine, target, filter)).as("%s of %s", target, country)
                                .isEqualTo(shipped(reader, target, filter));
                    }
                }
            }
        }
    }

    private static ArchivedDocument document(int number, Random random) {
        var document = Archived.document("document " + number).own("It was said: ")
                .collection("collection " + random.nextInt(3)).language(random.nextBoolean() ? "en" : "de");
        for (int i = random.nextInt(6); i >= 0; i--) {
            var statement = Archived.statement("Number %d of %d.".formatted(i, number));
            if (random.nextInt(4) > 0) {
                int who = random.nextInt(20);
                statement.by("Q" + who, "Name " + who).from(COUNTRIES.get(random.nextInt(5)),
                        COUNTRIES.get(random.nextInt(5))).as("role " + who % 3);
            }
            if (random.nextBoolean()) {
                statement.byUnresolved("somebody").cue("say");
            }
            document.says(statement);
        }
        return document.build();
    }

    /// Counts by field, then by value; the country's own filter is in no count but its own.
    private static Map<String, Map<String, Long>> ours(LuceneEngine engine, Target target,
            List<String> country) {
        var facets = engine.search(SearchRequest.all(target).withSize(0)
                .withFilters(country.stream().map(value -> Filter.on("country", value)).toList())
                .withFacets(COUNTED.stream().map(field -> FacetRequest.values(field, 100)).toList()))
                .facets();
        var counts = new TreeMap<String, Map<String, Long>>();
        facets.forEach((field, facet) -> {
            var values = new TreeMap<String, Long>();
            ((Facet.OfValues) facet).values().forEach(value -> values.put(value.value(), value.count()));
            counts.put(field, values);
        });
        return counts;
    }

    private static Map<String, Map<String, Long>> shipped(DirectoryReader reader, Target target,
            List<String> country) throws IOException {
        var counts = new TreeMap<String, Map<String, Long>>();
        for (var field : COUNTED) {
            var query = new BooleanQuery.Builder().add(new TermQuery(new Term(Layout.TARGET,
                    target == Target.STATEMENTS ? Layout.STATEMENT : Layout.DOCUMENT)), Occur.FILTER);
            if (!field.equals("country")) {
                country.forEach(value -> query.add(new TermQuery(new Term("country", value)), Occur.FILTER));
            }
            var found = FacetsCollectorManager.search(new IndexSearcher(reader), query.build(), 1,
                    new FacetsCollectorManager()).facetsCollector();
            var values = new TreeMap<String, Long>();
            for (var value : new StringValueFacetCounts(new StringDocValuesReaderState(reader, field), found)
                    .getAllChildren(field).labelValues) {
                values.put(value.label, value.value.longValue());
            }
            counts.put(field, values);
        }
        return counts;
    }
}
