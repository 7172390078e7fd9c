package quoth.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

/// What people write where a filter wants a value.
class FilterValuesTest {

    @TempDir
    private static Path folder;
    private static Archive archive;
    private static Ingests ingests;
    private static HttpServer server;
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        var test = new TestArchive(folder.resolve("archive"), "by-hand");
        archive = test.open();
        test.file(archive, "leaders.txt", Archived.document("leaders").publisher("United Nations", "INT")
                .says(Archived.statement("We will win.").by("Q22686", "Donald J. Trump").from("US"))
                .says(Archived.statement("Peace is near.").by("Q21001", "Moon Jae-in").from("KR"))
                .says(Archived.statement("I am new here.").by("Q100", "Ann Lee").from("US"))
                .build());
        var namesakes = Archived.document("namesakes").publisher("The Times", "GB");
        for (int i = 0; i < 25; i++) {
            namesakes.says(Archived.statement("Number " + i + " begins.").by("Q2" + (100 + i), "Ann Lee" + i))
                    .says(Archived.statement("Number " + i + " ends.").by("Q2" + (100 + i), "Ann Lee" + i));
        }
        test.file(archive, "namesakes.txt", namesakes.build());
        ingests = TestArchive.ingests(archive);
        server = HttpServer.start(HttpSettings.local(0), archive, ingests, TestArchive.SCHEMA,
                TestArchive.LABELS, TestArchive.REGISTER, "a token",
                InstantSource.fixed(TestArchive.NOW), Files.createDirectories(folder.resolve("web")));
        client = Client.of(server);
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
        ingests.close();
        archive.close();
    }

    @ParameterizedTest
    @CsvSource({"Donald+J.+Trump", "donald+j+trump", "Moon+Jae-in", "jae-in", "moon+jae+in", "J.+Tru"})
    void aNameIsFoundWithItsDotsAndHyphensAndWithoutThem(String name) {
        assertThat(json("statements?speaker=" + name).get("total").intValue()).isEqualTo(1);
    }

    @Test
    void anExactNameIsFoundHoweverManyBeginLikeIt() {
        var answer = json("statements?speaker=Ann+Lee");

        assertThat(answer.get("total").intValue()).isEqualTo(1);
        assertThat(answer.at("/hits/0/text").stringValue()).isEqualTo("I am new here.");
    }

    @Test
    void dotsAloneAreNobodysName() {
        assertThat(json("statements?speaker=...").at("/query/warnings/0").stringValue())
                .isEqualTo("no speaker here is called '...'");
    }

    @ParameterizedTest
    @CsvSource({"statements?country=us,2", "statements?country=United+States,2",
            "statements?country=south+korea,1",
            "statements?kind=Direct,53", "statements?publisher=united+nations,3",
            "documents?publisher=united+nations,1",
            "documents?genre=ANALYSIS,2", "documents?country=kr,1", "statements?not.publisher=THE+TIMES,3",
            "statements?country=kr&country=us,3"})
    void aValueIsReadInAnyCaseAndByItsLabel(String address, int total) {
        var answer = json(address);

        assertThat(answer.get("total").intValue()).isEqualTo(total);
        assertThat(answer.at("/query/warnings")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"statements?country=ZZ,no statement has country 'ZZ'",
            "documents?country=ZZ,no document has country 'ZZ'",
            "statements?speaker=Q999,no statement has speaker 'Q999'",
            "statements?not.collection=Rumours,no statement has collection 'Rumours'"})
    void aValueThatNobodyHasIsSaid(String address, String warning) {
        assertThat(json(address).at("/query/warnings")).hasToString("[\"" + warning + "\"]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "statements?kind=speech|parameter 'kind' is 'speech'; expected one of direct, mixed, indirect, turn",
            "documents?not.genre=novel|parameter 'not.genre' is 'novel'; expected one of statement, analysis",
            "facets/speaker?kind=speech|parameter 'kind' is 'speech'; expected one of direct, mixed, indirect, turn"})
    void aValueOutsideAClosedSetIsRefused(String address, String detail) {
        assertThat(client.get("/api/v1/" + address).statusCode()).isEqualTo(400);
        assertThat(json(address).get("detail").stringValue()).isEqualTo(detail);
    }

    private static JsonNode json(String address) {
        return JsonMapper.shared().readTree(client.get("/api/v1/" + address).body());
    }
}
