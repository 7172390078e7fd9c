package quoth.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.CountryCode;
import quoth.Origin;
import quoth.PartialDate;
import quoth.QuothException;
import quoth.StatedMetadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ManifestTest {

    @TempDir
    private Path folder;

    @Test
    void csvStatesByPathOrByName() throws IOException {
        var manifest = read("m.csv", """
                path,title,published,country
                un/a.txt,"One, ""two""\nthree",1946,AR

                b,Second,2022-07,
                """);

        assertThat(manifest.about(new Origin("c", "un/a.txt")).title()).contains("One, \"two\"\nthree");
        assertThat(manifest.about(new Origin("c", "un/a.txt")).country()).contains(new CountryCode("AR"));
        assertThat(manifest.about(new Origin("c", "un/a.txt")).published())
                .contains(PartialDate.year(Year.of(1946), PartialDate.Basis.METADATA));
        assertThat(manifest.about(new Origin("c", "deep/b.pdf")).published())
                .contains(PartialDate.month(YearMonth.of(2022, 7), PartialDate.Basis.METADATA));
        assertThat(manifest.about(new Origin("c", "other.pdf"))).isEqualTo(StatedMetadata.NONE);
    }

    @Test
    void jsonLinesStateTheSame() throws IOException {
        var manifest = read("m.jsonl", """
                {"doc": "speech", "speaker": "Mr. Arce", "genre": "statement", "language": null}
                """);

        assertThat(manifest.about(new Origin("c", "speech.docx")).speaker()).contains("Mr. Arce");
    }

    @Test
    void aDayThatIsNoneIsNamedByFileAndLine() {
        assertRefused("m.csv", "path,published\na.txt,2020-01-01\nb.txt,2021-02-31\n",
                "m.csv:3: published '2021-02-31' is no date; expected YYYY, YYYY-MM or YYYY-MM-DD");
    }

    @Test
    void anUnknownFieldIsNamedWithTheKnownOnes() {
        assertRefused("m.jsonl", "{\"doc\":\"a\",\"pubished\":\"2020\"}\n",
                "m.jsonl:1: field 'pubished' is unknown; expected one of "
                        + "country, doc, genre, language, path, published, publisher, speaker, title, url");
    }

    @Test
    void aLineThatIsNoJsonIsNamed() {
        assertRefused("m.jsonl", "{\"doc\":\"a\"}\nnonsense\n",
                "m.jsonl:2: expected a JSON object, got 'nonsense'");
        assertRefused("m.jsonl", "[1]\n", "m.jsonl:1: expected a JSON object, got '[1]'");
    }

    @Test
    void aQuotationMarkThatNeverClosesIsNamedByItsLine() {
        assertRefused("m.csv", "path,title\na.txt,\"open\n\n",
                "m.csv:2: a quotation mark is opened and never closed");
    }

    private void assertRefused(String name, String text, String message) {
        assertThatThrownBy(() -> read(name, text)).isInstanceOf(QuothException.class)
                .hasMessage(folder.resolve(message).toString());
    }

    private Manifest read(String name, String text) throws IOException {
        return Manifest.read(Optional.of(Files.writeString(folder.resolve(name), text)));
    }
}
