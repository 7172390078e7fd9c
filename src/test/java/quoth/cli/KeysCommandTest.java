package quoth.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class KeysCommandTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void shell() {
        shell = new Shell(folder);
    }

    @Test
    void aKeyIsShownOnceAndKeptAsItsHash() throws Exception {
        var added = shell.onArchive("keys", "add", "Ada Brandt");

        assertThat(added.err())
                .isEqualTo("the key of 'Ada Brandt', write, for ever; it is not shown again:\n");
        assertThat(added.out()).matches("quoth-[0-9a-f]{64}\n");
        assertThat(shell.onArchive("keys", "add", "reader", "--scope", "read", "--days", "1").err())
                .matches("the key of 'reader', read, until [0-9-]{10}T[0-9:]{8}Z; it is not shown again:\n");
        assertThat(shell.onArchive("keys", "list").out())
                .matches("Ada Brandt +write, for ever\nreader +read, until [0-9-]{10}T[0-9:]{8}Z\n");
        var secret = added.out().strip();
        for (var file : new String[]{"catalogue.db", "catalogue.db-wal"}) {
            var path = shell.archive().resolve(file);
            assertThat(Files.exists(path) ? new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1)
                    : "")
                    .doesNotContain(secret).doesNotContain(secret.substring(6));
        }
    }

    @Test
    void aNameHasOneKeyUntilItIsRemoved() {
        shell.onArchive("keys", "add", "Ada");

        assertThat(shell.onArchive("keys", "add", "Ada")).isEqualTo(new Shell.Ran(1, "",
                "quoth: 'Ada' has a key; remove it first, or take another name\n"));
        assertThat(shell.onArchive("keys", "remove", "Ada"))
                .isEqualTo(new Shell.Ran(0, "", "the key of 'Ada' lets nobody in any more\n"));
        assertThat(shell.onArchive("keys", "remove", "Ada"))
                .isEqualTo(new Shell.Ran(1, "", "quoth: nobody called 'Ada' has a key\n"));
        assertThat(shell.onArchive("keys", "add", "Ada").code()).isZero();
    }

    @Test
    void whatIsNoNameAndNoScopeIsSaidToBeSo() {
        assertThat(shell.onArchive("keys", "add", "<b>")).isEqualTo(new Shell.Ran(2, "",
                "quoth: name is '<b>'; expected up to 63 letters, digits, spaces and '._@-', a letter or digit first\n"));
        assertThat(shell.onArchive("keys", "add", "Ada", "--scope", "all")).isEqualTo(new Shell.Ran(2, "",
                "quoth: scope is 'all'; expected one of read, write\n"));
        assertThat(shell.onArchive("keys", "add", "Ada", "--days", "0")).isEqualTo(new Shell.Ran(2, "",
                "quoth: days is 0; expected 1 to 36500\n"));
    }
}
