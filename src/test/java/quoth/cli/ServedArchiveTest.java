package quoth.cli;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.archive.ServerTicket;
import quoth.http.HttpSettings;

import static org.assertj.core.api.Assertions.assertThat;

/// While a server holds the archive, commands go through it.
class ServedArchiveTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void shell() {
        shell = new Shell(folder);
    }

    @Test
    void theServerTakesInWhatACommandHandsItAndNobodyElseCanHoldTheArchive() throws IOException {
        try (var wiring = shell.wiring();
                var server = wiring.serveForCommands(HttpSettings.local(0), "a token")) {
            var letters = Files.createDirectories(folder.resolve("letters"));
            Files.writeString(letters.resolve("a.txt"),
                    "\"The barley is in,\" said Angela Merkel on 3 May 2012.\n");

            var ingest = shell.onArchive("ingest", letters.toString(), "--collection", "post");
            assertThat(ingest.code()).isZero();
            assertThat(ingest.err()).startsWith("files: 1 indexed\n1 statement in 1 document found in ");

            var search = shell.onArchive("search", "barley");
            assertThat(search.out()).startsWith("“The barley is in”\n    — Angela Merkel")
                    .endsWith("\n\n1 statement\n");
            assertThat(shell.onArchive("status").out())
                    .containsPattern("in post +1 document, 1 statement\n");

            var second = shell.onArchive("serve", "--port", "0");
            assertThat(second).isEqualTo(
                    new Shell.Ran(1, "", "quoth: %s: archive is held by process %d, serving at 127.0.0.1:%d\n"
                            .formatted(shell.archive(), ProcessHandle.current().pid(), server.port())));

            wiring.stopIngests();
            assertThat(shell.onArchive("ingest", letters.toString())).isEqualTo(new Shell.Ran(1, "",
                    "quoth: nothing is taken in any more: the server is stopping; try again when it is back\n"));
        }
    }

    @Test
    void aServerForEverybodyTakesInWhatItWasStartedWithAndNothingElse() throws Exception {
        var letters = Files.createDirectories(folder.resolve("letters"));
        Files.writeString(letters.resolve("a.txt"), "\"The barley is in,\" said Angela Merkel.\n");
        var process = Program
                .of(List.of(), List.of("-Dquoth.home=" + Shell.HOME), folder, "serve", "--public",
                        "--port", "0", "--ingest", folder.resolve("nowhere").toString(), "--archive",
                        shell.archive().toString())
                .start();
        try (var err = process.errorReader(StandardCharsets.UTF_8)) {
            assertThat(err.readLine()).startsWith("Quoth is at http://127.0.0.1:");
            assertThat(err.readLine()).isEqualTo(
                    "quoth: not taken in: " + folder.resolve("nowhere") + ": no such file or folder");
            assertThat(err.readLine()).startsWith("0 statements by 0 speakers");
            assertThat(shell.onArchive("ingest", letters.toString())).isEqualTo(new Shell.Ran(1, "",
                    "quoth: the archive is served with --public, and that server takes nothing in;"
                            + " end it first, or start it with --ingest\n"));
        } finally {
            process.destroy();
            Program.end(process);
        }

        process = Program.of(List.of(), List.of("-Dquoth.home=" + Shell.HOME), folder, "serve", "--public",
                "--port", "0", "--ingest", letters.toString(), "--archive", shell.archive().toString())
                .start();
        try (var err = process.errorReader(StandardCharsets.UTF_8)) {
            err.readLine();
            assertThat(err.readLine()).isEqualTo("files: 1 indexed");
            assertThat(err.readLine()).startsWith("1 statement in 1 document found in ");
            assertThat(err.readLine()).startsWith("1 statement by 1 speaker from ");
            assertThat(shell.onArchive("search", "barley").out()).startsWith("“The barley is in”");
        } finally {
            process.destroy();
            Program.end(process);
        }
    }

    @Test
    void commandsAskTheAddressThatTheServerListensOn() throws IOException {
        var settings = HttpSettings.local(0).withHost("127.0.0.2", true, List.of());
        try (var wiring = shell.wiring(); var _ = wiring.serveForCommands(settings, "a token")) {
            var letter = Files.writeString(folder.resolve("a.txt"),
                    "\"The barley is in,\" said Angela Merkel.\n");

            assertThat(shell.onArchive("ingest", letter.toString()).err()).startsWith("files: 1 indexed\n");
            assertThat(shell.onArchive("search", "barley").out()).startsWith("“The barley is in”");
        }
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, 127.0.0.1:8080", "localhost, localhost:8080", "::1, [::1]:8080",
            "[::1], [::1]:8080",
            "0.0.0.0, 127.0.0.1:8080", "::, 127.0.0.1:8080"})
    void anAddressIsWrittenAsAUrlHasIt(String host, String authority) {
        assertThat(HttpSettings.local(0).withHost(host, true, List.of()).authority(8080))
                .isEqualTo(authority);
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        try (var _ = shell.wiring()) {
            ServerTicket.fresh("127.0.0.1:" + port).write(shell.archive());

            assertThat(shell.onArchive("status")).isEqualTo(new Shell.Ran(1, "",
                    "quoth: the server at http://127.0.0.1:%d/api/v1 does not answer\n".formatted(port)));
        }
    }

    @Test
    void aTicketThatAServerLeftBehindDoesNotLockTheArchive() {
        shell.wiring().close();
        // the number of a process that lives and has nothing to do with it
        new ServerTicket("127.0.0.1:1", "token", 1).write(shell.archive());

        assertThat(shell.onArchive("status").err()).isEmpty();
        assertThat(shell.archive().resolve("server.ticket")).doesNotExist();
    }

    @Test
    void whoHasOnlyRunTheDemoIsToldWhereItsArchiveIs() throws IOException {
        var data = shell.archive().resolveSibling("data");
        var sample = data.resolve("quoth").resolve("demo");
        var line = Files.writeString(shell.archive().resolveSibling("line.txt"),
                "\"Barley,\" said Ada Brandt.\n");
        assertThat(shell.run("ingest", line.toString(), "--archive", sample.toString()).code()).isZero();

        assertThat(shell.run(Map.of("XDG_DATA_HOME", data.toString()), "search", "barley").err())
                .isEqualTo("quoth: archive is '" + data.resolve("quoth").resolve("archive")
                        + "', which holds no"
                        + " archive; expected one made by ingest or serve, or the sample's: --archive "
                        + sample
                        + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "search"})
    void aCommandThatReadsMakesNoArchive(String command) {
        assertThat(shell.onArchive(command)).isEqualTo(new Shell.Ran(2, "", "quoth: archive is '"
                + shell.archive() + "', which holds no archive; expected one made by ingest or serve\n"));
        assertThat(shell.archive()).doesNotExist();
    }

    @Test
    void whatIsNotQuothIsSaidToBeSo() throws IOException {
        var other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            exchange.sendResponseHeaders(404, 5);
            exchange.getResponseBody().write("<p>No".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        other.start();
        try (var _ = shell.wiring()) {
            int port = other.getAddress().getPort();
            ServerTicket.fresh("127.0.0.1:" + port).write(shell.archive());

            assertThat(shell.onArchive("status").err()).isEqualTo(
                    "quoth: http://127.0.0.1:%d/api/v1 answers with status 404 and no problem+json; expected a Quoth server\n"
                            .formatted(port));
        } finally {
            other.stop(0);
        }
    }
}
