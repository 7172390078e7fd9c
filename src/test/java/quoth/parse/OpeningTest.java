package quoth.parse;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.Speaker;

import static org.assertj.core.api.Assertions.assertThat;

class OpeningTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Roe, Spokesperson                                              | Jane Roe                  | 2
            Sheikh AL-SABAH, Amir (Kuwait)                                      | Sheikh AL-SABAH           | 2
            The following is attributable to Spokesperson Jane Roe:             | Spokesperson Jane Roe     | 2
            The below statement may be attributed to Ambassador Roe:            | Ambassador Roe            | 2
            Remarks by Ambassador Roe                                           | Ambassador Roe            | 2
            We met today, and the talks went well.                              |                           | 0
            """)
    void theLineBelowTheHeadingTellsWhoSpeaks(String line, String mention, int paragraph) {
        var prose = new Prose();
        prose.paragraph("A Heading of So Many Words That Nobody Would Take It for One, on the Talks that the"
                + " Two Delegations Held in Vienna and on What Is Going to Follow from Them Now");
        prose.paragraph(line);
        prose.paragraph("We thank our hosts.");

        var found = new OpeningLines(prose).speaker(true);

        assertThat(found.map(opening -> opening.speaker().mention())).isEqualTo(Optional.ofNullable(mention));
        assertThat(found.map(OpeningLines.Opening::paragraph).orElse(0)).isEqualTo(paragraph);
        assertThat(
                found.flatMap(opening -> opening.speaker().mentionSpan()).map(span -> span.in(prose.text())))
                .isEqualTo(Optional.ofNullable(mention));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Statement by NSC Spokesperson Jane Roe on the Talks in Vienna   | NSC Spokesperson Jane Roe
            Statement from President Biden                                  | President Biden
            Address by Prime Minister Roe to the Nation                     | Prime Minister Roe
            Remarks by President Biden and Prime Minister Roe in Vienna     |
            Joint Statement by the Foreign Ministers on the Talks           |
            Statement of Ghana in the UN General Debate, 1960               |
            """)
    void aHeadingTellsItOfOneWhoIsNamed(String heading, String mention) {
        assertThat(OpeningLines.speakerIn(heading).map(OpeningLines.Opening::speaker).map(Speaker::mention))
                .isEqualTo(Optional.ofNullable(mention));
    }
}
