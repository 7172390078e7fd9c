package quoth.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Reports that the words give away where the tree has none or another one.
class WordsOverTreeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The council will think again about the bridge, a source close to him said. | a source close to him | The council will think again about the bridge",
            "The ferry did carry some cars with flat tyres, she said; her divers found them. | she | The ferry did carry some cars with flat tyres / her divers found them",
            "Ann Smith, a farmer and lobbyist close to the mayor of Leeds, says the main goal of the plan is “to open the bridge.” | Ann Smith | the main goal of the plan is “to open the bridge.”",
            "Clinton advisers say any efforts to muscle him out could backfire, angering his supporters and Mr. Sanders, both of which Mrs. Clinton praised Tuesday. | Clinton advisers | any efforts to muscle him out could backfire, angering his supporters and Mr. Sanders, both of which Mrs. Clinton praised Tuesday",
            "The mayor wrote in a letter to the council that she stands by it. | The mayor | that she stands by it",
            "The mayor acknowledged that the candidate misspoke. | The mayor | that the candidate misspoke",
            "The bridge is not about me, the mayor told her closest advisers as they left. | the mayor | The bridge is not about me",
            "The ring holds a wall at the river, which she said the state should also pay for. | she | which / the state should also pay for",
            "As many farmers, including Ann Smith, have pointed out, the mayor is free to leave. | many farmers | the mayor is free to leave",
            "As another study from 2011 noted, the river was two metres deep. | another study from 2011 | the river was two metres deep",
            "After the flood, Governor Mary Smith (R-Leeds) said the bridge is open. | Governor Mary Smith | the bridge is open",
            "The mayor took the last step on Wednesday by announcing that the bridge would close. | The mayor | that the bridge would close",
            "The ferry was bought in May, according to U.S. shipping records. | U.S. shipping records | The ferry was bought in May",
            "“No, we never meet in May,” Ann Smith the Elder, founder of the old mill at the river, told the paper. | Ann Smith the Elder | No, we never meet in May"})
    void aReportIsFoundByItsWords(String text, String speaker, String content) {
        assertThat(Said.in(text)).singleElement().asString().endsWith(" | " + speaker + " | " + content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "As a phone rang, the mayor said the bridge was open. | the mayor | the bridge was open",
            "Any clear reading of the law, said Ann Smith, an expert on rivers, would stop the work. | Ann Smith | Any clear reading of the law / would stop the work"})
    void nobodyElseIsTakenForTheSpeaker(String text, String speaker, String content) {
        assertThat(Said.in(text)).singleElement().asString().endsWith(" | " + speaker + " | " + content);
    }
}
