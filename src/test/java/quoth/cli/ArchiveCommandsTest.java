package quoth.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.Sha256;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// A folder of real documents, from the files to the answer, each command by itself.
class ArchiveCommandsTest {

    private static final String[] REAL = {
            "us-white-house/2022-09-07-statement-by-nsc-spokesperson-adrienne-watson-on-irans-cyberattack-against-albania.md",
            "wikinews-en/news_worship.html", "wikinews-en/news_korea.html"};

    @TempDir
    private Path folder;
    private Shell shell;
    private Path papers;

    @BeforeEach
    void papers() throws IOException {
        shell = new Shell(folder);
        papers = Files.createDirectories(folder.resolve("papers"));
        for (var name : REAL) {
            var file = Shell.HOME.resolve("corpus/documents").resolve(name);
            Files.copy(file, papers.resolve(file.getFileName()));
        }
    }

    @Test
    void whatIsTakenInIsFoundAndCounted() throws IOException {
        Files.createFile(papers.resolve("nothing.txt"));

        var first = shell.onArchive("ingest", papers.toString());
        assertThat(first.code()).isEqualTo(3);
        assertThat(first.out()).isEmpty();
        assertThat(first.err()).startsWith("files: 1 empty, 3 indexed\n")
                .containsPattern("\\d+ statements in 3 documents found in [\\d.]+ s\n")
                .endsWith(
                        "not indexed, or not all of it:\n  empty         papers/nothing.txt: file of 0 bytes\n");

        var found = shell.onArchive("search", "maniacs", "--country", "KP", "--size", "1");
        assertThat(found.code()).isZero();
        assertThat(found.err()).isEmpty();
        assertThat(found.out())
                .startsWith("“War maniacs of the South Korean puppet military made another grave provocation")
                .contains("\n    — Korean Central News Agency (KP), 2015-08-21\n      ", ", Wikinews  [s-")
                .containsPattern("\n\\d+ statements?");

        var answer = JsonMapper.shared().readTree(shell.onArchive("search", "ancient Greek", "--json").out());
        assertThat(answer.at("/hits/0/document/collection").stringValue()).isEqualTo("papers");
        assertThat(answer.at("/query/read").stringValue()).isEqualTo("ancient AND Greek");

        var status = shell.onArchive("status");
        assertThat(status.code()).isZero();
        assertThat(status.out()).containsPattern("documents +3\n").containsPattern("files empty +1\n")
                .containsPattern("files indexed +3\n")
                .containsPattern("in papers +3 documents, \\d+ statements\n")
                .containsPattern("index +lucene, up to date\n")
                .endsWith("  empty          papers/nothing.txt: file of 0 bytes\n");

        Files.delete(papers.resolve("nothing.txt"));
        var second = shell.onArchive("ingest", papers.toString());
        assertThat(second.code()).isZero();
        assertThat(second.err()).startsWith("files: 3 unchanged, 1 vanished\nno new document, after ");
    }

    @Test
    void allThatASearchFindsGoesIntoAFileAndWhatItIsBesideIt() throws IOException {
        shell.onArchive("ingest", papers.toString());
        var file = folder.resolve("found.ndjson");

        var ran = shell.onArchive("search", "war", "--sort", "date", "--export", file.toString());

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        var about = JsonMapper.shared().readTree(Files.readString(folder.resolve("found.ndjson.about.json")));
        assertThat(ran.err()).startsWith(about.get("rows").intValue() + " statements in " + file);
        assertThat(Files.readAllLines(file)).hasSize(about.get("rows").intValue()).hasSizeGreaterThan(1);
        assertThat(about.get("sha256").stringValue()).isEqualTo(Sha256.of(Files.readAllBytes(file)).hex());
        assertThat(about.get("query").stringValue()).isEqualTo("war");
        assertThat(about.get("request").stringValue()).isEqualTo("/api/v1/statements.ndjson?q=war&sort=date");
        assertThat(shell.onArchive("search", "--export", "found.txt").err()).isEqualTo(
                "quoth: --export is 'found.txt'; expected a file that ends in .csv or .ndjson, in a folder that is there\n");
    }

    @Test
    void statementsAreExtractedWithoutAnArchive() {
        var ran = shell.run("extract", papers.resolve("news_worship.html").toString());

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines()).isNotEmpty().allSatisfy(line -> {
            var statement = JsonMapper.shared().readTree(line);
            assertThat(statement.path("doc").stringValue()).isEqualTo("news_worship");
            assertThat(statement.path("end").intValue()).isGreaterThan(statement.path("start").intValue());
            assertThat(statement.path("text").stringValue()).isNotBlank();
        });
        assertThat(folder.resolve("archive")).doesNotExist();
    }

    @Test
    void offsetsOfPlainTextPointIntoTheFile() throws IOException {
        var text = "  \uD83D\uDE00 A line.\r\n\r\n\"Talks go on in Vienna,\" said the envoy of Austria.\r\n";
        var file = Files.writeString(papers.resolve("talks.txt"), text);

        var units = JsonMapper.shared().readTree(shell.run("extract", file.toString()).out());
        var points = JsonMapper.shared()
                .readTree(shell.run("extract", file.toString(), "--offsets", "codepoints").out());

        int begin = units.path("start").intValue();
        assertThat(text.substring(begin, units.path("end").intValue()))
                .isEqualTo(units.path("text").stringValue()).contains("Talks go on in Vienna");
        assertThat(points.path("start").intValue()).isEqualTo(begin - 1);
    }

    @Test
    void aFileThatCannotBeExtractedIsNamedAndTheOthersCome() {
        var ran = shell.run("extract", "/nowhere.txt", papers.toString(),
                papers.resolve("news_worship.html").toString());

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).isEqualTo("quoth: /nowhere.txt: there is no such file\nquoth: " + papers
                + ": is a folder; expected a file\n");
        assertThat(ran.out()).contains("\"doc\":\"news_worship\"");
    }

    @Test
    void aPathThatIsNotThereIsNamed() {
        assertThat(shell.onArchive("ingest", "/nowhere"))
                .isEqualTo(new Shell.Ran(2, "", "quoth: /nowhere: no such file or folder\n"));
    }
}
