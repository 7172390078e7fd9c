package quoth.http;

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
import quoth.testing.Archived;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// A command on this machine has the archive looked after by the server that holds it.
class UpkeepTest {

    private static final String[] OWNER = {"Authorization", "Bearer 0123456789abcdef"};

    @TempDir
    private Path folder;
    private Archive archive;
    private Ingests ingests;
    private HttpServer server;
    private Client client;

    @BeforeEach
    void start() {
        var documents = new TestArchive(folder.resolve("archive"), "nothing");
        archive = documents.open();
        documents.file(archive, "a.txt", Archived.document("a").own("The harvest was good.").build());
        ingests = TestArchive.ingests(archive);
        server = HttpServer.start(HttpSettings.local(0), archive, ingests, TestArchive.SCHEMA,
                TestArchive.LABELS, TestArchive.REGISTER,
                "0123456789abcdef",
                InstantSource.fixed(TestArchive.NOW), folder);
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
    void anArchiveIsVerifiedAndWhatWasFoundIsTold() {
        var over = over(post("{\"task\":\"verify\"}"));

        assertThat(over)
                .hasToString("{\"id\":\"u-1\",\"phase\":\"done\",\"report\":{\"counts\":{\"documents\":1,"
                        + "\"index documents\":1,\"ledger rows\":2,\"originals\":1,\"text files\":1},"
                        + "\"trouble\":false,\"findings\":[]},\"ingest\":null,\"trouble\":null,\"kind\":null}");
    }

    @Test
    void whatCannotBeDoneIsToldWithItsReason() {
        var over = over(post("{\"task\":\"delete\",\"collection\":\"nothing here\"}"));

        assertThat(over.get("phase").stringValue()).isEqualTo("failed");
        assertThat(over.get("trouble").stringValue())
                .isEqualTo("collection 'nothing here': no such collection");
        assertThat(over.get("kind").stringValue()).isEqualTo("not_found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{}|the body names no task; expected {\"task\": \"verify\"}",
            "{\"task\":\"dust\"}|task is 'dust'; expected one of verify, repair, rebuild, backup, delete",
            "{\"task\":\"backup\",\"folder\":\"here\"}|folder is 'here'; expected an absolute one",
            "{\"task\":\"delete\"}|a deletion names a collection or documents, one of the two",
            "{\"task\":\"delete\",\"documents\":[\"x\"]}|document is 'x'; expected an id such as d-y5mzph5whnyddwae",
            "verify|the body is no such JSON:"})
    void aBodyThatSaysNothingUsefulIsRefused(String body, String detail) {
        var answer = post(body);

        assertThat(answer.get("status").intValue()).isEqualTo(400);
        assertThat(answer.get("detail").stringValue()).startsWith(detail);
    }

    @Test
    void whoDoesNotHoldTheTicketIsRefused() {
        assertThat(client.ask("POST", "/api/v1/upkeep", "{\"task\":\"verify\"}").statusCode()).isEqualTo(401);
        assertThat(client.get("/api/v1/upkeep/u-1").statusCode()).isEqualTo(401);
        assertThat(client.get("/api/v1/upkeep/u-1", OWNER).body())
                .contains("there is no piece of upkeep 'u-1' since this server started");
    }

    private JsonNode post(String body) {
        return JsonMapper.shared().readTree(client.ask("POST", "/api/v1/upkeep", body, OWNER).body());
    }

    private JsonNode over(JsonNode state) {
        var now = state;
        while (now.get("phase").stringValue().equals("running")) {
            now = JsonMapper.shared()
                    .readTree(client.get(UpkeepRoute.PATH + state.get("id").stringValue(), OWNER).body());
        }
        return now;
    }
}
