package quoth.parse;

import org.junit.jupiter.api.Test;
import quoth.CountryCode;
import quoth.Genre;
import quoth.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

class TeiTest {

    @Test
    void utterancesAreTurnsAndNotesAreNoWords() {
        var parsed = Parsed.fixture("debate.xml");

        assertThat(parsed.turns()).containsExactly(
                "1 Präsidentin Ada Brandt: Ich eröffne die Sitzung.\n\nDas Wort hat Herr Kral.",
                "2 Abgeordneter Jan Kral: Danke, Frau Präsidentin!",
                "2 Abgeordneter Jan Kral: Der Hafen gehört allen.",
                "3 Ein Gast: Auch mir?");
        assertThat(parsed.text()).doesNotContain("Beifall", "Kürzer", "10:18", "Unruhe");
        assertThat(parsed.document().pageStarts()).containsExactly(parsed.text().indexOf("Der Hafen"));
    }

    @Test
    void speakersAreResolvedByTheListOfPersonsOnTheDay() {
        var turns = Parsed.fixture("debate.xml").document().turns();

        var chair = turns.getFirst().speaker();
        assertThat(chair.id()).contains("Q4242");
        assertThat(chair.name()).contains("Ada Brandt");
        assertThat(chair.role()).contains("Präsidentin");
        assertThat(chair.countries()).containsExactly(new CountryCode("AT"));
        var member = turns.get(1).speaker();
        assertThat(member.id()).contains("jan-kral~AT");
        assertThat(member.role()).contains("Abgeordneter");
        assertThat(member.affiliation()).contains("LOTSEN");
        assertThat(turns.getLast().speaker().name()).isEmpty();
    }

    @Test
    void aPersonWithSeveralNamesHasTheOneOfTheDay() {
        var turns = Parsed.fixture("debate.xml").document().turns();

        assertThat(turns.getFirst().speaker().name()).contains("Ada Brandt");
        assertThat(turns.get(1).speaker().name()).contains("Jan Kral");
    }

    @Test
    void theHeaderNamesTheSittingAndItsDay() {
        var metadata = Parsed.fixture("debate.xml").document().metadata();

        assertThat(metadata.title()).isEqualTo("3. Sitzung des Hafenrates");
        assertThat(metadata.published().map(date -> date.earliest().toString())).contains("2022-03-08");
        assertThat(metadata.publisher().map(p -> p.name())).contains("Hafenkanzlei");
        assertThat(metadata.language()).isEqualTo("de");
        assertThat(metadata.genre()).isEqualTo(Genre.STATEMENT);
    }

    @Test
    void entitiesFromOutsideAreNeverResolved() {
        var parsed = Parsed.fixture("outside.xml");

        assertThat(parsed.report().outcome()).isEqualTo(Outcome.INDEXED);
        assertThat(parsed.text()).isEqualTo("Before and after.");
        assertThat(parsed.document().metadata().genre()).isEqualTo(Genre.ANALYSIS);
    }
}
