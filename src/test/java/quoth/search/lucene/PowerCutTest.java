package quoth.search.lucene;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quoth.DocumentId;
import quoth.LedgerPosition;
import quoth.search.Hit;
import quoth.search.Labels;
import quoth.search.Schema;
import quoth.search.SearchRequest;
import quoth.search.SearchRequest.Target;
import quoth.terms.Synonyms;
import quoth.terms.Terms;
import quoth.testing.Archived;
import quoth.testing.Proof;

import static org.assertj.core.api.Assertions.assertThat;

/// The power goes at any moment. What the index then says it contains of the ledger it contains, whole and no more; and
/// it never falls behind a commit that had returned.
class PowerCutTest {

    private static final int POSITIONS = 24;
    private static final int DOCUMENTS = 6;
    private static final Schema SCHEMA = Schema.read(Path.of("index-config/schema.yaml"));
    private static final Terms TERMS = new Terms(Synonyms.NONE);

    /// @param before   the last commit that had returned
    /// @param underway the commit that had begun, or the one before
    private record Cut(ForgetfulDirectory left, long before, long underway) {}

    private long returned;
    private long underway;

    static LongStream seeds() {
        return Proof.seeds(200, 2_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theIndexContainsWhatItSays(long seed) {
        var random = new Random(seed);
        var cut = new AtomicReference<Cut>();
        var directory = new ForgetfulDirectory();
        // a run makes some hundred operations; where the cut comes later, it is at the end
        directory.atStep(random.nextInt(400), () -> cut.set(cut(directory, seed)));
        try (var engine = open(directory)) {
            for (int position = 1; position <= POSITIONS; position++) {
                change(engine, position);
                commitSometimes(engine, position, seed);
            }
            if (cut.get() == null) {
                cut.set(cut(directory, seed));
            }
        }
        try (var engine = open(cut.get().left())) {
            long contained = engine.health().contained().value();
            assertThat(contained).as("seed %d", seed).isBetween(cut.get().before(), cut.get().underway());
            assertThat(engine.check()).as("seed %d", seed).isEmpty();
            assertThat(held(engine)).as("seed %d, at %d", seed, contained).isEqualTo(stateAt(contained));

            for (long position = contained + 1; position <= POSITIONS; position++) {
                change(engine, (int) position);
            }
            engine.commit(new LedgerPosition(POSITIONS));
            engine.refresh();
            assertThat(held(engine)).as("seed %d, replayed", seed).isEqualTo(stateAt(POSITIONS));
        }
    }

    @Test
    void aFolderThatWasNeverFlushedLosesAll() {
        var directory = new ForgetfulDirectory();
        try (var engine = open(directory)) {
            change(engine, 1);
            engine.refresh();
            var left = directory.afterPowerCut(new Random(1));
            try (var after = open(left)) {
                assertThat(after.health().contained()).isEqualTo(LedgerPosition.START);
                assertThat(held(after)).isEmpty();
            }
        }
    }

    private Cut cut(ForgetfulDirectory directory, long seed) {
        return new Cut(directory.afterPowerCut(new Random(seed)), returned, underway);
    }

    private void commitSometimes(LuceneEngine engine, int position, long seed) {
        if ((position * 7L + seed) % 5 < 2) {
            underway = position;
            engine.commit(new LedgerPosition(position));
            returned = position;
        }
        if ((position + seed) % 3 == 0) {
            engine.refresh();
        }
    }

    /// Every position puts one document in place of the one before, and every fourth takes one out.
    private static void change(LuceneEngine engine, int position) {
        engine.replace(List.of(Archived.document("d" + position % DOCUMENTS)
                .own("He said: ").says(Archived.statement("Number " + position + ".")).build()), Set.of());
        if (position % 4 == 0) {
            engine.replace(List.of(), Set.of(retired(position)));
        }
    }

    private static DocumentId retired(int position) {
        return Archived.document("d" + (position + 1) % DOCUMENTS).own("x").build().document().id();
    }

    private static Map<DocumentId, String> stateAt(long position) {
        var state = new HashMap<DocumentId, String>();
        for (int i = 1; i <= position; i++) {
            var document = Archived.document("d" + i % DOCUMENTS).own("He said: ")
                    .says(Archived.statement("Number " + i + ".")).build().document();
            state.put(document.id(), document.text());
            if (i % 4 == 0) {
                state.remove(retired(i));
            }
        }
        return new TreeMap<>(state);
    }

    private static Map<DocumentId, String> held(LuceneEngine engine) {
        var held = new TreeMap<DocumentId, String>();
        engine.scan(SearchRequest.all(Target.DOCUMENTS), hit -> {
            held.put(hit.document().id(), ((Hit.OfDocument) hit).excerpt());
            return true;
        });
        return held;
    }

    private static LuceneEngine open(ForgetfulDirectory directory) {
        return LuceneEngine.open(Path.of("index"), directory, SCHEMA, TERMS, new Labels());
    }
}
