package quoth.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.About;
import quoth.CountryCode;
import quoth.gazetteer.Gazetteer;
import quoth.testing.Archived;

import static org.assertj.core.api.Assertions.assertThat;
import static quoth.testing.Archived.document;
import static quoth.testing.Archived.only;
import static quoth.testing.Archived.statement;

/// What every engine promises to somebody who is typing.
public abstract class SuggestContract extends EngineFixture {

    /// With the other names that the gazetteer knows.
    protected static Labels labels = LABELS;

    @BeforeAll
    static void readNames() {
        labels = new Labels(Gazetteer.load(Path.of("index-config")));
    }

    @ParameterizedTest
    @CsvSource({"orb", "ORBÁ", "viktor o", "orban vik", "Viktor Orban"})
    void aSpeakerIsFoundByTheBeginningsOfWordsInAnyOrder(String typed) {
        put(only(statement("No.").by("Q57641", "Viktor Orbán").from("HU")));

        assertThat(suggested(typed, Suggestion.Type.SPEAKER)).containsExactly("Q57641 Viktor Orbán 1");
    }

    @Test
    void aSpeakerComesWithItsCountries() {
        put(only(statement("No.").by("Q57641", "Viktor Orbán").from("HU").by("Q1", "Ann Lee").from("FR")));

        assertThat(engine.suggest(of("orb", Suggestion.Type.SPEAKER)).getFirst().countries())
                .containsExactly(new CountryCode("HU"));
    }

    @Test
    void aVariantOfANameFindsItAndIsShown() {
        put(only(statement("No.").by("Q58217", "Sergey Lavrov").from("RU")));

        var found = engine.suggest(of("sergei lav", Suggestion.Type.SPEAKER)).getFirst();

        assertThat(found.label()).isEqualTo("Sergey Lavrov");
        assertThat(found.variant()).contains("Sergei Lavrov");
    }

    @Test
    void theMostFrequentComeFirstAndTiesGoByValue() {
        put(only(statement("One.").by("Q2", "John Smith")), only(statement("Two.").by("Q3", "Joan Smith")),
                only(statement("Three.").by("Q1", "Jane Smith")),
                only(statement("Four.").by("Q3", "Joan Smith")));

        assertThat(suggested("smi", Suggestion.Type.SPEAKER)).containsExactly("Q3 Joan Smith 2",
                "Q1 Jane Smith 1",
                "Q2 John Smith 1");
    }

    @Test
    void noMoreThanAskedForAreSuggested() {
        put(only(statement("One.").by("Q2", "John Smith")), only(statement("Two.").by("Q3", "Joan Smith")),
                only(statement("Three.").by("Q3", "Joan Smith")));

        assertThat(engine.suggest(new SuggestRequest("s", Set.of(Suggestion.Type.SPEAKER), 1)))
                .extracting(Suggestion::value).containsExactly("Q3");
    }

    @Test
    void unresolvedSpeakersAreNotSuggested() {
        put(only(statement("One.").byUnresolved("an unresolved spokesman")));

        assertThat(suggested("unres", Suggestion.Type.SPEAKER)).isEmpty();
    }

    @Test
    void countriesPublishersCollectionsAndWhatIsSpokenAboutAreSuggested() {
        put(document("one").collection("united-wires").publisher("United Press", "US")
                .says(statement("One.").by("Q1", "Ann Lee").from("GB").about(About.Type.ORGANISATION, "Q1065",
                        "United Nations"))
                .build());

        assertThat(engine.suggest(new SuggestRequest("uni", Set.of(), 5)))
                .extracting(s -> s.type() + " " + s.value())
                .containsExactly("COUNTRY GB", "ABOUT Q1065", "PUBLISHER United Press",
                        "COLLECTION united-wires");
    }

    @Test
    void aCountryIsFoundByItsOtherNamesAndItsCode() {
        put(only(statement("One.").from("GB")));

        assertThat(suggested("brit", Suggestion.Type.COUNTRY)).containsExactly("GB United Kingdom 1");
        assertThat(suggested("gb", Suggestion.Type.COUNTRY)).containsExactly("GB United Kingdom 1");
    }

    @Test
    void wordsAreCompletedAsMostTextsWriteThem() {
        put(only(statement("L’été et la paix.")), only(statement("Un été de blé.")),
                only(statement("Cafe or café? Cafe!")), only(statement("Cafe.")));

        assertThat(suggested("ete", Suggestion.Type.WORD)).containsExactly("été été 2");
        assertThat(suggested("CAF", Suggestion.Type.WORD)).containsExactly("cafe cafe 2");
    }

    @Test
    void theLastWordIsCompletedToWhatStatementsHaveTogether() {
        put(only(statement("The grain deal holds.")), only(statement("A dead letter.")),
                only(statement("A dear friend of grain deals.")));

        assertThat(suggested("grain dea", Suggestion.Type.WORD)).containsExactly("grain deal deal 2",
                "grain deals deals 2", "grain dear dear 1");
    }

    @Test
    void whatLeftTheArchiveIsNotSuggestedAnyMore() {
        put(document("one").says(statement("Grapefruit.").by("Q1", "Ann Lee")).build(),
                document("two").says(statement("Grape.").by("Q2", "Bo Li")).build());
        assertThat(suggested("an", Suggestion.Type.SPEAKER)).hasSize(1);

        engine.replace(List.of(), Set.of(Archived.id("one")));
        engine.refresh();

        assertThat(suggested("an", Suggestion.Type.SPEAKER)).isEmpty();
        assertThat(suggested("grap", Suggestion.Type.WORD)).containsExactly("grape grape 1");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "-", "'\"'", "((", "’", "\uD83D\uDE00"})
    void nothingTypedIsNothingSuggested(String typed) {
        put(only(statement("One.").by("Q1", "Ann Lee").from("FR")));

        assertThat(engine.suggest(new SuggestRequest(typed, Set.of(), 5))).isEmpty();
    }

    private static SuggestRequest of(String typed, Suggestion.Type type) {
        return new SuggestRequest(typed, Set.of(type), 10);
    }

    private List<String> suggested(String typed, Suggestion.Type type) {
        return engine.suggest(of(typed, type)).stream()
                .map(s -> s.value() + " " + s.label() + " " + s.count()).toList();
    }
}
