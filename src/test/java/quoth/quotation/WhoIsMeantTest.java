package quoth.quotation;

import org.junit.jupiter.api.Test;
import quoth.CountryCode;
import quoth.Speaker;

import static org.assertj.core.api.Assertions.assertThat;

class WhoIsMeantTest {

    @Test
    void aFormerHeadOfStateIsKnownByTheSurnameWhereTheTextNamesTheCountry() {
        var speaker = speaker(
                "The Soviet Union was proud of its rockets. In the 1950s, Khrushchev predicted that "
                        + "the West would fall behind.");

        assertThat(speaker.name()).contains("Nikita S. Khrushchev");
        assertThat(speaker.countries()).containsExactly(new CountryCode("SUHH"));
    }

    @Test
    void ofSeveralFormerPresidentsOfOneCountryTheCountryIsKnown() {
        var speaker = speaker(
                "The United States was at war. In those days, President Johnson told the House that "
                        + "the plan was late.");

        assertThat(speaker.name()).isEmpty();
        assertThat(speaker.countries()).containsExactly(new CountryCode("US"));
    }

    @Test
    void heIsTheOneWithWhomTheSentenceBeforeBegins() {
        assertThat(speaker("On Monday, Mr Carlos Doe met Mr Jim Ito in Lima. He said that the plan was dead.")
                .name())
                .contains("Carlos Doe");
    }

    @Test
    void sheIsNobodyWithAMansName() {
        var text = "Carlos Doe met Mary Smith in Lima, and Doe told Smith of the plan. ";

        assertThat(speaker(text + "She said that the plan was dead.").name()).contains("Mary Smith");
        assertThat(speaker(text + "He said that the plan was dead.").name()).contains("Carlos Doe");
        assertThat(
                speaker("Carlos Doe was in Lima, and Doe was late. She said that the plan was dead.").name())
                .isEmpty();
    }

    @Test
    void itsIsTheOneCountryThatTheSentenceNames() {
        var statements = Said.ATTRIBUTION.attribute(Texts.published("2016-05-05",
                "The mayor cited Germany’s violation of its pledge to suspend the war."));

        assertThat(statements.getLast().speakers()).singleElement()
                .satisfies(s -> assertThat(s.name()).contains("Government of Germany"));
    }

    @Test
    void aMinisterIsOneOfTheCountryThatTheTextIsAbout() {
        var speaker = speaker(
                "Italy has new taxes. Italy’s schools object, and Italy listens. In Italy nobody pays.\n\n"
                        + "Minister of Education Carla Doe said that the taxes were fair.");

        assertThat(speaker.countries()).containsExactly(new CountryCode("IT"));
    }

    @Test
    void somebodyOfTheRegisterIsKnownBeforeTheFirstOffice() {
        var speaker = speaker(
                "The United States will vote in autumn. On Tuesday, Donald Trump said that the plan was dead.");

        assertThat(speaker.id()).contains("Q22686");
        assertThat(speaker.countries()).containsExactly(new CountryCode("US"));
    }

    @Test
    void anotherCallingIsAnotherPerson() {
        assertThat(
                speaker("The United States will vote in autumn. On Tuesday, the actor Donald Trump said that "
                        + "the plan was dead.").id())
                .isEmpty();
    }

    @Test
    void whereAParagraphNamesSeveralCountriesTheLastSentencesTellWhoseGovernmentIsMeant() {
        var speaker = speaker(
                "Poland held elections, and Hungary opened its border. In Bulgaria the old leader "
                        + "resigned. The new government announced that people would vote.");

        assertThat(speaker.countries()).containsExactly(new CountryCode("BG"));
    }

    @Test
    void anApposedOfficeTellsTheCountryOfWhoeverHasARank() {
        var speaker = speaker(
                "Major general Carlos Doe, spokesman for the Indonesian military, said the boat was found.");

        assertThat(speaker.countries()).containsExactly(new CountryCode("ID"));
    }

    @Test
    void itsIsTheCountryWithWhichTheSentenceBegins() {
        var statements = Said.ATTRIBUTION.attribute(Texts.published("2016-05-05",
                "Beijing has chipped away at Hong Kong’s reputation and has broken its promise to leave the city alone."));

        assertThat(statements.getLast().speakers()).singleElement()
                .satisfies(s -> assertThat(s.countries()).containsExactly(new CountryCode("CN")));
    }

    @Test
    void twoWhoAreMentionedOnceAreWrittenOnce() {
        var document = Texts.published("2016-05-05",
                "Mr Carlos Doe met Mr Jim Ito in Lima. They said that the plan was dead.");

        assertThat(StatementLines.of("one", document, Said.ATTRIBUTION.attribute(document),
                StatementLines.Offsets.UTF16)).singleElement().asString()
                .contains("\"speaker_text\":\"They\"");
    }

    private static Speaker speaker(String text) {
        return Said.ATTRIBUTION.attribute(Texts.published("2016-05-05", text)).getLast().speakers()
                .getFirst();
    }
}
