package quoth.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void shell() {
        shell = new Shell(folder);
    }

    @Test
    void withoutAnyWordTheDefaultsAreInForce() {
        var home = Shell.HOME.toString();
        var width = Math.max(home.length() + "/index-config".length(),
                folder.toString().length() + "/.local/share/quoth/archive".length());
        var line = "%-13s %-" + width + "s  (default)";

        assertThat(shell.run("config").out().lines()).containsExactly(
                line.formatted("archive", folder + "/.local/share/quoth/archive"),
                line.formatted("host", "127.0.0.1"), line.formatted("port", "8080"),
                line.formatted("index-config", home + "/index-config"), line.formatted("keep-free", "auto"),
                line.formatted("web", home + "/web"));
    }

    @Test
    void aFlagComesBeforeTheEnvironmentThatBeforeTheFile() throws IOException {
        var file = file("# mine\narchive: /from/file\nport: 1111\nhost: localhost\n");
        var environment = Map.of("QUOTH_ARCHIVE", "/from/environment", "QUOTH_PORT", "2222");

        var ran = shell.run(environment, "config", "--config", file.toString(), "--archive", "/from/flag");

        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().map(line -> line.replaceAll(" +", " ")).limit(3)).containsExactly(
                "archive /from/flag (--archive)", "host localhost (" + file + ":4)",
                "port 2222 (QUOTH_PORT)");
    }

    @Test
    void theFileInThePersonalFolderIsReadUnasked() throws IOException {
        var file = Files.createDirectories(folder.resolve(".config/quoth")).resolve("quoth.yaml");
        Files.writeString(file, "port: 8099\n");

        assertThat(shell.run("config").out()).containsPattern("port +8099 +\\(" + file + ":1\\)");
    }

    @Test
    void personalFoldersFollowTheConventionForThem() throws IOException {
        var config = Files.createDirectories(folder.resolve("settings/quoth"));
        Files.writeString(config.resolve("quoth.yaml"), "host: localhost\n");

        var ran = shell.run(Map.of("XDG_CONFIG_HOME", folder + "/settings", "XDG_DATA_HOME", "/data"),
                "config");

        assertThat(ran.out()).contains("/data/quoth/archive ").containsPattern("host +localhost ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "prot: 80   | :2: unknown setting 'prot'; expected one of archive, host, port, index-config, keep-free, web",
            "port: [80] | :2: setting 'port' holds a list or a map; expected one value",
            "port:      | :2: setting 'port' holds nothing; expected one value",
            "port: \"80 | :2: expected lines of 'setting: value', while scanning a quoted scalar, found unexpected end of stream"})
    void aBadLineOfTheFileIsNamed(String line, String message) throws IOException {
        var file = file("host: localhost\n" + line);

        var ran = shell.run("config", "--config", file.toString());

        assertThat(ran).isEqualTo(new Shell.Ran(2, "", "quoth: " + file + message + "\n"));
    }

    @Test
    void aFileOfNoSettingsIsNamed() throws IOException {
        var file = file("- port\n");

        assertThat(shell.run("config", "--config", file.toString()).err())
                .isEqualTo("quoth: " + file + ":1: found no setting; expected lines of 'setting: value'\n");
    }

    @Test
    void anEmptyFileChangesNothing() throws IOException {
        assertThat(shell.run("config", "--config", file("# nothing yet\n").toString()).code()).isZero();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(shell.run("config", "--config", "/nowhere.yaml").err())
                .isEqualTo("quoth: --config: there is no file '/nowhere.yaml'; expected one of settings\n");
    }

    @ParameterizedTest
    @CsvSource({"eighty", "65536", "-1", "''"})
    void aPortThatIsNoneIsNamedWithItsSource(String port) {
        var ran = shell.run(Map.of("QUOTH_PORT", port), "serve");

        assertThat(ran).isEqualTo(new Shell.Ran(2, "",
                "quoth: QUOTH_PORT: port is '%s'; expected a number from 0 to 65535\n".formatted(port)));
    }

    @Test
    void anAddressThatOthersReachNeedsAProxy() {
        assertThat(shell.run("serve", "--host", "0.0.0.0")).isEqualTo(new Shell.Ran(2, "",
                "quoth: host is '0.0.0.0', which other machines can reach;"
                        + " expected 127.0.0.1, or a proxy in front and --behind-proxy\n"));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("quoth.yaml"), content);
    }
}
