package quoth.quotation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

class WholeArticleTest {

    @Test
    void everyStatementOfAnArticleIsFoundAndNoOther() throws IOException {
        var document = Texts.published("2022-07-25", fixture("grain.txt"));
        var lines = StatementLines.of("grain", document, Said.ATTRIBUTION.attribute(document),
                StatementLines.Offsets.UTF16);

        assertThat(String.join("\n", lines) + "\n").isEqualTo(fixture("grain.jsonl"));
    }

    @Test
    void theSameArticleGivesTheSameStatementsAgain() throws IOException {
        var document = Texts.published("2022-07-25", fixture("grain.txt"));

        assertThat(Said.ATTRIBUTION.attribute(document)).isEqualTo(Said.ATTRIBUTION.attribute(document));
    }

    @Test
    void theVersionNamesWhatStatementsDependOn() {
        assertThat(Said.ATTRIBUTION.version()).matches("[0-9a-f]{16}")
                .isEqualTo(Attribution.load(Texts.INDEX_CONFIG, Texts.GAZETTEER).version());
    }

    private static String fixture(String name) throws IOException {
        try (var file = requireNonNull(WholeArticleTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
