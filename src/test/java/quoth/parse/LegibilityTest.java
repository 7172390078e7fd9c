package quoth.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class LegibilityTest {

    private static final Path LEGIBLE = Path.of("src/test/resources/quoth/parse/legible");

    @Test
    void aPageWhoseFontsTellTheRightLettersIsIndexed() {
        var parsed = Parsed.fixture("true-letters.pdf");

        assertThat(parsed.report().outcome()).isEqualTo(Outcome.INDEXED);
        assertThat(parsed.text()).startsWith("The council of the harbour town met on Thursday evening");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shifted-letters.pdf | 59 | 7KH
            swapped-letters.pdf | 50 | Gsv xlfmxro lu gsv sziylfi gldm
            private-letters.pdf | 100 | \uE054\uE068\uE065
            """)
    void theSamePageIsPartialWhereTheyTellWrongOnes(String file, int share, String beginning) {
        var parsed = Parsed.fixture(file);

        assertThat(parsed.report().outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(parsed.report().reason()).isEqualTo(
                "the text is garbled: %d %% of its words are built like none, as where fonts tell the wrong letters; it needs OCR",
                share);
        assertThat(parsed.text()).startsWith(beginning);
    }

    @ParameterizedTest
    @CsvSource({"polish.txt, 0", "turkish.txt, 0", "vietnamese.txt, 0", "german-officialese.txt, 8",
            "capitals.txt, 0", "code.txt, 10", "figures.txt, 0"})
    void hardlyAWordOfARealTextIsUnlikely(String file, int unlikely) throws IOException {
        var legibility = Legibility.of(Files.readString(LEGIBLE.resolve(file)));

        assertThat(legibility.words()).isGreaterThanOrEqualTo(100);
        assertThat(legibility.unlikely()).isEqualTo(unlikely);
        assertThat(legibility.trouble()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"arabic.txt", "chinese.txt", "hindi.txt", "russian.txt"})
    void otherScriptsAreNotJudged(String file) throws IOException {
        assertThat(Legibility.of(Files.readString(LEGIBLE.resolve(file)))).isEqualTo(new Legibility(0, 0));
    }

    @Test
    void aFewWordsSayLittle() {
        assertThat(Legibility.of("Gsv xlfmxro lu gsv sziylfi gldm nvg lm Gsfihwzb").trouble()).isEmpty();
    }

    @Test
    void aWordThatReturnsCountsOnce() {
        assertThat(Legibility.of("xxx line ".repeat(200))).isEqualTo(new Legibility(2, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-%sa", "%sª", "a%s\u0301A", "aB%sé1", "ab%s"})
    void whatIsLongAndHostileTakesNoTime(String around) {
        for (var one : new String[]{"a", "-", "aaB", "A", "\uFFFD"}) {
            var text = around.formatted(one.repeat(60_000));

            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Legibility.of(text));
        }
    }
}
