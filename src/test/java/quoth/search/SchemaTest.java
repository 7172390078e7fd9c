package quoth.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.QuothException;
import quoth.QuothException.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SchemaTest {

    @TempDir
    Path folder;

    @Test
    void theShippedSchemaNamesEveryFieldOfTheQueryLanguage() {
        var schema = Schema.read(Path.of("index-config/schema.yaml"));

        for (var name : "speaker country about date published kind genre collection publisher affiliation role title cue"
                .split(" ")) {
            assertThat(schema.field(name)).as(name).isPresent();
        }
        assertThat(schema.known("lang").name()).isEqualTo("language");
        assertThat(schema.facetNames()).contains("speaker", "about.country", "date").doesNotContain("title");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "  date: {type: datee}              | schema.yaml:3: field 'date' has type 'datee'; expected one of text, keyword, date, number",
            "  date: {type: keyword}            | schema.yaml:3: field 'date' has type 'keyword'; its values are of type date",
            "  date: {facet: perhaps}           | schema.yaml:3: field 'date' has facet 'perhaps'; expected one of yes, no",
            "  date: {label: Said}              | schema.yaml:3: field 'date' has 'label'; expected one of type, facet, aliases",
            "  date: {typ: date}                | schema.yaml:3: field 'date' has 'typ'; expected one of type, facet, aliases",
            "  date: {aliases: said}            | schema.yaml:3: field 'date' has aliases 'said'; expected a list such as [said, when]",
            "  date: {aliases: [text]}          | schema.yaml:3: field 'date' has the name 'text'; it is another field's already",
            "  date: day                        | schema.yaml:3: found 'day'; expected date: {type: ...}",
    })
    void aBadLineIsNamedWithItsValueAndWhatWasExpected(String line, String message) throws IOException {
        var file = Files.writeString(folder.resolve("schema.yaml"),
                "fields:\n  text: {type: text}\n  " + line + "\n");

        var error = catchThrowableOfType(QuothException.class, () -> Schema.read(file));

        assertThat(error).isNotNull().hasMessage(message);
        assertThat(error.kind()).isEqualTo(Kind.BAD_CONFIG);
    }

    @Test
    void aFieldThatNothingFillsIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("schema.yaml"), "fields:\n  colour: {type: keyword}\n");

        assertThat(catchThrowableOfType(QuothException.class, () -> Schema.read(file)))
                .hasMessageStartingWith(
                        "schema.yaml:2: field 'colour' is unknown; expected one of about, about.country");
    }
}
