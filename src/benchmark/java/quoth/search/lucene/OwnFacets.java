package quoth.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import quoth.search.Facet;
import quoth.search.Labels;
import quoth.search.Schema;
import quoth.terms.Terms;

/// Our engine on the same reader: the product's own classes, as `LuceneEngine` calls them, up to what is found; records
/// are read and highlighted by neither side.
final class OwnFacets {

    private final Generation generation;
    private final Schema schema;
    private final Terms terms;

    OwnFacets(DirectoryReader reader, Schema schema, Terms terms) throws IOException {
        this.generation = new Generation(reader, new Columns(schema, new Labels()));
        this.schema = schema;
        this.terms = terms;
    }

    Outcome ask(Question question) throws IOException {
        var found = new Search(question.request(), generation, schema, terms).found();
        var counts = new TreeMap<String, Long>();
        found.facets().forEach((field, facet) -> add(field, facet, counts));
        return new Outcome(found.total(), found.page().stream().map(OwnFacets::score).toList(), counts);
    }

    /// Where nothing ranks, hits are named by ids alone.
    private static float score(ScoreDoc hit) {
        return ((FieldDoc) hit).fields[0] instanceof Float score ? score : 0;
    }

    private static void add(String field, Facet facet, Map<String, Long> counts) {
        switch (facet) {
            case Facet.OfValues values -> {
                long last = values.values().size() < Question.VALUES ? 0 : lowest(values.values());
                values.values().stream().filter(v -> v.count() > last)
                        .forEach(v -> counts.put(field + " " + v.value(), v.count()));
            }
            case Facet.OfDates dates -> {
                dates.bars().forEach(bar -> counts.put("year " + bar.value(), bar.count()));
                if (dates.coarser() > 0) {
                    counts.put("year " + ShippedColumns.COARSER, dates.coarser());
                }
            }
        }
    }

    /// Of the first ten; a selected value may come after them.
    private static long lowest(List<Facet.Value> values) {
        return values.stream().map(Facet.Value::count).sorted(Comparator.reverseOrder()).toList()
                .get(Question.VALUES - 1);
    }

    /// A question's words for Lucene.
    Query words(Question question) throws IOException {
        return new Translation(schema, terms, generation.languages(), new Expansion(generation.reader()), Layout.TEXT)
                .of(question.words());
    }

    long columnBytes() {
        return generation.columns().bytes();
    }

    Generation generation() {
        return generation;
    }
}
