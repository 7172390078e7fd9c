package quoth.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TrainCommandTest {
    @TempDir
    Path folder;

    @Test
    void folderWithoutTreebanksEndsWithAMessage() {
        StringWriter errors = new StringWriter();
        var environment = new Environment(Map.of(), folder, new PrintWriter(new StringWriter()),
                new PrintWriter(errors),
                false, InstantSource.system());

        int code = QuothCommand.in(environment).execute("train", folder.toString(), "--out",
                folder + "/en.model");

        assertThat(code).isEqualTo(1);
        assertThat(errors).hasToString(
                "quoth: " + folder + ": has no treebank '{silver-*,ewt-train,gum-open}.conllu*'"
                        + System.lineSeparator());
    }
}
