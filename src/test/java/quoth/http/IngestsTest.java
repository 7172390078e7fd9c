package quoth.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.archive.Archive;
import quoth.ingest.Ingests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// A command on this machine hands its paths to the server that holds the archive.
class IngestsTest {

    private static final String TOKEN = "0123456789abcdef";

    @TempDir
    private Path folder;
    private Archive archive;
    private Ingests ingests;
    private HttpServer server;
    private Client client;

    @BeforeEach
    void start() {
        var clock = InstantSource.fixed(TestArchive.NOW);
        archive = new TestArchive(folder.resolve("archive"), "nothing").open();
        ingests = TestArchive.ingests(archive);
        server = HttpServer.start(HttpSettings.local(0), archive, ingests, TestArchive.SCHEMA,
                TestArchive.LABELS, TestArchive.REGISTER, TOKEN, clock,
                folder);
        client = Client.of(server);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
        ingests.close();
        archive.close();
    }

    @Test
    void aFolderIsTakenInAndCanBeSearched() throws IOException {
        var files = Files.createDirectories(folder.resolve("letters"));
        Files.writeString(files.resolve("a.txt"),
                "The harvest of barley was good this year, and everybody came.\n");
        Files.createFile(files.resolve("empty.txt"));

        var started = post("{\"paths\":[\"%s\"]}".formatted(files), "Authorization", "Bearer " + TOKEN);
        var over = over(started.get("id").stringValue());

        assertThat(over.get("phase").stringValue()).isEqualTo("done");
        assertThat(over.at("/report/outcomes")).hasToString("{\"empty\":1,\"indexed\":1}");
        assertThat(over.at("/report/notIndexed"))
                .hasToString("[{\"collection\":\"letters\",\"path\":\"empty.txt\","
                        + "\"outcome\":\"empty\",\"reason\":\"file of 0 bytes\"}]");
        assertThat(client.get("/api/v1/documents?q=barley&size=0").body()).contains("\"total\":1,");
    }

    @Test
    void whoDoesNotHoldTheTicketIsRefused() {
        var body = "{\"paths\":[\"/tmp\"]}";

        var anonymous = client.ask("POST", "/api/v1/ingests", body);
        assertThat(anonymous.statusCode()).isEqualTo(401);
        assertThat(anonymous.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(client.ask("POST", "/api/v1/ingests", body, "Authorization", "Bearer 0123456789abcdee")
                .statusCode())
                .isEqualTo(401);
        assertThat(client.ask("POST", "/api/v1/ingests", body, "Authorization", "Bearer " + TOKEN,
                "X-Forwarded-For", "203.0.113.7").statusCode()).isEqualTo(403);
        assertThat(client.get("/api/v1/ingests/i-1").statusCode()).isEqualTo(401);
        assertThat(ingests.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{}|the body names no paths; expected {\"paths\": [\"/folder\"]}",
            "{\"paths\":[]}|the body names no paths; expected {\"paths\": [\"/folder\"]}",
            "{\"paths\":[\"here\"]}|path is 'here'; expected an absolute one",
            "{\"path\":[\"/tmp\"]}|the body is no such JSON:",
            "paths|the body is no such JSON:"})
    void aBodyThatSaysNothingUsefulIsRefused(String body, String detail) {
        var answer = post(body, "Authorization", "Bearer " + TOKEN);

        assertThat(answer.get("status").intValue()).isEqualTo(400);
        assertThat(answer.get("detail").stringValue()).startsWith(detail);
    }

    @Test
    void aRunThatNeverWasIsUnknown() {
        assertThat(client.get("/api/v1/ingests/i-7", "Authorization", "Bearer " + TOKEN).body())
                .contains("there is no run 'i-7', or it is long past; the last thousand are remembered");
    }

    private JsonNode post(String body, String... headers) {
        return JsonMapper.shared().readTree(client.ask("POST", "/api/v1/ingests", body, headers).body());
    }

    private JsonNode over(String id) {
        while (true) {
            var run = JsonMapper.shared().readTree(
                    client.get(IngestRoute.PATH + id, "Authorization", "Bearer " + TOKEN).body());
            if (run.at("/report").isObject() || run.at("/trouble").isString()) {
                return run;
            }
        }
    }
}
