package quoth.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.CountryCode;
import quoth.DocumentId;
import quoth.Genre;
import quoth.Outcome;
import quoth.PartialDate;
import quoth.PartialDate.Basis;
import quoth.Publisher;
import quoth.QuothException;
import quoth.Sha256;
import quoth.StatedMetadata;
import quoth.TextSpan;
import quoth.gazetteer.Gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ParserTest {

    @TempDir
    private Path folder;

    @Test
    void anEmptyFileHasTheOutcomeEmpty() throws IOException {
        assertThat(written("nothing.pdf", "").report())
                .isEqualTo(new ParseReport(Outcome.EMPTY, "file of 0 bytes", 0, List.of()));
        assertThat(written("blank.txt", " \n\n \t").report())
                .isEqualTo(new ParseReport(Outcome.EMPTY, "no words in it", 0, List.of()));
    }

    @Test
    void aFileThatIsNotThereIsUnreadable() {
        var report = Parsed.PARSER.parse(
                new quoth.SourceDocument(Sha256.ofText("x"), 1, new quoth.Origin("test", "gone.txt"),
                        StatedMetadata.NONE),
                folder.resolve("gone.txt"), document -> {});

        assertThat(report).isEqualTo(
                new ParseReport(Outcome.UNREADABLE, "cannot be opened for reading", 0, List.of()));
    }

    @Test
    void aPictureCalledPdfIsUnsupported() {
        assertThat(Parsed.fixture("picture.pdf").report()).isEqualTo(new ParseReport(Outcome.UNSUPPORTED,
                "nothing here reads image/png, which is what 'picture.pdf' holds", 0, List.of()));
    }

    @Test
    void aLockedFileIsEncrypted() {
        assertThat(Parsed.fixture("encrypted.pdf").report())
                .isEqualTo(new ParseReport(Outcome.ENCRYPTED, "needs a password", 0, List.of()));
    }

    @Test
    void pagesOfPicturesNeedOcr() {
        assertThat(Parsed.fixture("scanned.pdf").report())
                .isEqualTo(new ParseReport(Outcome.NEEDS_OCR, "1 page without text", 0, List.of()));
    }

    @Test
    void aBrokenFileIsAParseErrorWithOneLineOfReason() throws IOException {
        var report = written("broken.docx", "PK\u0003\u0004 and then nothing that a zip holds").report();

        assertThat(report.outcome()).isIn(Outcome.PARSE_ERROR, Outcome.UNSUPPORTED);
        assertThat(report.reason()).isNotBlank().doesNotContain("\n").doesNotContain("\tat ");
    }

    @Test
    void textPastTheLimitIsLeftOutAndSaidToBe() throws IOException {
        var parsed = written("long.txt", "Words without end, and so on. ".repeat(400_000));

        assertThat(parsed.report()).isEqualTo(new ParseReport(Outcome.PARTIAL,
                "more than 10000000 characters of text; the rest is left out", 1, List.of()));
        assertThat(parsed.text().length()).isBetween(9_999_990, 10_000_000);
    }

    @Test
    void deeplyNestedHtmlIsReadLikeAnyOther() throws IOException {
        var parsed = written("deep.html", "<html><body>" + "<div>".repeat(100_000) + "<p>At the bottom.</p>");

        assertThat(parsed.report().outcome()).isEqualTo(Outcome.INDEXED);
        assertThat(parsed.text()).isEqualTo("At the bottom.");
    }

    @Test
    void whatIsStatedComesFirst() throws IOException {
        var stated = new StatedMetadata(Optional.of("On the harbour"),
                Optional.of(PartialDate.day(LocalDate.of(2020, 2, 29), Basis.METADATA)),
                Optional.of("Reuters"),
                Optional.of(new CountryCode("FR")), Optional.of("Jeanne Martin"), Optional.of("fr"),
                Optional.of(Genre.STATEMENT), Optional.of("https://harbour.example/1"));
        var file = Files.writeString(folder.resolve("speech.txt"), "A heading\n\nFirst of all, thank you.\n");

        var document = Parsed.file(file, stated).document();

        var metadata = document.metadata();
        assertThat(metadata.id()).isEqualTo(DocumentId.ofBytes(Sha256.of(Files.readAllBytes(file))));
        assertThat(metadata.title()).isEqualTo("On the harbour");
        assertThat(metadata.published()).isEqualTo(stated.published());
        assertThat(metadata.publisher().map(Publisher::name)).contains("Reuters");
        assertThat(metadata.language()).isEqualTo("fr");
        assertThat(metadata.genre()).isEqualTo(Genre.STATEMENT);
        assertThat(metadata.url()).contains("https://harbour.example/1");
        assertThat(metadata.foundIn())
                .containsOnlyKeys("genre", "language", "published", "publisher", "title", "turns",
                        "url")
                .allSatisfy((field, how) -> assertThat(how).isEqualTo("stated"));
        assertThat(document.turns()).singleElement().satisfies(turn -> {
            assertThat(turn.span()).isEqualTo(new TextSpan(0, document.text().length()));
            assertThat(turn.speaker().id())
                    .contains(Gazetteer.personId("Jeanne Martin", new CountryCode("FR")));
            assertThat(turn.speaker().countries()).containsExactly(new CountryCode("FR"));
        });
    }

    @Test
    void aShortTextHasNoLanguageAndALongerOneHas() throws IOException {
        assertThat(written("short.txt", "Oui, oui.").document().metadata().language()).isEqualTo("und");
        assertThat(Parsed.fixture("western.txt").document().metadata().language()).isEqualTo("fr");
    }

    @Test
    void textBeforeUnicodeIsDecodedAndBrokenBytesShow() {
        assertThat(Parsed.fixture("western.txt").text()).startsWith(
                "Le président a déclaré à Genève que « la paix est possible ».\n\nIl a été applaudi");
        assertThat(Parsed.fixture("broken-utf8.txt").text()).contains("würden fortgesetzt")
                .contains("falsch: \uFFFD und");
    }

    @Test
    void verbatimTextIsNotTouched() throws IOException {
        var text = " One\u00A0line,\r\nstill the first.\r\n\r\n\r\nMr. PRICE: The  second.\r\nIt goes on.\n";
        var file = Files.writeString(folder.resolve("a.txt"), text);

        var document = Parsed.PARSER.verbatim(Parsed.source(file, StatedMetadata.NONE), text);

        assertThat(document.text()).isEqualTo(text);
        assertThat(document.metadata().title()).isEqualTo("a");
        assertThat(document.turns()).singleElement()
                .satisfies(turn -> assertThat(turn.span().in(text)).isEqualTo("The  second.\r\nIt goes on."));
    }

    @Test
    void pagesAndParagraphsPointIntoTheFinalText() {
        var prose = new Prose();
        prose.page();
        prose.paragraph("  cafe\u0301\u0000 au \n lait ");
        prose.paragraph(" \u200B ");
        prose.page();
        prose.page();
        prose.paragraph("the\fend");

        assertThat(prose.text()).isEqualTo("caf\u00E9 au lait\n\nthe end");
        assertThat(prose.pageStarts()).containsExactly(0, 14, 14, 18);
        assertThat(prose.paragraphs()).containsExactly(new TextSpan(0, 12), new TextSpan(14, 21));
    }

    @Test
    void whatTheReceiverThrowsComesThrough() throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "Some words.");
        var source = Parsed.source(file, StatedMetadata.NONE);

        assertThatThrownBy(() -> Parsed.PARSER.parse(source, file, document -> {
            throw new QuothException(QuothException.Kind.IO, "disk full");
        })).isInstanceOf(QuothException.class).hasMessage("disk full");
    }

    @Test
    void theVersionChangesWithTheMappings() throws IOException {
        var imports = Files.createDirectories(folder.resolve("imports"));
        var before = Parser.load(folder, Parsed.GAZETTEER).version();
        Files.copy(Parsed.INDEX_CONFIG.resolve("imports/statements.yaml"), imports.resolve("a.yaml"));

        assertThat(Parser.load(folder, Parsed.GAZETTEER).version()).isNotEqualTo(before)
                .isEqualTo(Parsed.PARSER.version());
    }

    private Parsed written(String name, String content) throws IOException {
        return Parsed.file(Files.writeString(folder.resolve(name), content), StatedMetadata.NONE);
    }
}
