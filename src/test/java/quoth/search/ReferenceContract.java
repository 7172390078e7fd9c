package quoth.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.ArchivedDocument;
import quoth.DocumentId;
import quoth.terms.Synonyms;
import quoth.terms.Terms;
import quoth.testing.Archived;
import quoth.testing.Proof;

import static org.assertj.core.api.Assertions.assertThat;

/// Holds an engine against looking at everything: random archives that grow, change and shrink, and random questions to
/// them. The seed is in every message.
public abstract class ReferenceContract {

    private static final Schema SCHEMA = Schema.read(Path.of("index-config/schema.yaml"));
    private static final Labels LABELS = new Labels();
    private static final Terms TERMS = new Terms(Synonyms.NONE);
    private static final int REQUESTS = 60;

    @TempDir
    Path folder;

    protected abstract SearchEngine open(Path index, Schema schema, Terms terms, Labels labels);

    @Test
    void answersWhatLookingAtEverythingAnswers() {
        long seed = Proof.seed("looking at everything", 20261123);
        int archives = Proof.times(5, 1_000);
        for (int i = 0; i < archives; i++) {
            oneArchive(new Random(seed + i), "quoth.seed=%d, archive %d".formatted(seed, i),
                    folder.resolve("" + i));
        }
    }

    private void oneArchive(Random random, String where, Path index) {
        var naive = new NaiveEngine(SCHEMA, TERMS, LABELS);
        var requests = new RandomRequests(SCHEMA, random);
        try (var engine = open(index, SCHEMA, TERMS, LABELS)) {
            for (int round = 0; round < 4; round++) {
                for (int batch = random.nextInt(3); batch >= 0; batch--) {
                    change(random, engine, naive);
                    engine.refresh();
                }
                for (int i = 0; i < REQUESTS / 4; i++) {
                    compare(requests.request(), engine, naive, where);
                }
            }
        }
    }

    private static void change(Random random, SearchEngine engine, NaiveEngine naive) {
        var archive = new RandomArchive(random);
        var current = new ArrayList<ArchivedDocument>();
        var keys = new HashSet<Integer>();
        for (int i = random.nextInt(25); i >= 0; i--) {
            int key = random.nextInt(60);
            if (keys.add(key)) {
                current.add(archive.document(key));
            }
        }
        var retired = new HashSet<DocumentId>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int key = random.nextInt(60);
            if (!keys.contains(key)) {
                retired.add(Archived.id("document " + key));
            }
        }
        engine.replace(current, Set.copyOf(retired));
        naive.replace(current, retired);
    }

    private static void compare(SearchRequest request, SearchEngine engine, NaiveEngine naive, String where) {
        var expected = naive.search(request);
        var answer = engine.search(request);
        assertThat(answer.total()).as("%s: total of %s", where, request).isEqualTo(expected.total());
        assertThat(answer.partial()).as("%s: %s", where, request).isFalse();
        request.facets().forEach(facet -> assertThat(answer.facets().get(facet.field()))
                .as("%s: facet %s of %s", where, facet, request)
                .isEqualTo(expected.facets().get(facet.field())));
        if (request.sort() == Sort.RELEVANCE) {
            assertThat(walk(request, engine)).as("%s: ids of %s", where, request)
                    .containsExactlyInAnyOrderElementsOf(request.size() == 0 ? List.of() : expected.ids());
        } else {
            assertThat(walk(request, engine)).as("%s: ids in order of %s", where, request)
                    .isEqualTo(request.size() == 0 ? List.of() : expected.ids());
        }
    }

    private static List<String> walk(SearchRequest request, SearchEngine engine) {
        var ids = new ArrayList<String>();
        Optional<Cursor> cursor = Optional.empty();
        do {
            var page = engine.search(request.withCursor(cursor).withFacets(List.of()));
            page.hits().forEach(hit -> ids.add(id(hit)));
            cursor = page.next();
        } while (cursor.isPresent());
        return ids;
    }

    private static String id(Hit hit) {
        return switch (hit) {
            case Hit.OfStatement of -> of.statement().statement().id().value();
            case Hit.OfDocument of -> of.document().id().value();
        };
    }
}
