package quoth.search;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quoth.About;
import quoth.LedgerPosition;
import quoth.QuothException;
import quoth.QuothException.Kind;
import quoth.TextSpan;
import quoth.search.SearchRequest.Scope;
import quoth.testing.Archived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static quoth.testing.Archived.document;
import static quoth.testing.Archived.only;
import static quoth.testing.Archived.statement;

/// What every engine promises of what it holds and of what it finds.
public abstract class SearchEngineContract extends EngineFixture {

    @Test
    void emptyEngineAnswersWithZeroHits() {
        var response = engine
                .search(statements("peace").withFacets(List.of(FacetRequest.values("speaker", 10))));

        assertThat(response.total()).isZero();
        assertThat(response.hits()).isEmpty();
        assertThat(response.next()).isEmpty();
        assertThat(response.facets().get("speaker")).isEqualTo(new Facet.OfValues(List.of(), 0, 0, 0, true));
    }

    @Test
    void entriesAreInvisibleUntilRefresh() {
        engine.replace(List.of(only(statement("We want peace."))), Set.of());
        assertThat(found("peace")).isEmpty();

        engine.refresh();
        assertThat(found("peace")).containsExactly("We want peace.");
    }

    @Test
    void aRefreshThatShowsSomethingNewBeginsAGeneration() {
        var before = engine.health().generation();
        engine.refresh();
        assertThat(engine.health().generation()).isEqualTo(before);

        put(only(statement("We want peace.")));
        assertThat(engine.health().generation()).isNotEqualTo(before).matches("g-[0-9a-f]{8}");
        assertThat(engine.search(all()).generation()).isEqualTo(engine.health().generation());
    }

    @Test
    void aBlockIsReplacedAsAWhole() {
        put(document("speech").says(statement("One dove.")).own(" ").says(statement("Two doves.")).build());
        put(document("speech").says(statement("Three doves.")).build());

        assertThat(found("dove")).containsExactly("Three doves.");
        assertThat(engine.health().documents()).isEqualTo(1);
        assertThat(engine.health().statements()).isEqualTo(1);
    }

    @Test
    void indexingAnIdTwiceInOneGoKeepsTheLast() {
        put(document("speech").says(statement("One dove.")).build(),
                document("speech").says(statement("Two doves.")).build());

        assertThat(found("dove")).containsExactly("Two doves.");
    }

    @Test
    void retiredDocumentsLeaveHitsAndFacets() {
        put(document("old").says(statement("One dove.").from("FR")).build(),
                document("new").says(statement("Two doves.").from("DE")).build());
        engine.replace(List.of(), Set.of(Archived.id("old")));
        engine.refresh();

        assertThat(found("dove")).containsExactly("Two doves.");
        assertThat(counts(values(all(), "country"))).containsExactly("DE: 1");
    }

    @Test
    void aHitIsTheWholeRecord() {
        var archived = document("speech").own("In Cairo, ")
                .says(statement("We want peace.").by("Q1", "Ann Lee")
                        .from("FR", "DE").as("minister").of("Greens").on("2022-07").cue("say").corrected()
                        .about(About.Type.COUNTRY, "UA", "Ukraine"))
                .own(" he said.")
                .publisher("The Times", "GB").published("2022-07-25").build();
        put(archived);

        var hit = (Hit.OfStatement) engine.search(statements("peace")).hits().getFirst();

        assertThat(hit.statement()).isEqualTo(archived.statements().getFirst());
        assertThat(hit.document()).isEqualTo(archived.document().metadata());
    }

    @Test
    void anIdFindsItsStatementAndItsDocument() {
        var archived = document("speech").says(statement("One dove.")).own(" ").says(statement("Two doves."))
                .build();
        put(archived, only(statement("Three doves.")));
        var id = archived.statements().getFirst().statement().id().value();

        assertThat(found("id:" + id)).containsExactly("One dove.");
        assertThat(texts(all().withFilters(List.of(Filter.on("id", id))))).containsExactly("One dove.");
        assertThat(found("document:" + archived.document().id())).containsExactly("One dove.", "Two doves.");
        assertThat(titles(documents("id:" + archived.document().id()))).containsExactly("Title of speech");
    }

    @Test
    void wordsAreFoundInAllTheirInflections() {
        put(only(statement("They were negotiating.")), only(statement("A negotiation failed.")),
                document("rede").language("de").says(statement("Die Regierungen warten.")).build(),
                document("discours").language("fr").says(statement("Les réfugiés attendent.")).build());

        assertThat(found("negotiate")).containsExactly("A negotiation failed.", "They were negotiating.");
        assertThat(found("Regierung")).containsExactly("Die Regierungen warten.");
        assertThat(found("refugie")).containsExactly("Les réfugiés attendent.");
    }

    @Test
    void aStemOfOneLanguageDoesNotMeetTheLettersOfAnother() {
        put(document("en").says(statement("The dying man.")).build(),
                document("de").language("de").says(statement("Er dy nicht.")).build());

        assertThat(found("dying")).containsExactly("The dying man.");
    }

    @Test
    void phrasesMatchAdjacentWordsExactlyAsWritten() {
        put(only(statement("The grain deal holds.")), only(statement("A deal on grain holds.")),
                only(statement("The grain deals hold.")));

        assertThat(found("\"grain deal\"")).containsExactly("The grain deal holds.");
        assertThat(found("“Grain Deals”")).containsExactly("The grain deals hold.");
        assertThat(found("\"grain deal\"~3")).containsExactly("A deal on grain holds.",
                "The grain deal holds.");
    }

    @Test
    void aPlainWordFindsTheAccentedAnAccentedOneOnlyItself() {
        put(only(statement("Orbán spoke.")), only(statement("Orban wrote.")));

        assertThat(found("Orban")).containsExactly("Orban wrote.", "Orbán spoke.");
        assertThat(found("Orbán")).containsExactly("Orbán spoke.");
        assertThat(found("\"orban\"")).containsExactly("Orban wrote.", "Orbán spoke.");
        assertThat(found("\"orbán\"")).containsExactly("Orbán spoke.");
    }

    @Test
    void apostrophesAndHyphensAreOneInAllSpellings() {
        put(only(statement("Russia’s cease‑fire.")),
                document("fr").language("fr").says(statement("L’Ukraine.")).build());

        assertThat(found("\"russia's cease-fire\"")).containsExactly("Russia’s cease‑fire.");
        assertThat(found("Russia")).containsExactly("Russia’s cease‑fire.");
        assertThat(found("Ukraine")).containsExactly("L’Ukraine.");
    }

    @Test
    void otherScriptsAreFound() {
        put(document("ru").language("ru").says(statement("Мы хотим мира.")).build(),
                document("zh").language("zh").says(statement("我们要和平。")).build(),
                document("ar").language("ar").says(statement("نريد السلام.")).build());

        assertThat(found("мир")).containsExactly("Мы хотим мира.");
        assertThat(found("和平")).containsExactly("我们要和平。");
        assertThat(found("السلام")).containsExactly("نريد السلام.");
    }

    @Test
    void synonymsMatchBothWaysButNotInPhrases() {
        put(only(statement("NATO replied.")),
                only(statement("The North Atlantic Treaty Organization replied.")));

        assertThat(found("NATO")).hasSize(2);
        assertThat(found("North Atlantic Treaty Organization")).hasSize(2);
        assertThat(found("\"NATO\"")).containsExactly("NATO replied.");
    }

    @Test
    void operatorsPatternsAndFieldsNarrow() {
        put(only(statement("Grain and rice.").by("Q1", "Ann Lee")),
                only(statement("Grain and corn.").by("Q2", "Bo Li")),
                only(statement("Granite only.")));

        assertThat(found("grain AND NOT rice")).containsExactly("Grain and corn.");
        assertThat(found("rice OR corn")).containsExactly("Grain and corn.", "Grain and rice.");
        assertThat(found("grain (rice OR only)")).containsExactly("Grain and rice.");
        assertThat(found("-grain")).containsExactly("Granite only.");
        assertThat(found("gra*")).hasSize(3);
        assertThat(found("r?ce")).containsExactly("Grain and rice.");
        assertThat(found("rise~1")).containsExactly("Grain and rice.");
        assertThat(found("speaker:lee")).containsExactly("Grain and rice.");
        assertThat(found("speaker:\"Ann Lee\" OR speaker:Q2")).containsExactly("Grain and corn.",
                "Grain and rice.");
        assertThat(found("-speaker:*")).containsExactly("Granite only.");
    }

    @Test
    void aSpeakerIsFoundByIdByNameAndByMention() {
        put(only(statement("One.").by("Q1", "Ann Lee").as("foreign minister").from("FR")),
                only(statement("Two.").byUnresolved("a spokesman")));

        assertThat(found("speaker:Q1")).containsExactly("One.");
        assertThat(found("speaker:ann")).containsExactly("One.");
        assertThat(found("speaker:spokesman")).containsExactly("Two.");
        assertThat(found("country:France role:\"foreign minister\"")).containsExactly("One.");
    }

    @Test
    void datesAreContainedInARangeOrOverlapIt() {
        put(only(statement("Day.").on("2022-07-31")), only(statement("Month.").on("2022-07")),
                only(statement("Year.").on("2022")), only(statement("Never.")));
        var july = new DateFilter("date", LocalDate.of(2022, 7, 1), LocalDate.of(2022, 7, 31),
                DateFilter.Match.CONTAINED);
        var touched = new DateFilter("date", july.from(), july.to(), DateFilter.Match.OVERLAP);
        var since = new DateFilter("date", LocalDate.of(2022, 7, 31), LocalDate.MAX,
                DateFilter.Match.CONTAINED);

        assertThat(texts(all().withDates(List.of(july)))).containsExactlyInAnyOrder("Day.", "Month.");
        assertThat(texts(all().withDates(List.of(touched)))).containsExactlyInAnyOrder("Day.", "Month.",
                "Year.");
        assertThat(texts(all().withDates(List.of(since)))).containsExactly("Day.");
        assertThat(found("date:2022-07")).containsExactly("Day.", "Month.");
        assertThat(found("date:>=2022-07-02")).containsExactly("Day.");
        assertThat(found("-date:*")).containsExactly("Never.");
    }

    @Test
    void ownWordsAreADocumentWithoutItsStatements() {
        put(document("report").own("The envoy said ").says(statement("we want peace")).own(" on Monday.")
                .build());

        assertThat(titles(documents("peace"))).containsExactly("Title of report");
        assertThat(titles(documents("peace").withScope(Scope.OWN))).isEmpty();
        assertThat(titles(documents("envoy Monday").withScope(Scope.OWN))).containsExactly("Title of report");
        assertThat(titles(documents("\"said on\"").withScope(Scope.OWN))).isEmpty();
        assertThat(titles(documents("\"said we want\""))).containsExactly("Title of report");
    }

    @Test
    void aDocumentShowsTheStretchThatMatches() {
        put(document("report").own("Nothing here. ".repeat(60)).says(statement("We want peace."))
                .own(" Done.").build());

        var hit = (Hit.OfDocument) engine.search(documents("peace")).hits().getFirst();

        assertThat(hit.offset()).isGreaterThan(700);
        assertThat(hit.excerpt()).endsWith("We want peace. Done.");
        assertThat(hit.highlights()).hasSize(1);
        assertThat(hit.highlights().getFirst().in(hit.excerpt())).isEqualTo("peace");
        assertThat(hit.statements()).isEqualTo(1);
    }

    @Test
    void aDocumentHasTheValuesOfItsStatements() {
        put(document("report").says(statement("One.").from("FR")).says(statement("Two.").from("FR"))
                .says(statement("Three.").from("DE")).published("2022").build());

        var documents = SearchRequest.all(SearchRequest.Target.DOCUMENTS);
        assertThat(counts(values(documents, "country"))).containsExactly("FR: 1", "DE: 1");
        assertThat(titles(documents.withFilters(List.of(Filter.on("country", "DE"))))).hasSize(1);
        assertThat(titles(documents("date:2022"))).hasSize(1);
    }

    @Test
    void statementsWithinStatementsCanBeLeftOut() {
        put(document("report").says(statement("He said: we want peace."))
                .says(statement("we want peace").within())
                .build());

        assertThat(texts(statements("peace"))).hasSize(2);
        assertThat(texts(statements("peace").withNested(false))).containsExactly("He said: we want peace.");
    }

    @Test
    void highlightsPointIntoTheShownTextWhateverComesBefore() {
        put(only(statement("🕊️ Peace 👩‍👩‍👧: “Negotiating” 𐐀 peace deals.")));

        assertThat(highlighted("peace negotiation")).containsExactly("Peace", "Negotiating", "peace");
        assertThat(highlighted("\"peace deals\"")).containsExactly("peace deals");
        assertThat(highlighted("deal*")).containsExactly("deals");
        assertThat(highlighted("title:speech OR deal -war")).containsExactly("deals");
    }

    @Test
    void wordsOfAnotherFieldAreNotHighlighted() {
        put(only(statement("Lee said: Lee.").by("Q1", "Ann Lee")));

        assertThat(highlighted("speaker:lee")).isEmpty();
    }

    @Test
    void anUnknownFieldIsNamedInTheError() {
        var words = all().withQuery(new Query.Field("colour", new Query.Word("red")));
        var filter = all().withFilters(List.of(Filter.on("colour", "red")));
        var facet = all().withFacets(List.of(FacetRequest.values("title", 3)));

        for (var request : List.of(words, filter)) {
            var error = catchThrowableOfType(QuothException.class, () -> engine.search(request));
            assertThat(error).isNotNull()
                    .hasMessageStartingWith("unknown field 'colour'; expected one of text, title");
            assertThat(error.kind()).isEqualTo(Kind.BAD_QUERY);
        }
        assertThat(catchThrowableOfType(QuothException.class, () -> engine.search(facet)))
                .hasMessageStartingWith("field 'title' is no facet; expected one of speaker, country");
    }

    @Test
    void aDeadlineThatIsOverGivesAPartialAnswer() {
        put(only(statement("We want peace.")));

        var response = engine.search(statements("pea*").withDeadline(Duration.ofNanos(-1))
                .withFacets(List.of(FacetRequest.values("country", 3))));

        assertThat(response.partial()).isTrue();
        assertThat(response.total()).isZero();
        assertThat(response.facets().get("country"))
                .isEqualTo(new Facet.OfValues(List.of(), 0, 0, 0, false));
    }

    @Test
    void reopeningKeepsWhatWasCommittedAndTheLedgersPosition() {
        assertThat(engine.health().contained()).isEqualTo(LedgerPosition.START);
        put(only(statement("We want peace.")));
        engine.commit(new LedgerPosition(42));
        engine.close();

        engine = open(folder);

        assertThat(engine.health().contained()).isEqualTo(new LedgerPosition(42));
        assertThat(found("peace")).containsExactly("We want peace.");
    }

    @Test
    void whatWasNotCommittedIsGoneAfterReopening() {
        put(only(statement("We want peace.")));
        engine.commit(new LedgerPosition(1));
        put(only(statement("We want more peace.")));
        engine.close();

        engine = open(folder);

        assertThat(found("peace")).containsExactly("We want peace.");
        assertThat(engine.health().contained()).isEqualTo(new LedgerPosition(1));
    }

    @Test
    void closingTwiceIsHarmlessAndLaterCallsSaySo() {
        engine.close();
        engine.close();

        var error = catchThrowableOfType(QuothException.class, () -> engine.search(all()));
        assertThat(error).isNotNull();
        assertThat(error.kind()).isEqualTo(Kind.UNAVAILABLE);
    }

    @Test
    void spansOfAStatementsSegmentsSurvive() {
        var archived = document("report").own("He said: ").says(statement("peace")).build();
        put(archived);

        var hit = (Hit.OfStatement) engine.search(statements("peace")).hits().getFirst();
        assertThat(hit.statement().statement().segments()).containsExactly(new TextSpan(9, 14));
    }

    @Test
    void aPhraseOfTheCommonestWordsMatchesThemInARowOnly() {
        put(only(statement("rights of the peoples of the world")),
                only(statement("of rights the world of peoples")),
                document("own").own("of the ").says(statement("rights")).own(" of all the peoples").build());

        assertThat(found("\"of the\"")).containsExactly("rights of the peoples of the world");
        assertThat(found("\"the peoples of the\"")).containsExactly("rights of the peoples of the world");
        assertThat(found("\"rights of the peoples\"")).containsExactly("rights of the peoples of the world");
        assertThat(found("\"the world of\"")).containsExactly("of rights the world of peoples");
        assertThat(found("\"the of\"")).isEmpty();
        assertThat(titles(documents("\"of the rights\""))).containsExactly("Title of own");
        assertThat(titles(documents("\"of the\"").withScope(Scope.OWN))).containsExactly("Title of own");
        assertThat(titles(documents("\"the rights\"").withScope(Scope.OWN))).isEmpty();
        assertThat(titles(documents("\"the of\"").withScope(Scope.OWN))).isEmpty();
        assertThat(highlighted("\"the peoples\"")).containsExactly("the peoples");
    }
}
