package quoth.parse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;
import quoth.CountryCode;
import quoth.Document;
import quoth.DocumentId;
import quoth.Genre;
import quoth.Outcome;
import quoth.Publisher;
import quoth.QuothException;
import quoth.StatedMetadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DataSetTest {

    private static final Path FIXTURE = Path.of("src/test/resources/quoth/parse/harbour.jsonl");

    @TempDir
    private Path folder;

    @Test
    void consecutiveRecordsAreOneDocument() {
        var parsed = Parsed.fixture("harbour.jsonl");

        assertThat(parsed.documents()).extracting(Document::id).containsExactly(
                DocumentId.ofRecord("test", "Harbour\0a"),
                DocumentId.ofRecord("test", "Harbour\0b/2022-03-09-on-the-harbour.md"));
        var statement = parsed.document();
        assertThat(statement.attributed()).isTrue();
        assertThat(statement.metadata().collection()).isEqualTo("test");
        assertThat(statement.metadata().publisher().map(Publisher::name)).contains("Harbour");
        assertThat(statement.metadata().genre()).isEqualTo(Genre.STATEMENT);
        assertThat(parsed.turns()).containsExactly("1 Ada Brandt: The first words.",
                "2 Jan Kral: More of them.\n\nIn two lines.");
        var speaker = statement.turns().getFirst().speaker();
        assertThat(speaker.role()).contains("minister");
        assertThat(speaker.id()).contains("ada-brandt~AT");
        assertThat(speaker.countries()).containsExactly(new CountryCode("AT"));
        assertThat(statement.turns().getFirst().said().map(d -> d.earliest().toString()))
                .contains("2022-03-08");
    }

    @Test
    void speakersAreFoundInTheRegisterByNameCountryAndYear() throws IOException {
        assertThat(speaker("Donald J. Trump", "USA", "2018-03-01")).isEqualTo("Q22686 Donald Trump US");
        assertThat(speaker("DONALD TRUMP", "US", "2018")).isEqualTo("Q22686 Donald Trump US");
        assertThat(speaker("Donald Trump", "FR", "2018")).isEqualTo("donald-trump~FR Donald Trump FR");
        assertThat(speaker("Ada Brandt-Kral", "AT", "2018"))
                .isEqualTo("ada-brandt-kral~AT Ada Brandt-Kral AT");
    }

    @Test
    void aLabelIsNoPerson() throws IOException {
        for (var label : List.of("THE PRESIDENT", "Question", "MS. JEAN-PIERRE", "The Vice President",
                "Senior Administration Official", "President", "Secretary-General Guterres", "White House")) {
            assertThat(speaker(label, "US", "2018")).as(label).isEqualTo("- - US");
        }
    }

    private String speaker(String name, String country, String date) throws IOException {
        var file = Files.writeString(folder.resolve("one.jsonl"),
                """
                        {"id":"a#0","text":"Words.","speaker":"%s","country":"%s","date":"%s","kind":"statement","source":"x"}
                        """
                        .formatted(name, country, date));
        var speaker = Parsed.file(file, StatedMetadata.NONE).document().turns().getFirst().speaker();
        assertThat(speaker.mention()).isEqualTo(name);
        return speaker.id().orElse("-") + " " + speaker.name().orElse("-") + " "
                + speaker.countries().getFirst();
    }

    @Test
    void anAnalysisHasPlainParagraphsAndNoTurns() {
        var analysis = Parsed.fixture("harbour.jsonl").documents().getLast();

        assertThat(analysis.text()).isEqualTo("A report in its writer's words.\n\nIt has two paragraphs.");
        assertThat(analysis.turns()).isEmpty();
        assertThat(analysis.attributed()).isFalse();
        assertThat(analysis.metadata().title()).isEqualTo("On the harbour");
        assertThat(analysis.metadata().genre()).isEqualTo(Genre.ANALYSIS);
    }

    @Test
    void aBadLineIsRejectedAndTheRestGoesOn() {
        var report = Parsed.fixture("harbour.jsonl").report();

        assertThat(report.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(report.documents()).isEqualTo(2);
        assertThat(report.rejections()).extracting(Rejection::where).containsExactly("line 3", "line 4",
                "line 5",
                "line 8");
        assertThat(report.rejections().getFirst().reason()).startsWith("not JSON: ");
        assertThat(report.rejections().subList(1, 4)).extracting(Rejection::reason).containsExactly(
                "field 'date' is '2022-02-31'; expected a date such as 2024-03-31, 2024-03 or 2024",
                "field 'id' is 'strange'; expected an id of a pattern in statements.yaml",
                "field 'country' is 'XXX'; expected a country's code");
    }

    @Test
    void packedSetsAreReadAlike() throws IOException {
        var plain = Parsed.fixture("harbour.jsonl");

        var xz = packed("harbour.jsonl.xz",
                new XZOutputStream(Files.newOutputStream(folder.resolve("harbour.jsonl.xz")),
                        new LZMA2Options()));
        var gzip = packed("harbour.jsonl.gz",
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("harbour.jsonl.gz"))));

        assertThat(texts(xz)).isEqualTo(texts(plain));
        assertThat(texts(gzip)).isEqualTo(texts(plain));
    }

    @Test
    void aBrokenPackageIsAParseError() throws IOException {
        var file = Files.write(folder.resolve("broken.jsonl.xz"),
                new byte[]{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13});

        assertThat(Parsed.file(file, StatedMetadata.NONE).report().outcome()).isEqualTo(Outcome.PARSE_ERROR);
    }

    @Test
    void aSetThatNoMappingFitsSaysWhichKeysItHas() throws IOException {
        var file = Files.writeString(folder.resolve("other.jsonl"), "{\"name\":\"x\",\"age\":3}\n");

        assertThat(Parsed.file(file, StatedMetadata.NONE).report())
                .isEqualTo(new ParseReport(Outcome.UNSUPPORTED,
                        "no mapping of imports/ fits a data set named 'other.jsonl' with the keys name, age",
                        0, List.of()));
    }

    @Test
    void aBrokenMappingNamesFileLineAndWhatWasExpected() throws IOException {
        var file = Files.createDirectories(folder.resolve("imports")).resolve("x.yaml");
        Files.writeString(file, """
                applies-to:
                  names: ["*.jsonl"]
                  keys: [id]
                fields:
                  id: id
                  txt: text
                ids: ['(?<document>.+)']
                """);

        assertThatThrownBy(() -> Parser.load(folder, Parsed.GAZETTEER)).isInstanceOf(QuothException.class)
                .hasMessage(file
                        + ":6: field 'txt'; expected one of country, date, id, kind, language, role, source, "
                        + "speaker, text");
    }

    private Parsed packed(String name, OutputStream packer) throws IOException {
        try (packer) {
            Files.copy(FIXTURE, packer);
        }
        return Parsed.file(folder.resolve(name), StatedMetadata.NONE);
    }

    private static List<String> texts(Parsed parsed) {
        return parsed.documents().stream().map(Document::text).toList();
    }
}
