package quoth.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quoth.About;
import quoth.Statement;
import quoth.search.Facet.Bar;
import quoth.search.Facet.OfDates;
import quoth.search.FacetRequest.Interval;
import quoth.testing.Archived;

import static org.assertj.core.api.Assertions.assertThat;
import static quoth.testing.Archived.document;
import static quoth.testing.Archived.only;
import static quoth.testing.Archived.statement;

/// What every engine promises of its counts.
public abstract class FacetContract extends EngineFixture {

    @Test
    void facetCountsIgnoreTheirOwnFilter() {
        put(only(statement("One.").from("FR")), only(statement("Two.").from("FR")),
                only(statement("Three.").from("DE")));

        var request = all().withFilters(List.of(Filter.on("country", "DE")));

        assertThat(engine.search(request).total()).isEqualTo(1);
        assertThat(values(request, "country")).isEqualTo(new Facet.OfValues(
                List.of(new Facet.Value("FR", "France", 2, false), new Facet.Value("DE", "Germany", 1, true)),
                2, 0, 0,
                true));
    }

    @Test
    void filtersAreAlternativesInADimensionAndConditionsAcross() {
        put(only(statement("One.").from("FR").kind(Statement.Kind.DIRECT)),
                only(statement("Two.").from("DE").kind(Statement.Kind.INDIRECT)),
                only(statement("Three.").from("IT").kind(Statement.Kind.DIRECT)));
        var request = all()
                .withFilters(List.of(Filter.on("country", "FR", "DE"), Filter.on("kind", "direct")));

        assertThat(texts(request)).containsExactly("One.");
        assertThat(counts(values(request, "country"))).containsExactly("FR: 1", "IT: 1", "DE: 0");
        assertThat(counts(values(request, "kind"))).containsExactly("direct: 1", "indirect: 1");
    }

    @Test
    void valuesSortByCountThenLabel() {
        put(only(statement("One.").from("CH")), only(statement("Two.").from("AT")),
                only(statement("Three.").from("DE")),
                only(statement("Four.").from("DE")));

        assertThat(counts(values(all(), "country"))).containsExactly("DE: 2", "AT: 1", "CH: 1");
    }

    @Test
    void aHitCountsOncePerDistinctValue() {
        put(only(statement("One.").by("Q1", "Ann Lee").from("FR", "DE").by("Q2", "Bo Li").from("FR")));

        assertThat(counts(values(all(), "country"))).containsExactly("FR: 1", "DE: 1");
        assertThat(values(all(), "country").missing()).isZero();
    }

    @Test
    void speakersAreCountedByIdAndShownByName() {
        put(only(statement("One.").by("Q1", "Ann Lee")), only(statement("Two.").by("Q1", "Ann Lee")),
                only(statement("Three.").byUnresolved("she")), only(statement("Four.")));

        assertThat(values(all(), "speaker")).isEqualTo(new Facet.OfValues(
                List.of(new Facet.Value("Q1", "Ann Lee", 2, false),
                        new Facet.Value("unresolved", "unresolved", 1, false)),
                2, 0, 1, true));
        assertThat(texts(all().withFilters(List.of(Filter.on("speaker", "unresolved")))))
                .containsExactly("Three.");
    }

    @Test
    void aValueIsCalledAsTheRecordsCallItThatAreStillThere() {
        put(document("gone").says(statement("Gone.").by("Q1", "Al Gor")).build(),
                document("kept").says(statement("Kept.").by("Q1", "Ann Lee")).build(),
                document("alone").says(statement("Alone.").by("Q2", "Bo Li")).build());
        engine.replace(List.of(), Set.of(Archived.id("gone")));
        engine.refresh();

        assertThat(values(all(), "speaker").values()).extracting(Facet.Value::label)
                .containsExactly("Ann Lee", "Bo Li");
        assertThat(facet(all(), new FacetRequest("speaker", 10, Optional.empty(), "gor")))
                .isInstanceOfSatisfying(Facet.OfValues.class, none -> assertThat(none.values()).isEmpty());
    }

    @Test
    void whatIsNotShownIsOther() {
        put(only(statement("One.").from("FR")), only(statement("Two.").from("FR")),
                only(statement("Three.").from("DE")),
                only(statement("Four.").from("IT")), only(statement("Five.")));

        var response = engine.search(all().withFacets(List.of(FacetRequest.values("country", 1))));

        assertThat(response.facets().get("country")).isEqualTo(
                new Facet.OfValues(List.of(new Facet.Value("FR", "France", 2, false)), 3, 2, 1, true));
    }

    @Test
    void selectedValuesAreAlwaysThere() {
        put(only(statement("One.").from("FR")), only(statement("Two.").from("FR")),
                only(statement("Three.").from("DE")));

        var facet = facet(all().withFilters(List.of(Filter.on("country", "DE", "JP"))),
                FacetRequest.values("country", 1));

        assertThat(counts((Facet.OfValues) facet)).containsExactly("FR: 2",
                "DE: 1", "JP: 0");
    }

    @Test
    void valuesCanBeExcludedOrMissing() {
        put(only(statement("One.").from("FR")), only(statement("Two.").from("DE")),
                only(statement("Three.")));

        assertThat(texts(all().withFilters(List.of(new Filter("country", List.of(), List.of("FR"), false)))))
                .containsExactlyInAnyOrder("Two.", "Three.");
        assertThat(texts(all().withFilters(List.of(new Filter("country", List.of(), List.of(), true)))))
                .containsExactly("Three.");
        assertThat(texts(all().withFilters(List.of(new Filter("country", List.of("DE"), List.of(), true)))))
                .containsExactlyInAnyOrder("Two.", "Three.");
        assertThat(texts(all().withFilters(List.of(new Filter("date", List.of(), List.of(), true)))))
                .hasSize(3);
    }

    @Test
    void valuesAreSearchedByTheBeginningOfAWordOfTheirLabel() {
        put(only(statement("One.").by("Q1", "Ana María Núñez")),
                only(statement("Two.").by("Q2", "Nuno Lima")),
                only(statement("Three.").by("Q3", "Bo Anun")));

        var facet = facet(all(), new FacetRequest("speaker", 10, Optional.empty(), "nun"));

        assertThat(counts((Facet.OfValues) facet)).containsExactly("Q1: 1",
                "Q2: 1");
    }

    @Test
    void theThreeCountriesAreNeverMixedUp() {
        put(document("report").says(statement("One.").from("FR").about(About.Type.COUNTRY, "UA", "Ukraine")
                .about(About.Type.PERSON, "Q9", "Al Gor")).publisher("The Times", "GB").build());

        assertThat(counts(values(all(), "country"))).containsExactly("FR: 1");
        assertThat(counts(values(all(), "about.country"))).containsExactly("UA: 1");
        assertThat(counts(values(all(), "publisher.country"))).containsExactly("GB: 1");
        assertThat(values(all(), "about").values()).extracting(Facet.Value::label).containsExactly("Al Gor",
                "Ukraine");
    }

    @Test
    void countriesRollUpToTheirRegionsOnceEach() {
        put(only(statement("One.").from("FR", "DE")), only(statement("Two.").from("GB")),
                only(statement("Three.").from("US")), only(statement("Four.")));

        assertThat(values(all(), "region").values()).extracting(v -> v.label() + ": " + v.count())
                .contains("Europe: 2", "Western Europe: 1", "Northern Europe: 1", "Americas: 1");
        assertThat(values(all(), "region").missing()).isEqualTo(1);
        assertThat(texts(all().withFilters(List.of(Filter.on("region", "150")))))
                .containsExactlyInAnyOrder("One.", "Two.");
        assertThat(found("region:\"northern america\"")).containsExactly("Three.");
    }

    @Test
    void valuesCanBeAskedForByTheirLabels() {
        put(only(statement("One.").from("GB")), only(statement("Two.").from("GB")),
                only(statement("Three.").from("DE")), only(statement("Four.").from("FR")));

        var facet = facet(all(), FacetRequest.values("country", 2).withOrder(FacetRequest.Order.LABEL));

        assertThat(counts((Facet.OfValues) facet)).containsExactly("FR: 1", "DE: 1");
        assertThat(((Facet.OfValues) facet).other()).isEqualTo(2);
    }

    @Test
    void speakersOfWhomNobodyKnowsWhoTheyAreComeAfterAllNames() {
        put(only(statement("One.").byUnresolved("she")), only(statement("Two.").by("Q1", "Zoe Lee")),
                only(statement("Three.").by("Q2", "von Au")));

        var facet = facet(all(), FacetRequest.values("speaker", 3).withOrder(FacetRequest.Order.LABEL));

        assertThat(counts((Facet.OfValues) facet)).containsExactly("Q1: 1", "Q2: 1", "unresolved: 1");
    }

    @Test
    void everyFacetOfTheSchemaCounts() {
        put(document("report")
                .says(statement("One.").by("Q1", "Ann Lee").from("FR").as("minister").of("Greens").cue("say"))
                .collection("press").language("de").publisher("The Times", "GB").build());

        assertThat(counts(values(all(), "role"))).containsExactly("minister: 1");
        assertThat(counts(values(all(), "affiliation"))).containsExactly("Greens: 1");
        assertThat(counts(values(all(), "cue"))).containsExactly("say: 1");
        assertThat(counts(values(all(), "kind"))).containsExactly("direct: 1");
        assertThat(counts(values(all(), "genre"))).containsExactly("analysis: 1");
        assertThat(counts(values(all(), "collection"))).containsExactly("press: 1");
        assertThat(counts(values(all(), "publisher"))).containsExactly("The Times: 1");
        assertThat(values(all(), "language").values())
                .containsExactly(new Facet.Value("de", "German", 1, false));
    }

    @Test
    void barsHoldOnlyDatesAsPreciseAsThemselves() {
        put(only(statement("Day.").on("2022-07-24")), only(statement("Same day.").on("2022-07-24")),
                only(statement("Month.").on("2022-07")), only(statement("Year.").on("2022")),
                only(statement("Week.").on("2022-07-28..2022-08-03")), only(statement("Never.")));

        assertThat(bars(all(), Interval.DAY))
                .isEqualTo(new OfDates(Interval.DAY, List.of(new Bar("2022-07-24", 2)), 3, 1));
        assertThat(bars(all(), Interval.MONTH))
                .isEqualTo(new OfDates(Interval.MONTH, List.of(new Bar("2022-07", 3)), 2, 1));
        assertThat(bars(all(), Interval.YEAR))
                .isEqualTo(new OfDates(Interval.YEAR, List.of(new Bar("2022", 5)), 0, 1));
    }

    @Test
    void barsCoarserAndMissingAreTheTotal() {
        put(only(statement("One.").kind(Statement.Kind.TURN).on("2021-05-01")),
                only(statement("Two.").kind(Statement.Kind.DIRECT).on("2022")),
                only(statement("Three.").kind(Statement.Kind.DIRECT)));

        assertThat(bars(all().withFilters(List.of(Filter.on("kind", "direct"))), Interval.MONTH))
                .isEqualTo(new OfDates(Interval.MONTH, List.of(), 1, 1));
        assertThat(bars(all(), Interval.MONTH))
                .isEqualTo(new OfDates(Interval.MONTH, List.of(new Bar("2021-05", 1)), 1, 1));
    }

    @Test
    void barsLeaveTheirOwnRangeOut() {
        put(only(statement("One.").on("2021-05-01")), only(statement("Two.").on("2022-01-31")),
                only(statement("Three.").on("2022-07")), only(statement("Four.")));
        var in2022 = all().withDates(List.of(new DateFilter("date", LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 12, 31), DateFilter.Match.CONTAINED)));

        assertThat(engine.search(in2022).total()).isEqualTo(2);
        assertThat(bars(in2022, Interval.YEAR)).isEqualTo(new OfDates(Interval.YEAR,
                List.of(new Bar("2021", 1), new Bar("2022", 2)), 0, 1));
    }

    @Test
    void barsSayHowManyWordsTheirHitsHaveWhereThatIsAsked() {
        put(document("speech").says(statement("One two three.").on("2021-05-01"))
                .says(statement("Four.").on("2021-06")).says(statement("Five six.").on("2022"))
                .own(" he said. ").says(statement("Seven.")).build(),
                only(statement("Eight nine.").on("2021-07")));
        var years = FacetRequest.bars("date", Interval.YEAR);

        assertThat(facet(all(), years.withWords(true))).isEqualTo(new OfDates(Interval.YEAR,
                List.of(bar("2021", 3, 6), bar("2022", 1, 2)), 0, 1));
        assertThat(facet(statements("four"), years.withWords(true))).isEqualTo(new OfDates(Interval.YEAR,
                List.of(bar("2021", 1, 1)), 0, 0));
        assertThat(facet(all(), years)).isEqualTo(new OfDates(Interval.YEAR,
                List.of(new Bar("2021", 3), new Bar("2022", 1)), 0, 1));
    }

    private static Bar bar(String value, long count, long words) {
        return new Bar(value, count, OptionalLong.of(words));
    }

    @Test
    void countsHoldOverManyBatches() {
        for (int i = 0; i < 7; i++) {
            put(only(statement("Number " + i + ".").from(i % 2 == 0 ? "FR" : "DE")
                    .on("2022-0" + (1 + i % 3))));
        }

        assertThat(counts(values(all(), "country"))).containsExactly("FR: 4", "DE: 3");
        assertThat(bars(all(), Interval.MONTH).bars()).containsExactly(new Bar("2022-01", 3),
                new Bar("2022-02", 2),
                new Bar("2022-03", 2));
    }

    private OfDates bars(SearchRequest request, Interval interval) {
        return (OfDates) facet(request, FacetRequest.bars("date", interval));
    }
}
