package quoth.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.http.HttpServer;
import quoth.http.HttpSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What people get wrong, and what is wrong with files: each is named, none stops a run.
class BadInputTest {

    private static final int HUGE = 200_000_000;

    @TempDir
    private static Path folder;
    private static Shell shell;
    private static Wiring wiring;
    private static HttpServer server;
    private static int code;
    private static String said = "";
    private static JsonNode ledger = JsonMapper.shared().missingNode();

    /// Takes a folder of bad files and a good one in, with 1 GB of memory.
    @BeforeAll
    static void takeIn() throws IOException, InterruptedException {
        shell = new Shell(folder);
        var files = badFiles();
        var err = folder.resolve("err");
        var process = Program.of(bereftOfPower(files.resolve("locked.txt")), List.of(), folder, "ingest",
                files.toString(), "--archive", shell.archive().toString()).redirectError(err.toFile())
                .start();
        code = Program.end(process);
        said = Files.readString(err);
        Files.delete(files.resolve("huge.txt"));
        wiring = shell.wiring();
        server = wiring.serveForCommands(HttpSettings.local(0), "a token");
        ledger = JsonMapper.shared().readTree(shell.onArchive("status", "--json").out());
    }

    @AfterAll
    static void end() {
        server.close();
        wiring.close();
    }

    private static Path badFiles() throws IOException {
        var files = Files.createDirectories(folder.resolve("bad"));
        Files.createFile(files.resolve("empty.txt"));
        Files.copy(Path.of("src/test/resources/quoth/parse/picture.pdf"), files.resolve("picture.pdf"));
        Files.writeString(files.resolve("locked.txt"), "\"Nobody may read this,\" said the clerk.\n");
        Files.setPosixFilePermissions(files.resolve("locked.txt"),
                PosixFilePermissions.fromString("---------"));
        Files.createSymbolicLink(files.resolve("self"), files);
        Files.writeString(files.resolve("zebra.txt"), "\"The barley is in,\" said the minister of France.\n");
        var line = "The minister said that the harvest of barley was good this year, and all were glad.\n"
                .getBytes(StandardCharsets.US_ASCII);
        try (var out = Files.newOutputStream(files.resolve("huge.txt"))) {
            var block = new byte[line.length * 10_000];
            for (int i = 0; i < block.length; i++) {
                block[i] = line[i % line.length];
            }
            for (long written = 0; written < HUGE; written += block.length) {
                out.write(block);
            }
        }
        return files;
    }

    /// Root reads everything, whatever a file's permissions say; without these two powers it does not.
    private static List<String> bereftOfPower(Path locked) {
        return Files.isReadable(locked)
                ? List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search")
                : List.of();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "empty.txt   | empty       | file of 0 bytes",
            "picture.pdf | unsupported | nothing here reads image/png, which is what 'picture.pdf' holds",
            "locked.txt  | unreadable  | no permission to read it",
            "huge.txt    | limit       | 200760000 bytes of text/plain; at most 100000000 are read",
            "self        | refused     | a link; links are not followed"})
    void aBadFileIsNamedAndInTheLedger(String file, String outcome, String reason) {
        assertThat(said.lines()).contains("  %-13s bad/%s: %s".formatted(outcome, file, reason));
        assertThat(ledger.path("notIndexed")).extracting(f -> f.path("path").asString() + " | "
                + f.path("outcome").asString() + " | " + f.path("reason").asString())
                .contains(file + " | " + outcome + " | " + reason);
        assertThat(ledger.path("outcomes").path(outcome).intValue()).isEqualTo(1);
    }

    @Test
    void theRunGoesOnAfterBadFiles() {
        assertThat(code).as(said).isEqualTo(3);
        assertThat(said)
                .startsWith("files: 1 empty, 1 indexed, 1 limit, 1 refused, 1 unreadable, 1 unsupported\n")
                .doesNotContain("\tat ");
        assertThat(shell.onArchive("search", "barley").out()).startsWith("“The barley is in”");
    }

    @Test
    void the31stOfFebruaryInAManifest() throws IOException {
        var manifest = Files.writeString(folder.resolve("given.jsonl"),
                "{\"path\":\"zebra.txt\",\"published\":\"2024-02-31\"}\n");

        assertThat(shell.onArchive("ingest", folder.resolve("bad").toString(), "--manifest",
                manifest.toString()))
                .isEqualTo(new Shell.Ran(2, "", "quoth: " + manifest
                        + ":1: published '2024-02-31'; expected a date such as 2024-03-31, 2024-03 or 2024\n"));
    }

    @Test
    void the31stOfFebruaryAsAParameter() {
        assertThat(shell.onArchive("search", "--from", "2024-02-31")).isEqualTo(new Shell.Ran(2, "",
                "quoth: parameter 'from' is '2024-02-31'; expected a day that exists: 2024-02 has days 01 to 29;"
                        + " try 2024-02-29\n"));
    }

    @Test
    void anUnclosedQuotationMark() {
        assertThat(shell.onArchive("search", "grain", "\"black sea")).isEqualTo(new Shell.Ran(2, "",
                "quoth: quotation mark \" opens at offset 6 and is never closed; try grain \"black sea\"\n"));
    }

    @Test
    void anUnknownParameter() {
        try (var api = new Api("127.0.0.1:" + server.port(), "")) {
            assertThatThrownBy(() -> api.ask("/statements", List.of(Map.entry("contry", "FR"))))
                    .hasMessageStartingWith("unknown parameter 'contry'; expected one of about, ")
                    .hasMessageEndingWith(", to; try country");
        }
    }

    @Test
    void aPortInUse() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());

            assertThat(shell.run("serve", "--port", port)).isEqualTo(new Shell.Ran(1, "",
                    "quoth: port " + port + " on 127.0.0.1 is in use; expected a free one, try --port\n"));
        }
    }

    @Test
    void noJdk25() throws IOException, InterruptedException {
        var old = Files.createDirectories(folder.resolve("jdk-21"));
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"21.0.4\"\n");
        Files.createFile(Files.createDirectories(old.resolve("bin")).resolve("javac"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

        assertThat(script(old, "bin/quoth", "config")).isEqualTo(new Shell.Ran(1, "",
                "quoth: QUOTH_JAVA_HOME is '" + old + "', which is no JDK 25, version 21.0.4;"
                        + " expected one with bin/javac and a 'release' file, or no QUOTH_JAVA_HOME\n"));
        assertThat(script(folder.resolve("none"), "bin/quoth", "config").err())
                .startsWith("quoth: QUOTH_JAVA_HOME is '" + folder + "/none', which is no JDK 25;");
        var home = Path.of(System.getProperty("java.home"));
        assertThat(script(home, "bash", "-c", ". bin/jdk; find_jdk"))
                .isEqualTo(new Shell.Ran(0, home + "\n", ""));
    }

    private static Shell.Ran script(Path jdk, String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(Shell.HOME.toFile());
        builder.environment().put("QUOTH_JAVA_HOME", jdk.toString());
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Shell.Ran(Program.end(process), out, err);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "  date: {type: datee} | schema.yaml:3: field 'date' has type 'datee'; expected one of text, keyword, date, number",
            "  colour: {}          | schema.yaml:3: field 'colour' is unknown; expected one of about, ",
            "  date: \"open        | schema.yaml:3: while scanning a quoted scalar, found unexpected end of stream"})
    void aBadLineInTheSchema(String line, String message) throws IOException {
        var config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(config.resolve("schema.yaml"), "fields:\n  text: {type: text}\n  " + line + "\n");

        var ran = shell.run("ingest", ".", "--index-config", config.toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("quoth: " + message).hasLineCount(1);
    }
}
