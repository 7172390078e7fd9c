package quoth.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.http.HttpSettings;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// An archive is looked after by commands, whoever holds it.
class UpkeepCommandsTest {

    @TempDir
    private Path folder;
    private Shell shell;
    private Path letters;

    @BeforeEach
    void fill() throws IOException {
        shell = new Shell(folder);
        letters = Files.createDirectories(folder.resolve("letters"));
        Files.writeString(letters.resolve("a.txt"),
                "\"The barley is in,\" said Angela Merkel on 3 May 2012.\n");
        Files.writeString(letters.resolve("b.txt"),
                "\"The rye is late,\" said Angela Merkel on 4 May 2012.\n");
        assertThat(shell.onArchive("ingest", letters.toString()).code()).isZero();
    }

    @Test
    void anArchiveInOrderIsSaidToBeSo() {
        assertThat(shell.onArchive("verify")).isEqualTo(new Shell.Ran(0, """
                documents                          2
                index documents                    2
                ledger rows                        4
                originals                          2
                text files                         2
                """, ""));
    }

    @Test
    void aSpoiltTextIsNamedAndParsedAgain() throws IOException {
        var text = anyFile("texts");
        spoil(text);

        var verified = shell.onArchive("verify");
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out()).contains("\nopen         " + text + ": text of document d-");

        var repaired = shell.onArchive("repair");
        assertThat(repaired.code()).isZero();
        assertThat(repaired.out()).contains("reopened     " + text + ": ")
                .contains("is parsed again from its original");
        assertThat(repaired.err()).startsWith("what is to be parsed again:\nfiles: 1 indexed\n");
        assertThat(shell.onArchive("verify").code()).isZero();
        assertThat(shell.onArchive("search", "rye").out()).startsWith("“The rye is late”");
    }

    @Test
    void aSpoiltCatalogueIsNamedAndPutBack() throws IOException {
        spoil(shell.archive().resolve("catalogue.db"));

        var verified = shell.onArchive("verify");
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.err()).contains("catalogue.db: page ").contains("'quoth repair' puts it back");

        var repaired = shell.onArchive("repair");
        assertThat(repaired.code()).isZero();
        assertThat(repaired.err()).contains("put back from its spare");
        assertThat(shell.onArchive("verify").code()).isZero();
    }

    @Test
    void everythingIsDoneByTheServerThatHoldsTheArchive() throws IOException {
        try (var wiring = shell.wiring(); var _ = wiring.serveForCommands(HttpSettings.local(0), "a token")) {
            var json = JsonMapper.shared().readTree(shell.onArchive("verify", "--json").out());
            assertThat(json.at("/counts/documents").intValue()).isEqualTo(2);
            assertThat(json.at("/trouble").booleanValue()).isFalse();

            var rebuilt = shell.onArchive("rebuild");
            assertThat(rebuilt).isEqualTo(new Shell.Ran(0, """
                    documents                          2
                    statements                         2
                    statements that are none any more  0
                    statements with another id         0
                    """, ""));
            assertThat(shell.onArchive("rebuild", "--stale").out())
                    .startsWith("documents                          0\n");

            var anew = shell.onArchive("rebuild", "--originals");
            assertThat(anew.out()).startsWith("files to be parsed again           2\n");
            assertThat(anew.code()).isZero();
            assertThat(shell.onArchive("search", "rye").out()).startsWith("“The rye is late”");

            var backup = folder.resolve("backup");
            assertThat(shell.onArchive("backup", backup.toString()).code()).isZero();
            assertThat(shell.onArchive("backup", backup.toString())).isEqualTo(new Shell.Ran(2, "",
                    "quoth: %s: is there already; expected a folder that is not\n".formatted(backup)));

            assertThat(shell.onArchive("delete", "--collection", "letters")).isEqualTo(new Shell.Ran(2, "",
                    "quoth: there is no way back from deleting collection 'letters'; say --yes if that is meant\n"));
            assertThat(shell.onArchive("delete", "--collection", "letters", "--yes"))
                    .isEqualTo(new Shell.Ran(0, "files taken out                    2\n", ""));
            assertThat(shell.onArchive("search", "rye").out()).isEqualTo("0 statements\n");
            assertThat(shell.onArchive("delete", "--collection", "letters", "--yes")).isEqualTo(
                    new Shell.Ran(1, "", "quoth: collection 'letters': no such collection\n"));

            assertThat(shell.run("search", "rye", "--archive", backup.toString()).out())
                    .startsWith("“The rye is late”");
        }
    }

    @Test
    void aDeletionNamesWhatItIsOf() {
        assertThat(shell.onArchive("delete", "--yes")).isEqualTo(new Shell.Ran(2, "",
                "quoth: expected ids of documents, or --collection NAME, one of the two\n"));
        assertThat(shell.onArchive("delete", "--yes", "no-id")).isEqualTo(new Shell.Ran(2, "",
                "quoth: document is 'no-id'; expected an id such as d-y5mzph5whnyddwae\n"));
    }

    private Path anyFile(String part) throws IOException {
        try (var files = Files.walk(shell.archive().resolve(part))) {
            return files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
    }

    private static void spoil(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }
}
