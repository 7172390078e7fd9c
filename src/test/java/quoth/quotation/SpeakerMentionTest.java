package quoth.quotation;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.Speaker;

import static org.assertj.core.api.Assertions.assertThat;

class SpeakerMentionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Carlos Smith | Carlos Smith, 55, said he had been willing to wait.",
            "Doe himself | Doe himself said on Tuesday that the plan was dead.",
            "former Governor Martin Doe | Others went on, with former Governor Martin Doe calling Smith a fool.",
            "a just-released poll from Leeds University | According to a just-released poll from Leeds University, the mayor leads.",
            "recently hacked city documents | The mayor leads, according to recently hacked city documents.",
            "Leeds-based lawyer Edgar Doe | “This is a mistake,” explained Leeds-based lawyer Edgar Doe.",
            "ranking member Elijah Doe | “This is a mistake,” said ranking member Elijah Doe (D-Md.).",
            "A former mayor | A former mayor -- Jane Doe, who lost the last election to Ann Smith -- said the plan was late.",
            "numerous veterans interviewed in Leeds | But numerous veterans interviewed in Leeds this week, including Mr. Doe, said they would stay.",
            "A new poll of city voters | A new poll of city voters has, however, revealed that the mayor does not speak for the city.",
            "officials involved at the time | The mayor had left the city, according to officials involved at the time.",
            "a national poll taken last week | The mayor leads, according to a national poll taken last week.",
            "Reynolds | Reynolds says that the show has attracted ire from all sides.",
            "Most of the vulnerable Senate Republicans | Most of the vulnerable Senate Republicans have already said they would begrudgingly support Smith.",
            "Smith | Smith paused, then revealed why the work was moving."})
    void whoReportsIsNamedInFull(String mention, String text) {
        assertThat(mentions(text)).containsExactly(mention);
    }

    @Test
    void whoeverIssuesAStatementIsItsSpeaker() {
        assertThat(mentions("On Saturday, Smith issued a statement saying that Doe was a remarkable judge."))
                .containsExactly("Smith");
    }

    @Test
    void whoeverUsesASpeechToSaySomethingIsItsSpeaker() {
        assertThat(mentions("Smith used the speech to call for the resignation of the mayor."))
                .containsExactly("Smith");
    }

    @Test
    void whereSomethingIsSaidIsNoSpeaker() {
        assertThat(mentions(
                "The clerk was sure of it, but in an interview said he had lost the files."))
                .containsExactly("The clerk");
    }

    @Test
    void nobodyIsNamedWhoAsks() {
        var text = "Asked in May whether she would go, Smith said she would not.";

        assertThat(mentions(text)).containsExactly("Smith");
    }

    @Test
    void whatIsImportantToNoteIsNotedByNobody() {
        assertThat(mentions("It is important to note that the court has ruled on the case.")).isEmpty();
    }

    @Test
    void threeWhoSpeakTogetherAreThreeSpeakers() {
        assertThat(mentions("Smith, Doe and Ito have all characterized the speech as dull."))
                .containsExactly("Smith", "Doe", "Ito");
        assertThat(mentions("Smith, Doe, and Ito have all characterized the speech as dull."))
                .containsExactly("Smith", "Doe", "Ito");
    }

    @Test
    void aQuotationBetweenTwoCuesBelongsToTheFirstWhenTheSecondAnnouncesAnother() {
        var text = "\"It is late,\" Smith wrote. \"It was never on time.\" Doe added: \"It never will be, as we all know.\"";

        assertThat(Said.in(text)).containsExactly(
                "direct quote-before-cue | Smith | It is late / It was never on time.",
                "direct cue-before-quote | Doe | It never will be, as we all know.");
    }

    @Test
    void aQuotationThatAFullStopClosesIsNotOfTheNextSentencesSpeaker() {
        var text = "\"It is a sad development,\" Smith told reporters in Leeds. \"This is the consequence of a long campaign.\" Mayor John Doe said he would have left.";

        assertThat(Said.in(text)).contains(
                "direct quote-before-cue | Smith | It is a sad development / This is the consequence of a long campaign.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Smith | “Go back to Leeds,” Smith barked and a guard led him out.",
            "John Smith | “Go back to Leeds!” reacted John Smith."})
    void aNameBesideAQuotationSpeaksWhateverItsVerb(String mention, String text) {
        assertThat(mentions(text)).containsExactly(mention);
    }

    private static List<String> mentions(String text) {
        return Said.ATTRIBUTION.attribute(Texts.article(text)).stream().flatMap(s -> s.speakers().stream())
                .map(Speaker::mention).toList();
    }
}
