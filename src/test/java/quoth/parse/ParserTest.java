package quoth.parse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.Document;
import quoth.Origin;
import quoth.Outcome;
import quoth.Sha256;
import quoth.SourceDocument;
import quoth.StatedMetadata;
import quoth.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

class ParserTest {

    @TempDir
    private Path folder;

    private final Parser parser = Parser.load(Path.of("index-config"));
    private final List<Document> documents = new ArrayList<>();

    @Test
    void anEmptyFileHasTheOutcomeEmpty() throws IOException {
        var report = parse("nothing.pdf", "");

        assertThat(report).isEqualTo(new ParseReport(Outcome.EMPTY, "file of 0 bytes", 0, List.of()));
        assertThat(documents).isEmpty();
    }

    @Test
    void verbatimTextIsNotTouched() {
        var text = " One\u00A0line,\r\nstill the first.\r\n\r\n\r\nThe  second.\n";

        var document = parser.verbatim(source("a.txt", text), text);

        assertThat(document.text()).isEqualTo(text);
        assertThat(document.metadata().title()).isEqualTo("a.txt");
    }

    @Test
    void pagesAndParagraphsPointIntoTheFinalText() {
        var prose = new Prose();
        prose.page();
        prose.paragraph("  cafe\u0301\u0000 au \n lait ");
        prose.paragraph(" \u200B ");
        prose.page();
        prose.page();
        prose.paragraph("end");

        assertThat(prose.text()).isEqualTo("caf\u00E9 au lait\n\nend");
        assertThat(prose.pageStarts()).containsExactly(0, 14, 14);
        assertThat(prose.paragraphs()).containsExactly(new TextSpan(0, 12), new TextSpan(14, 17));
    }

    private ParseReport parse(String name, String content) throws IOException {
        var file = Files.writeString(folder.resolve(name), content);
        return parser.parse(source(name, content), file, documents::add);
    }

    private static SourceDocument source(String name, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        return new SourceDocument(Sha256.of(bytes), bytes.length, new Origin("test", name),
                StatedMetadata.NONE);
    }
}
