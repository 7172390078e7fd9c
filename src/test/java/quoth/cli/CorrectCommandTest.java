package quoth.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Setting things right and judging a sample, as somebody types it.
class CorrectCommandTest {

    @TempDir
    private Path folder;
    private Shell shell;
    private String statement;
    private String document;

    @BeforeEach
    void takeIn() throws IOException {
        shell = new Shell(folder);
        var letter = Files.writeString(folder.resolve("letter.txt"),
                "\"The barley is in,\" said Angela Merkel. The mill is closed until spring.\n");
        shell.onArchive("ingest", letter.toString());
        var hit = found("barley").at("/hits/0");
        statement = hit.path("id").stringValue();
        document = hit.at("/document/id").stringValue();
    }

    @Test
    void aCorrectionIsMadeListedAndTakenBack() {
        var made = shell.onArchive("correct", statement, "--speaker", "Ann Lee", "--country", "EG", "--date",
                "2022-07",
                "--by", "Bo", "--why", "heard it");

        assertThat(made).isEqualTo(
                new Shell.Ran(0, statement + ": speaker (correction 1), date (correction 2)\n", ""));
        assertThat(shell.onArchive("search", "barley").out()).contains("— Ann Lee (EG), 2022-07");
        assertThat(shell.onArchive("corrections", statement).out()).contains("  Bo  date " + statement,
                "\"precision\":\"month\"", "(heard it)");

        assertThat(shell.onArchive("undo", "2", "--by", "Cy").out()).startsWith("taken back: 2  ")
                .contains("taken back by Cy on ");
        assertThat(shell.onArchive("status").out()).containsPattern("corrections +1\n");
    }

    @Test
    void aMissedStatementIsAddedWhileAServerHoldsTheArchive() {
        try (var wiring = shell.wiring();
                var _ = wiring.serveForCommands(quoth.http.HttpSettings.local(0), "a token")) {
            var added = shell.onArchive("correct", "--missed", document, "The mill is closed until spring",
                    "--speaker",
                    "Angela Merkel", "--by", "Bo");

            assertThat(added.err()).isEmpty();
            assertThat(added.out()).contains(": missed (correction 1)");
            assertThat(found("mill").at("/total").intValue()).isEqualTo(1);
        }
    }

    @Test
    void whatCannotBeIsSaidInOneLine() {
        assertThat(shell.onArchive("correct", statement, "--date", "2022-13", "--by", "Bo").err())
                .startsWith("quoth: field 'date' is '2022-13'; expected a day, month or year that exists");
        assertThat(shell.onArchive("correct", statement, "--date", "2022").err())
                .isEqualTo("quoth: nobody is named who says so; expected --by NAME\n");
        assertThat(shell.onArchive("correct", "s-0000000000000000", "--not-a-statement", "--by", "Bo").err())
                .isEqualTo("quoth: there is no statement 's-0000000000000000'\n");
        assertThat(shell.onArchive("merge", "Q0", "Angela Merkel", "--by", "Bo").code()).isEqualTo(1);
    }

    @Test
    void aSampleGoesOutAsASheetAndComesBackFilledIn() throws IOException {
        var sheet = folder.resolve("draw.csv");
        shell.onArchive("sample", "5", "--seed", "7", "--out", sheet.toString());
        assertThat(Files.readString(sheet)).startsWith("id,seed,span,speaker,country,date,kind,words,")
                .contains(statement + ",7,,,,,direct,The barley is in,");

        Files.writeString(sheet, Files.readString(sheet).replace(",7,,,,,", ",7,y,n,,y,"));
        var back = shell.onArchive("sample", "--in", sheet.toString(), "--by", "Bo");

        assertThat(back.err()).isEqualTo("1 statement judged; 'quoth status' shows what that comes to\n");
        assertThat(shell.onArchive("status").out())
                .containsPattern("right: all +date 1 of 1 judged, 100 % \\(21 to 100 %\\)\n")
                .containsPattern("right: direct +date 1 of 1 judged, 100 % \\(21 to 100 %\\)\n")
                .containsPattern("right: direct +speaker 0 of 1 judged, 0 % \\(0 to 79 %\\)\n");
        assertThat(shell.onArchive("sample", "3").err())
                .isEqualTo("quoth: nobody is at a terminal; expected --out FILE or --in FILE\n");
    }

    @Test
    void aSampleCanBeNarrowed() throws IOException {
        var sheet = folder.resolve("turns.csv");
        shell.onArchive("sample", "5", "--query", "kind:turn barley", "--out", sheet.toString());
        assertThat(Files.readAllLines(sheet)).hasSize(1);
        shell.onArchive("sample", "5", "--query", "kind:direct barley", "--out", sheet.toString());
        assertThat(Files.readString(sheet)).contains("The barley is in,");
    }

    @Test
    void atTheTerminalEachQuestionIsAskedUntilSomebodyQuits() {
        var out = new StringWriter();
        var typed = new BufferedReader(new StringReader("y\nmaybe\nn\ns\nq\n"));
        var hits = List.of(found("barley").at("/hits/0"), found("barley").at("/hits/0"));

        var judged = new SamplePrinter(typed, new PrintWriter(out)).ask(hits);

        assertThat(judged).hasToString("[{span=right, speaker=wrong, statement=%s}]".formatted(statement));
        assertThat(out.toString())
                .contains("1 of 2, direct, in letter", "speaker: Angela Merkel?", "y, n, s or q")
                .doesNotContain("2 of 2");
    }

    private JsonNode found(String words) {
        return JsonMapper.shared().readTree(shell.onArchive("search", words, "--json").out());
    }
}
