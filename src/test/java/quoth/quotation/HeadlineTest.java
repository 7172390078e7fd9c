package quoth.quotation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeadlineTest {

    private static final String BODY = "\n\nThe battle against the mayor is unlikely. He says so in Leeds, where he goes with Ann Smith and John Doe.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "John Doe Says The Battle Against Ann Smith Is Unlikely | John Doe says the battle against Ann Smith is unlikely",
            "Mayor of Leeds Says He Goes | mayor of Leeds says he goes",
            "UN Says So in Leeds | UN says so in Leeds",
            "John Doe and Ann Smith | John Doe and Ann Smith"})
    void aHeadlineIsReadInTheCaseOfRunningText(String headline, String read) {
        var text = headline + BODY;

        assertThat(HeadlineCase.lowered(text, Paragraphs.of(text))).isEqualTo(read + BODY);
    }

    @Test
    void aTextWithoutHeadlinesIsLeftAsItIs() {
        var text = "The mayor of Leeds said that he would go." + BODY;

        assertThat(HeadlineCase.lowered(text, Paragraphs.of(text))).isSameAs(text);
    }

    @Test
    void whatAHeadlineSaysSomebodySaysIsAStatement() {
        var text = "John Doe Says The Battle Against Ann Smith Is Unlikely" + BODY;

        assertThat(Said.in(text)).contains(
                "indirect clause-after | John Doe | The Battle Against Ann Smith Is Unlikely");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Doe | Doe: It is late",
            "Doe | Doe to the unions in Leeds: It is late",
            "John Doe | EXCLUSIVE – John Doe: It is late",
            "Former AG Doe | Former AG Doe at court: It is late",
            "Doe camp | Doe camp: It is late"})
    void whoeverStandsBeforeTheColonOfAHeadlineSpeaks(String speaker, String headline) {
        assertThat(Said.in(headline + BODY)).contains("indirect headline | " + speaker + " | It is late");
    }

    @ParameterizedTest
    @CsvSource({"Opinion: It is late", "Live updates from Leeds: It is late"})
    void aSortOfArticleDoesNotSpeak(String headline) {
        assertThat(Said.in(headline + BODY)).noneMatch(said -> said.contains(" headline "));
    }
}
