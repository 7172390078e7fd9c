package quoth.quotation;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quoth.About;
import quoth.CountryCode;
import quoth.PartialDate;
import quoth.Speaker;
import quoth.TextSpan;
import quoth.Turn;

import static org.assertj.core.api.Assertions.assertThat;

class SpeakerTest {

    @Test
    void aCapitalSpeaksForItsGovernment() {
        var speaker = Said.speaker(Texts.article("Ankara said that the talks would resume."));

        assertThat(speaker.type()).isEqualTo(Speaker.Type.GOVERNMENT);
        assertThat(speaker.mention()).isEqualTo("Ankara");
        assertThat(speaker.id()).contains("government-of-turkey~TR");
        assertThat(speaker.countries()).containsExactly(new CountryCode("TR"));
    }

    @Test
    void aSeatOfLongAgoSpeaksForTheStateOfThen() {
        var speaker = Said.speaker(Texts.published("1980-01-05", "Moscow said that the troops would leave."));

        assertThat(speaker.countries()).containsExactly(new CountryCode("SUHH"));
    }

    @Test
    void anOfficeHolderOfTheDayIsFoundInTheRegister() {
        var speaker = Said.speaker(Texts.published("2022-07-25",
                "“We have nothing against it,” Russian Foreign Minister Sergey Lavrov said."));

        assertThat(speaker.id()).contains("Q58217");
        assertThat(speaker.name()).contains("Sergey Lavrov");
        assertThat(speaker.role()).contains("Russian Foreign Minister");
        assertThat(speaker.countries()).containsExactly(new CountryCode("RU"));
    }

    @Test
    void surnameAndOfficeLeadToTheHolder() {
        var speaker = Said
                .speaker(Texts.published("2014-03-02", "President Obama said that the talks would resume."));

        assertThat(speaker.name()).contains("Barack Obama");
        assertThat(speaker.countries()).containsExactly(new CountryCode("US"));
    }

    @Test
    void aSurnameAloneIsNotGuessed() {
        var speaker = Said.speaker(Texts.published("2014-03-02", "Smith said that the talks would resume."));

        assertThat(speaker.name()).isEmpty();
        assertThat(speaker.id()).isEmpty();
        assertThat(speaker.mention()).isEqualTo("Smith");
    }

    @Test
    void aPersonInNoRegisterIsNamedByNameAndCountry() {
        var speaker = Said
                .speaker(Texts.article("Turkish analyst Ali Kayaoglu said that the talks would resume."));

        assertThat(speaker.id()).contains("ali-kayaoglu~TR");
        assertThat(speaker.role()).contains("Turkish analyst");
    }

    @Test
    void aPronounStandsForThePersonWhoSpokeBefore() {
        var statements = Said.ATTRIBUTION.attribute(Texts.article(
                "Ann Smith said that the talks would resume. She added that nobody had left."));

        assertThat(statements.get(1).speakers().getFirst().mention()).isEqualTo("She");
        assertThat(statements.get(1).speakers().getFirst().name()).contains("Ann Smith");
    }

    @Test
    void aPronounOfTheOtherGenderStaysOpen() {
        var statements = Said.ATTRIBUTION.attribute(Texts.article(
                "Mr. Joe Smith said that the talks would resume. She added that nobody had left."));

        assertThat(statements.get(1).speakers().getFirst().name()).isEmpty();
    }

    @Test
    void twoWhoSpeakTogetherAreTwoSpeakers() {
        assertThat(Said.in("Ann Smith and Joe Doe said that the talks would resume.")).containsExactly(
                "indirect clause-after | Ann Smith + Joe Doe | that the talks would resume");
    }

    @Test
    void officialsOfACountryAreAGroupOfIt() {
        var speaker = Said.speaker(Texts.article("Turkish officials said that the talks would resume."));

        assertThat(speaker.type()).isEqualTo(Speaker.Type.GROUP);
        assertThat(speaker.countries()).containsExactly(new CountryCode("TR"));
    }

    @Test
    void aBodyIsAnOrganisation() {
        var speaker = Said.speaker(Texts.article("Hamas said that the talks would resume."));

        assertThat(speaker.type()).isEqualTo(Speaker.Type.ORGANISATION);
        assertThat(speaker.name()).contains("Hamas");
    }

    @Test
    void aLabelWithACountryInBracketsTellsTheCountry() {
        var speaker = turn("Mr. GROMYKO (USSR)", "1975-09-23");

        assertThat(speaker.name()).contains("Andrei Gromyko");
        assertThat(speaker.countries()).containsExactly(new CountryCode("SUHH"));
    }

    @Test
    void aLabelWithTheOfficeLeadsToItsHolder() {
        assertThat(turn("PRESIDENT BIDEN", "2022-05-01").name()).contains("Joe Biden");
    }

    @Test
    void theOfficeAloneIsNotGuessed() {
        var speaker = turn("THE PRESIDENT", "2022-05-01");

        assertThat(speaker.name()).isEmpty();
        assertThat(speaker.role()).contains("President");
    }

    @Test
    void aQuestionIsAJournalists() {
        assertThat(turn("Q", "2022-05-01").role()).contains("journalist");
    }

    @Test
    void countriesAndBodiesNamedInTheStatementAreWhatItIsAbout() {
        var statement = Said.ATTRIBUTION.attribute(Texts.article(
                "The minister said that NATO and the Ukrainian army would leave Turkey.")).getFirst();

        assertThat(statement.about()).extracting(About::name)
                .containsExactly("North Atlantic Treaty Organization", "Ukraine", "Turkey");
    }

    @Test
    void peopleOfTheRegisterNamedInTheStatementAreWhatItIsAbout() {
        var statement = Said.ATTRIBUTION.attribute(Texts.published("2022-07-25",
                "The minister said that Sergey Lavrov would meet Ann Smith.")).getFirst();

        assertThat(statement.about())
                .containsExactly(new About(About.Type.PERSON, "Q58217", "Sergey Lavrov"));
    }

    private static Speaker turn(String label, String published) {
        var text = "We have come here to work.";
        var speaker = Speaker.unresolved(Speaker.Type.PERSON, label, Optional.empty());
        var turn = new Turn(1, speaker, new TextSpan(0, text.length()), Optional.empty());
        var day = PartialDate.day(java.time.LocalDate.parse(published), PartialDate.Basis.METADATA);
        return Said.speaker(Texts.document(text, "en", Optional.of(day), List.of(turn), false));
    }
}
