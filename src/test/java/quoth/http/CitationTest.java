package quoth.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import quoth.ArchivedDocument;
import quoth.Genre;
import quoth.Statement;

import static org.assertj.core.api.Assertions.assertThat;
import static quoth.testing.Archived.document;
import static quoth.testing.Archived.statement;

/// Whole citations, each a file under `src/test/resources/quoth/http/citations`.
class CitationTest {

    private static final Path FILES = Path.of("src/test/resources/quoth/http/citations");

    @ParameterizedTest
    @EnumSource(CitationFormat.class)
    void aQuotationInAReportIsCitedAsInTheFile(CitationFormat format) {
        assertThat(shown(format, first(Fixtures.cairo()))).isEqualTo(file("cairo" + format.extension()));
    }

    @ParameterizedTest
    @EnumSource(CitationFormat.class)
    void aSpeechWithSignsThatFormatsFearIsCitedAsInTheFile(CitationFormat format) {
        assertThat(shown(format, first(ugly()))).isEqualTo(file("ugly" + format.extension()));
    }

    @Test
    void theStylesAreThoseOfTheirManuals() {
        assertThat(PlainCitation.of(first(Fixtures.cairo()))).isEqualTo(new PlainCitation(
                "Sergey Lavrov. (2022, July 24). “We have nothing against the grain leaving.” Quoted in Grain may leave, Lavrov says (2022, July 25). Nile Wire. https://quoth.example/s/s-h5neye8k7vd23hrn",
                "Sergey Lavrov, “We have nothing against the grain leaving,” July 24, 2022, quoted in “Grain may leave, Lavrov says,” Nile Wire, July 25, 2022, https://quoth.example/s/s-h5neye8k7vd23hrn.",
                "Sergey Lavrov. “We have nothing against the grain leaving.” 24 July 2022. Quoted in “Grain may leave, Lavrov says.” Nile Wire, 25 July 2022, https://quoth.example/s/s-h5neye8k7vd23hrn."));
    }

    @Test
    void indirectSpeechHasNoQuotationMarksAndSaysSo() {
        var second = new Citation(Fixtures.cairo().statements().get(1),
                Fixtures.cairo().document().metadata(), "https://quoth.example");

        assertThat(PlainCitation.of(second).chicago()).startsWith(
                "A spokesman, the ships with the grain would sail in August, (indirect speech), July 2022, quoted in");
    }

    @Test
    void aSpeechIsTheSourceItselfAndMarksInsideBecomeSingleOnes() {
        assertThat(PlainCitation.of(first(Fixtures.speech())).mla()).startsWith(
                "Ann Lee. “My grandmother used to say: ‘Bread is peace.’ We forgot it.” 3 October 1999. “Address on the harvest.” General Assembly, 1999,");
    }

    @Test
    void whatNobodyKnowsIsSaidToBeUnknown() {
        var nobody = first(document("none").says(statement("Nobody knows.")).build());

        assertThat(PlainCitation.of(nobody).apa())
                .startsWith("Unknown speaker. (n.d.). “Nobody knows.” Quoted in Title of none.");
    }

    @Test
    void aLongSpeechIsCitedByItsBeginning() {
        var title = first(document("long").says(statement("word ".repeat(100).strip())).build()).title();

        assertThat(title).hasSize(201).endsWith("word …");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"application/x-bibtex | BIBTEX",
            "text/html, application/ld+json;q=0.8, application/x-bibtex;q=0.5 | JSON_LD",
            "application/json, application/x-bibtex;q=0.9 | ", "*/* | ", "'' | ", "text/html | ",
            "application/x-bibtex;q=0 | ", "application/x-bibtex;q=x | BIBTEX"})
    void theMostWantedFormatIsTaken(String accept, CitationFormat format) {
        assertThat(CitationFormat.preferred(accept).orElse(null)).isEqualTo(format);
    }

    @Test
    void everyLineOfRisEndsAsItsFormatAsks() {
        assertThat(Ris.of(first(ugly())).split("(?<=\n)")).allMatch(line -> line.endsWith("\r\n"));
    }

    private static String shown(CitationFormat format, Citation citation) {
        var text = format.of(citation).replace("\r\n", "\n");
        return format.mediaType().endsWith("json") ? Fixtures.readable(text) : text;
    }

    private static ArchivedDocument ugly() {
        return document("ugly").title("50% of {all} & more_\\ #1 $ ~ ^").publisher("<Press>\nAG", "DE")
                .published("2001-05").language("de").genre(Genre.STATEMENT)
                .says(statement("Wir </script> haben\n„nichts“ {gesagt}: 100 % 😀.").kind(Statement.Kind.TURN)
                        .by("q~DE", "Ännchen & Söhne").from("DE").on("2001-05-01..2001-05-03"))
                .build();
    }

    private static Citation first(ArchivedDocument document) {
        return new Citation(document.statements().getFirst(), document.document().metadata(),
                "https://quoth.example");
    }

    private static String file(String name) {
        try {
            return Files.readString(FILES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
