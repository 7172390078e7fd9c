package quoth.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quoth.ArchivedDocument;
import quoth.QuothException;
import quoth.QuothException.Kind;
import quoth.testing.Archived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static quoth.testing.Archived.document;
import static quoth.testing.Archived.only;
import static quoth.testing.Archived.statement;

/// What every engine promises of order, pages and the whole result.
public abstract class PageContract extends EngineFixture {

    private static final String[] FIRST_OF_SEED_7 = {"Number 38.", "Number 25.", "Number 23.", "Number 5.",
            "Number 7."};

    @Test
    void datesSortByDayThenPrecisionThenIdAndUnknownOnesLast() {
        put(only(statement("Year.").on("2022")), only(statement("Day.").on("2022-01-01")),
                only(statement("Month.").on("2022-01")), only(statement("Never.")),
                only(statement("Later.").on("2022-02")),
                only(statement("Before.").on("1814-11-01")));

        assertThat(texts(all().withSort(Sort.DATE_ASCENDING)))
                .containsExactly("Before.", "Day.", "Month.", "Year.", "Later.", "Never.");
        assertThat(texts(all().withSort(Sort.DATE_DESCENDING)))
                .containsExactly("Later.", "Day.", "Month.", "Year.", "Before.", "Never.");
    }

    @Test
    void theLatestIngestedComeFirst() {
        put(document("a").says(statement("First.")).ingested("2026-01-01T00:00:00.000001Z").build(),
                document("b").says(statement("Third.")).ingested("2026-01-01T00:00:01Z").build(),
                document("c").says(statement("Second.")).ingested("2026-01-01T00:00:00.000002Z").build());

        assertThat(texts(all().withSort(Sort.INGESTED_DESCENDING))).containsExactly("Third.", "Second.",
                "First.");
    }

    @Test
    void theBetterMatchComesFirst() {
        put(only(statement("Peace is a word among many others in this long sentence.")),
                only(statement("Peace, peace!")));

        assertThat(texts(statements("peace")).findFirst()).hasValue("Peace, peace!");
    }

    @Test
    void tiesGoById() {
        for (var sort : EnumSet.complementOf(EnumSet.of(Sort.RANDOM))) {
            engine.replace(List.of(), Set.of());
            put(many(9));
            var ids = engine.search(all().withSort(sort)).hits().stream()
                    .map(h -> ((Hit.OfStatement) h).statement().statement().id()).toList();
            assertThat(ids).as(sort.name()).hasSize(9).isSorted();
        }
    }

    @Test
    void pagesNeitherRepeatNorSkip() {
        put(many(25));
        for (var sort : Sort.values()) {
            var walked = walk(statements("number").withSort(sort).withSize(4));
            assertThat(walked).as(sort.name()).hasSize(25).doesNotHaveDuplicates();
        }
    }

    @Test
    void aWalkByDateGoesOnWhileTheArchiveChanges() {
        put(many(20));
        var request = all().withSort(Sort.DATE_DESCENDING).withSize(3);
        var walked = new ArrayList<String>();
        Optional<Cursor> cursor = Optional.empty();
        int round = 0;
        do {
            var response = engine.search(request.withCursor(cursor));
            response.hits().forEach(h -> walked.add(text(h)));
            cursor = response.next();
            put(document("number " + round).says(statement("Number " + round + ".").on("2022-07-24")).build(),
                    document("new " + round).says(statement("New " + round + ".").on("2030")).build());
            round++;
        } while (cursor.isPresent());

        assertThat(walked).hasSize(20).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(value = Sort.class, mode = EnumSource.Mode.EXCLUDE, names = "RELEVANCE")
    void aWalkOverManyHitsFindsEachOnceWhileTheArchiveChanges(Sort sort) {
        engine.replace(IntStream.range(0, 300).mapToObj(PageContract::fiveStatements).toList(), Set.of());
        engine.refresh();
        var random = new Random(20261124);
        var request = sort == Sort.RANDOM ? all().withRandomOrder("seed") : all().withSort(sort);
        var goneForAWhile = new HashSet<Integer>();
        var walked = new ArrayList<String>();
        Optional<Cursor> cursor = Optional.empty();
        do {
            var response = engine.search(request.withSize(100).withCursor(cursor));
            response.hits().forEach(h -> walked.add(text(h)));
            cursor = response.next();
            int gone = random.nextInt(300);
            goneForAWhile.add(gone);
            engine.replace(List.of(fiveStatements(300 + walked.size()), fiveStatements((gone + 1) % 300)),
                    Set.of(Archived.id("speech " + gone)));
            engine.refresh();
        } while (cursor.isPresent());

        assertThat(walked).doesNotHaveDuplicates().containsAll(IntStream.range(0, 300)
                .filter(number -> !goneForAWhile.contains(number)).boxed().flatMap(PageContract::words)
                .toList());
    }

    private static ArchivedDocument fiveStatements(int number) {
        var speech = document("speech " + number).published("20" + (10 + number % 15));
        words(number).forEach(words -> speech.says(statement(words).on("20" + (10 + number % 15))));
        return speech.build();
    }

    private static Stream<String> words(int number) {
        return Stream.of("one", "two", "three", "four", "five").map(word -> number + " said " + word + ".");
    }

    @Test
    void aWalkByRelevanceStaysOnItsGeneration() {
        put(many(10));
        var first = engine.search(statements("number").withSize(6));
        engine.replace(List.of(),
                Set.of(Archived.id("number 0"), Archived.id("number 1"), Archived.id("number 2")));
        engine.refresh();

        var second = engine.search(statements("number").withSize(6).withCursor(first.next()));

        assertThat(second.generation()).isEqualTo(first.generation());
        assertThat(first.hits().size() + second.hits().size()).isEqualTo(10);
        assertThat(engine.search(statements("number")).total()).isEqualTo(7);
    }

    @Test
    void aGenerationThatIsNoLongerKeptIsGone() {
        put(many(3));
        var first = engine.search(statements("number").withSize(1));
        for (int i = 0; i < 8; i++) {
            put(only(statement("Another number " + i + ".")));
            engine.search(statements("number").withSize(1));
        }

        var error = catchThrowableOfType(QuothException.class,
                () -> engine.search(statements("number").withSize(1).withCursor(first.next())));

        assertThat(error).isNotNull();
        assertThat(error.kind()).isEqualTo(Kind.GONE);
        assertThat(error).hasMessageContaining(first.generation());
    }

    @Test
    void aCursorOfAnotherSortIsRefused() {
        put(many(3));
        var next = engine.search(all().withSort(Sort.DATE_ASCENDING).withSize(1)).next();

        for (var cursor : List.of(next, Optional.of(new Cursor("nonsense")))) {
            for (var sort : List.of(Sort.RELEVANCE, Sort.INGESTED_DESCENDING)) {
                var error = catchThrowableOfType(QuothException.class,
                        () -> engine.search(all().withSort(sort).withSize(1).withCursor(cursor)));
                assertThat(error).isNotNull();
                assertThat(error.kind()).isEqualTo(Kind.BAD_REQUEST);
            }
        }
    }

    @Test
    void anOrderByChanceIsTheSameForTheSameSeedAndAnotherForAnother() {
        put(many(40));

        var first = walk(all().withRandomOrder("7").withSize(9));

        assertThat(first).hasSize(40).doesNotHaveDuplicates();
        assertThat(walk(all().withRandomOrder("7").withSize(40))).isEqualTo(first);
        assertThat(walk(all().withRandomOrder("8").withSize(40))).isNotEqualTo(first)
                .containsExactlyInAnyOrderElementsOf(first);
        assertThat(first.subList(0, 5)).containsExactly(FIRST_OF_SEED_7);
    }

    @Test
    void whatIsAddedLeavesAnOrderByChanceAsItIs() {
        put(many(20));
        var before = walk(all().withRandomOrder("seed").withSize(20));
        put(many(30));

        var after = new ArrayList<>(walk(all().withRandomOrder("seed").withSize(30)));
        after.retainAll(before);

        assertThat(after).isEqualTo(before);
    }

    @Test
    void aCursorOfAnotherSeedIsRefused() {
        put(many(3));
        var next = engine.search(all().withRandomOrder("7").withSize(1)).next();

        var error = catchThrowableOfType(QuothException.class,
                () -> engine.search(all().withRandomOrder("8").withSize(1).withCursor(next)));

        assertThat(error).isNotNull();
        assertThat(error.kind()).isEqualTo(Kind.BAD_REQUEST);
    }

    @Test
    void countsAloneNeedNoHits() {
        put(many(5));

        var response = engine.search(all().withSize(0));

        assertThat(response.total()).isEqualTo(5);
        assertThat(response.hits()).isEmpty();
        assertThat(response.next()).isEmpty();
    }

    @Test
    void aScanHandsOverEveryHitInOrder() {
        put(many(30));
        var scanned = new ArrayList<String>();

        engine.scan(all().withSort(Sort.DATE_ASCENDING).withSize(2), hit -> {
            engine.replace(List.of(), Set.of(Archived.id("number 7")));
            engine.refresh();
            return scanned.add(text(hit));
        });

        assertThat(scanned).hasSize(30).doesNotHaveDuplicates();
        assertThat(scanned.getFirst())
                .isEqualTo(walk(all().withSort(Sort.DATE_ASCENDING).withSize(5)).getFirst());
    }

    @Test
    void aScanEndsWhenItsSinkHasEnough() {
        put(many(30));
        var scanned = new ArrayList<String>();

        engine.scan(all(), hit -> {
            scanned.add(text(hit));
            return scanned.size() < 3;
        });

        assertThat(scanned).hasSize(3);
    }

    private static quoth.ArchivedDocument[] many(int count) {
        var documents = new quoth.ArchivedDocument[count];
        for (int i = 0; i < count; i++) {
            documents[i] = document("number " + i).says(statement("Number " + i + ".").on("2022-07-24"))
                    .build();
        }
        return documents;
    }

    private List<String> walk(SearchRequest request) {
        var walked = new ArrayList<String>();
        Optional<Cursor> cursor = Optional.empty();
        do {
            var response = engine.search(request.withCursor(cursor));
            response.hits().forEach(h -> walked.add(text(h)));
            cursor = response.next();
        } while (cursor.isPresent());
        return walked;
    }
}
