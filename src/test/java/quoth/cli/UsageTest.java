package quoth.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.QuothException;

import static org.assertj.core.api.Assertions.assertThat;

class UsageTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void shell() {
        shell = new Shell(folder);
    }

    @Test
    void helpNamesEveryCommandAndTheFirstSteps() {
        var ran = shell.run("--help");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("Usage: quoth [-hV] COMMAND\n").contains("First steps:",
                "bin/quoth demo",
                "Exit codes: 0 good, 1 failed, 2 wrong usage, 3 finished");
        for (var command : "demo serve ingest search extract status config train evaluate".split(" ")) {
            assertThat(ran.out()).containsPattern("(?m)^  " + command + " +[A-Z]");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "demo    | sample archive  | --host --port --archive",
            "serve   | --behind-proxy: | --ingest --collection --manifest --host --port --public --behind-proxy --name",
            "ingest  | Ctrl-C finishes | PATH --collection --manifest --archive",
            "search  | QUERY           | --speaker --country --from --to --size --sort --json",
            "extract | UTF-16          | FILE --offsets --manifest",
            "status  | every file      | --json --archive",
            "correct | layer          | --missed --speaker --country --date --kind --words --not-a-statement --why --by --json",
            "merge   | two speakers   | FROM INTO --why --by",
            "split   | by date        | FROM INTO --document --in --mention --from --to --why --by",
            "undo    | history        | NUMBER --why --by",
            "corrections | history    | --size --json",
            "config  | QUOTH_PORT      | --config --index-config",
            "train   | TREEBANKS       | --out --treebanks",
            "evaluate | by hand        | GOLD_FOLDER --json"})
    void helpOfEveryCommandTellsItsOptions(String command, String words, String options) {
        var ran = shell.run(command, "--help");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("Usage: quoth " + command + " ").contains(words)
                .contains(options.split(" ")).contains("--help", "--version");
    }

    @Test
    void withoutACommandTheHelpIsAnError() {
        var ran = shell.run();

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("Usage: quoth ");
    }

    @Test
    void theVersionIsTold() {
        assertThat(shell.run("--version").out()).isEqualTo("quoth 0.1.0\n");
        assertThat(shell.run("search", "--version").out()).isEqualTo("quoth 0.1.0\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "serch                   | there is no command 'serch'; near it: search, serve, merge; 'quoth --help' lists what there is",
            "search --colour red     | unknown option: '--colour'; near it: --config, --country; 'quoth search --help' lists what there is",
            "ingest                  | missing required parameter: 'PATH'; 'quoth ingest --help' lists what there is",
            "search --size many      | invalid value for option '--size': 'many' is not an int; 'quoth search --help' lists what there is",
            "extract a --offsets cm  | invalid value for option '--offsets': expected one of [UTF16, CODEPOINTS] (case-insensitive) but was 'cm'; 'quoth extract --help' lists what there is"})
    void aWrongArgumentIsOneLineThatNamesIt(String arguments, String message) {
        assertThat(shell.run(arguments.split(" ")))
                .isEqualTo(new Shell.Ran(2, "", "quoth: " + message + "\n"));
    }

    @ParameterizedTest
    @EnumSource(QuothException.Kind.class)
    void whatThePersonCanMendIsWrongUsageTheRestIsFailure(QuothException.Kind kind) {
        boolean theirs = kind.name().startsWith("BAD_");

        assertThat(ExitCode.of(kind).number()).isEqualTo(theirs ? 2 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "extract a", "ingest ."})
    void aFolderOfSettingsThatIsNoneIsNamed(String command) {
        var arguments = (command + " --index-config /nowhere").split(" ");

        assertThat(shell.run(arguments)).isEqualTo(new Shell.Ran(2, "",
                "quoth: --index-config: index-config is '/nowhere', which is no folder\n"));
    }
}
