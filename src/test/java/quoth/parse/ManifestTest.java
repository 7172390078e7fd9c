package quoth.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.CountryCode;
import quoth.Genre;
import quoth.Origin;
import quoth.QuothException;
import quoth.StatedMetadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ManifestTest {

    @TempDir
    private Path folder;

    @Test
    void jsonLinesStateMetadataByPathOrDoc() throws IOException {
        var manifest = read("m.jsonl",
                """
                        {"path":"a/one.txt","title":"One","published":"2024-03","country":"AUT","genre":"statement","speaker":null}
                        {"doc":"two","language":"deu","publisher":"The Courier"}
                        """);

        var one = manifest.about(new Origin("c", "a/one.txt"));
        assertThat(one.title()).contains("One");
        assertThat(one.country()).contains(new CountryCode("AT"));
        assertThat(one.genre()).contains(Genre.STATEMENT);
        assertThat(one.speaker()).isEmpty();
        assertThat(one.published().map(date -> date.latest().toString())).contains("2024-03-31");
        assertThat(manifest.about(new Origin("c", "b/two.pdf")).language()).contains("de");
        assertThat(manifest.about(new Origin("c", "b/one.txt"))).isEqualTo(StatedMetadata.NONE);
    }

    @Test
    void csvStatesTheSame() throws IOException {
        var manifest = read("m.csv",
                "path,title,speaker\r\none.txt,\"Words, and \"\"more\"\"\",Ada Brandt\r\n\r\n");

        var one = manifest.about(new Origin("c", "one.txt"));
        assertThat(one.title()).contains("Words, and \"more\"");
        assertThat(one.speaker()).contains("Ada Brandt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"path":"a","published":"2024-02-31"} | published '2024-02-31'; expected a date such as 2024-03-31, 2024-03 or 2024
            {"path":"a","country":"Atlantis"}     | country 'Atlantis'; expected a country's code or name
            {"path":"a","genre":"novel"}          | genre 'novel'; expected statement or analysis
            {"path":"a","titel":"x"}              | field 'titel'; expected one of path, doc, title, published, publisher, country, speaker, language, genre, url, note
            {"title":"x"}                         | neither 'path' nor 'doc'; expected one of them, to name the file
            {"path":"ok"}                         | 'ok' again, after line 1; expected each file once
            {"path":"a",                          | not JSON; expected one object a line
            """)
    void aWrongLineIsNamed(String line, String message) {
        assertThatThrownBy(() -> read("m.jsonl", "{\"path\":\"ok\"}\n" + line + "\n"))
                .isInstanceOf(QuothException.class)
                .hasMessage(folder.resolve("m.jsonl") + ":2: " + message);
    }

    @Test
    void aQuotationMarkThatNeverClosesIsNamedByItsLine() {
        assertThatThrownBy(() -> read("m.csv", "path,title\na.txt,\"open\n\n"))
                .isInstanceOf(QuothException.class)
                .hasMessage(folder.resolve("m.csv")
                        + ":2: a quotation mark is opened and never closed; expected a closing one");
    }

    private Manifest read(String name, String content) throws IOException {
        return Parsed.PARSER.manifest(Files.writeString(folder.resolve(name), content));
    }
}
