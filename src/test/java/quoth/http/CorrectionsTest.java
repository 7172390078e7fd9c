package quoth.http;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.ArchivedDocument;
import quoth.archive.Archive;
import quoth.ingest.Ingests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// People set right what the rules found, over the wire.
class CorrectionsTest {

    private static final String TOKEN = "0123456789abcdef";
    private static final String[] OWNER = {"Authorization", "Bearer " + TOKEN};

    @TempDir
    private Path folder;
    private Archive archive;
    private Ingests ingests;
    private HttpServer server;
    private Client client;
    private String grain;
    private String ships;

    @BeforeEach
    void start() {
        var cairo = Fixtures.cairo();
        grain = id(cairo, 0);
        ships = id(cairo, 1);
        var filled = new TestArchive(folder.resolve("archive"), "by-hand");
        archive = filled.open();
        filled.file(archive, "cairo.txt", cairo);
        filled.file(archive, "letters.txt", Fixtures.letters());
        ingests = TestArchive.ingests(archive);
        serve(HttpSettings.local(0));
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
        ingests.close();
        archive.close();
    }

    @Test
    void aCorrectionIsInSearchesAtOnceAndSaysWhoMadeIt() {
        var corrected = put(grain, """
                {"speakers": ["Q1001"], "date": "2022-07", "by": "Ann", "why": "misheard"}""");

        assertThat(corrected.statusCode()).isEqualTo(200);
        assertThat(json(corrected).at("/made/0/set/speakers/0"))
                .hasToString("{\"id\":\"Q1001\",\"name\":\"John Smith\","
                        + "\"type\":\"person\",\"mention\":\"John Smith\",\"role\":null,\"affiliation\":null,\"countries\":[\"GB\"]}");
        var hit = json(client.get("/api/v1/statements?q=grain&speaker=Q1001")).at("/hits/0");
        assertThat(hit.at("/speakers/0/name").stringValue()).isEqualTo("John Smith");
        assertThat(hit.at("/speakers/0/mention").stringValue()).isEqualTo("Sergey Lavrov");
        assertThat(hit.at("/date")).hasToString("{\"earliest\":\"2022-07-01\",\"latest\":\"2022-07-31\","
                + "\"precision\":\"month\",\"basis\":\"correction\"}");
        assertThat(hit.at("/corrected").booleanValue()).isTrue();
        assertThat(hit.at("/corrections")).hasToString("["
                + "{\"number\":1,\"what\":\"speaker\",\"by\":\"Ann\",\"at\":\"2026-03-01T10:00:00Z\"},"
                + "{\"number\":2,\"what\":\"date\",\"by\":\"Ann\",\"at\":\"2026-03-01T10:00:00Z\"}]");
        assertThat(json(client.get("/api/v1/statements?speaker=Q58217&size=0")).at("/total").intValue())
                .isZero();
    }

    @Test
    void whoKnowsASearchIsSentItAgainAfterACorrection() {
        var search = "/api/v1/statements?q=grain";
        var tag = client.get(search).headers().firstValue("ETag").orElseThrow();
        assertThat(client.get(search, "If-None-Match", tag).statusCode()).isEqualTo(304);

        put(grain, "{\"date\": \"2022\", \"by\": \"Ann\"}");

        assertThat(client.get(search, "If-None-Match", tag).body()).contains("\"corrected\":true");
    }

    @Test
    void sentTwiceItIsOneCorrection() {
        var body = "{\"countries\": [\"UA\", \"PL\"], \"by\": \"Ann\"}";
        put(ships, body);

        assertThat(json(put(ships, body)).at("/made")).hasToString("[]");
        assertThat(json(client.get("/api/v1/statements?country=PL&size=0")).at("/total").intValue())
                .isEqualTo(1);
    }

    @Test
    void nullTakesBackAndTheHistoryStays() {
        put(ships, "{\"date\": \"unknown\", \"by\": \"Ann\"}");
        put(ships, "{\"date\": null, \"by\": \"Bo\", \"why\": \"it says August\"}");

        var shown = json(client.get("/api/v1/statements/" + ships));
        assertThat(shown.at("/date/earliest").stringValue()).isEqualTo("2022-07-01");
        assertThat(shown.at("/corrected").booleanValue()).isFalse();
        var history = json(client.get("/api/v1/statements/" + ships + "/corrections", OWNER))
                .at("/corrections");
        assertThat(history.size()).isEqualTo(1);
        assertThat(history.at("/0/set")).hasToString("{\"date\":null}");
        assertThat(history.at("/0/undone")).hasToString(
                "{\"by\":\"Bo\",\"why\":\"it says August\",\"at\":\"2026-03-01T10:00:00Z\"}");
    }

    @Test
    void otherWordsHaveAnotherIdToWhichTheOldOneLeads() {
        var now = json(put(ships, "{\"words\": \"the ships with the grain would sail\", \"by\": \"Ann\"}"))
                .at("/statement").stringValue();

        assertThat(now).isNotEqualTo(ships);
        var old = client.get("/api/v1/statements/" + ships);
        assertThat(old.statusCode()).isEqualTo(308);
        assertThat(old.headers().firstValue("Location")).hasValue("/api/v1/statements/" + now);
        var again = put(ships, "{\"notAStatement\": true, \"by\": \"Ann\"}");
        assertThat(again.headers().firstValue("Location"))
                .hasValue("/api/v1/statements/" + now + "/correction");
        assertThat(json(client.get("/api/v1/statements/" + now)).at("/text").stringValue())
                .isEqualTo("the ships with the grain would sail");
    }

    @Test
    void whatIsNoStatementIsGoneUntilItIsTakenBack() {
        var number = json(put(grain, "{\"notAStatement\": true, \"by\": \"Ann\"}")).at("/made/0/number")
                .intValue();

        var gone = client.get("/api/v1/statements/" + grain);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(json(gone).at("/words").stringValue())
                .isEqualTo("We have nothing against the grain leaving.");
        assertThat(put(grain, "{\"date\": \"2020\", \"by\": \"Ann\"}").statusCode()).isEqualTo(410);

        var undo = "/api/v1/corrections/" + number + "/undo";
        assertThat(post(undo, "{\"by\": \"Bo\"}").statusCode()).isEqualTo(200);
        assertThat(client.get("/api/v1/statements/" + grain).statusCode()).isEqualTo(200);
        assertThat(post(undo, "{\"by\": \"Bo\"}").statusCode()).isEqualTo(409);
        assertThat(post("/api/v1/corrections/99/undo", "{\"by\": \"Bo\"}").statusCode()).isEqualTo(404);
    }

    @Test
    void aMissedStatementIsAdded() {
        var document = Fixtures.cairo().document().id();

        var added = post("/api/v1/documents/" + document + "/statements",
                """
                        {"words": "prices of wheat rose all the same", "speakers": [{"name": "Zoe Quell", "countries": ["EG"]}],
                         "date": "2022-07-25", "by": "Ann"}""");

        assertThat(added.statusCode()).isEqualTo(201);
        var shown = json(client.get(added.headers().firstValue("Location").orElseThrow()));
        assertThat(shown.at("/text").stringValue()).isEqualTo("prices of wheat rose all the same");
        assertThat(shown.at("/speakers/0/id").stringValue()).isEqualTo("zoe-quell~EG");
        assertThat(shown.at("/kind").stringValue()).isEqualTo("indirect");
        assertThat(json(client.get("/api/v1/statements?q=wheat&size=0")).at("/total").intValue())
                .isEqualTo(1);
    }

    @Test
    void twoSpeakersBecomeOneAndTwoAgain() {
        var merged = post("/api/v1/speakers/Q1002/merge", "{\"into\": \"Q1001\", \"by\": \"Ann\"}");

        assertThat(merged.statusCode()).isEqualTo(201);
        assertThat(json(client.get("/api/v1/statements?speaker=Q1001&size=0")).at("/total").intValue())
                .isEqualTo(2);
        post("/api/v1/corrections/1/undo", "{\"by\": \"Ann\"}");
        assertThat(json(client.get("/api/v1/statements?speaker=Q1001&size=0")).at("/total").intValue())
                .isEqualTo(1);

        var split = post("/api/v1/speakers/Q1001/split",
                """
                        {"part": {"to": "2003-12-31"}, "into": {"name": "John Smith senior", "countries": ["GB"]}, "by": "Ann"}""");

        assertThat(split.statusCode()).isEqualTo(201);
        assertThat(json(client.get("/api/v1/statements?speaker=john-smith-senior~GB&size=0")).at("/total")
                .intValue())
                .isEqualTo(1);
        assertThat(post("/api/v1/speakers/Q404/merge", "{\"into\": \"Q1002\", \"by\": \"Ann\"}").statusCode())
                .isEqualTo(404);
        var list = json(client.get("/api/v1/corrections?size=1", OWNER));
        assertThat(list.at("/corrections/0/what").stringValue()).isEqualTo("split");
        assertThat(list.at("/links/next").stringValue()).isEqualTo("/api/v1/corrections?size=1&before=2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "{\"by\": \"Ann\"|400|the body is no JSON: ",
            "[]|400|the body is []; expected a JSON object",
            "{\"by\": \"Ann\", \"by\": \"Bo\"}|400|the body is no JSON: Duplicate",
            "{\"date\": \"2020\"}|422|field 'by' is missing; expected a text of 1 to 100 characters",
            "{\"by\": \"Ann\"}|422|field 'speakers' is missing; expected at least one of speakers, countries, date,",
            "{\"dat\": \"2020\", \"by\": \"Ann\"}|422|there is no field 'dat'; expected some of by, countries, date,",
            "{\"date\": \"2022-02-30\", \"by\": \"Ann\"}|422|field 'date' is '2022-02-30'; expected a day, month or year",
            "{\"date\": 2022, \"by\": \"Ann\"}|422|field 'date' is 2022; expected a text",
            "{\"kind\": \"loud\", \"by\": \"Ann\"}|422|field 'kind' is 'loud'; expected one of direct, mixed, indirect",
            "{\"countries\": [\"UK\"], \"by\": \"Ann\"}|422|field 'countries[0]' is 'UK'; expected a country's code",
            "{\"countries\": \"FR\", \"by\": \"Ann\"}|422|field 'countries' is 'FR'; expected an array of at most 10",
            "{\"speakers\": [{\"id\": \"Q9\"}], \"by\": \"Ann\"}|422|field 'speakers[0].name' is missing; expected a name",
            "{\"speakers\": [\"John Smith\"], \"by\": \"Ann\"}|400|parameter 'speakers[0]' is 'John Smith', which 2 ",
            "{\"words\": [], \"by\": \"Ann\"}|422|field 'words' is []; expected words of the document",
            "{\"words\": \"never said\", \"by\": \"Ann\"}|422|the words 'never said' are not in document 'd-",
            "{\"notAStatement\": 1, \"by\": \"Ann\"}|422|field 'notAStatement' is 1; expected true or false"})
    void whatIsWrongIsNamedWithWhatWasThereAndWhatWasExpected(String body, int status, String detail) {
        var answer = put(grain, body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer).at("/detail").stringValue()).startsWith(detail);
        assertThat(archive.correcting().status().inForce()).isZero();
    }

    @Test
    void wordsOfAnotherStatementAreAConflict() {
        var answer = put(ships,
                "{\"words\": \"“We have nothing against the grain leaving.”\", \"by\": \"Ann\"}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).at("/detail").stringValue())
                .isEqualTo("these words are statement '%s' already".formatted(grain));
        assertThat(json(answer).at("/parameter").stringValue()).isEqualTo("words");
    }

    @Test
    void whoDoesNotHoldTheTicketIsRefused() {
        var address = "/api/v1/statements/" + grain + "/correction";
        var body = "{\"notAStatement\": true, \"by\": \"Mallory\"}";

        assertThat(client.ask("PUT", address, body).statusCode()).isEqualTo(401);
        assertThat(client.get("/api/v1/corrections").statusCode()).isEqualTo(401);
        assertThat(put("s-0000000000000000", body).statusCode()).isEqualTo(404);
        assertThat(put("nonsense", body).statusCode()).isEqualTo(404);
        var long64 = "{\"why\": \"%s\"}".formatted("x".repeat(70_000));
        assertThat(client.ask("PUT", address, long64, OWNER).statusCode()).isEqualTo(413);
    }

    @Test
    void aServerForEverybodyShowsCorrectionsButNotWhoMadeThemAndTakesNone() {
        put(grain, "{\"date\": \"2022\", \"by\": \"Ann\"}");
        client.close();
        server.close();
        serve(HttpSettings.local(0).withPublicly(true));

        for (var address : new String[]{"/api/v1/statements/" + grain, "/api/v1/statements?q=nothing+against",
                "/api/v1/documents/" + Fixtures.cairo().document().id()}) {
            assertThat(client.get(address).body())
                    .contains("\"corrected\":true,\"corrections\":[{\"number\":1,"
                            + "\"what\":\"date\",\"at\":")
                    .doesNotContain("Ann");
        }
        assertThat(put(grain, "{\"date\": \"2022\", \"by\": \"Ann\"}").statusCode()).isEqualTo(404);
        assertThat(client.get("/api/v1/corrections", OWNER).statusCode()).isEqualTo(404);
    }

    @Test
    void aKeysHolderIsWhoCorrects() {
        var key = archive.keys().add("Ada", quoth.archive.Keys.Scope.WRITE, java.util.Optional.empty())
                .secret();

        client.ask("PUT", "/api/v1/statements/" + grain + "/correction", "{\"date\": \"2022\"}",
                "Authorization",
                "Bearer " + key);

        assertThat(client.get("/api/v1/statements/" + grain).body())
                .contains("\"what\":\"date\",\"by\":\"Ada\"");
    }

    @Test
    void aSampleIsDrawnJudgedAndReckoned() {
        var drawn = json(client.get("/api/v1/statements?sort=random:7&size=4"));
        var first = drawn.at("/hits/0/id").stringValue();
        assertThat(json(client.get("/api/v1/statements?sort=random:7&size=1")).at("/hits/0/id").stringValue())
                .isEqualTo(first);
        assertThat(client.get(json(client.get("/api/v1/statements?sort=random:7&size=1")).at("/links/next")
                .stringValue()).body()).contains(drawn.at("/hits/1/id").stringValue());

        var judged = post("/api/v1/judgements",
                """
                        {"seed": "7", "by": "Ann", "judgements": [
                          {"statement": "%s", "span": "right", "speaker": "wrong"}, {"statement": "%s", "span": "right"}]}"""
                        .formatted(grain, json(client.get("/api/v1/statements?q=paix&size=1"))
                                .at("/hits/0/id").stringValue()));

        assertThat(judged.body()).isEqualTo("{\"kept\":3}");
        assertThat(json(client.get("/api/v1/status")).at("/precision")).hasToString("["
                + "{\"kind\":\"direct\",\"aspect\":\"span\",\"right\":2,\"judged\":2,\"low\":0.3424,\"high\":1.0},"
                + "{\"kind\":\"direct\",\"aspect\":\"speaker\",\"right\":0,\"judged\":1,\"low\":0.0,\"high\":0.7935}]");
        assertThat(json(client.get("/api/v1/status")).at("/precisionOfAll")).hasToString("["
                + "{\"aspect\":\"span\",\"right\":2,\"judged\":2,\"low\":0.3424,\"high\":1.0},"
                + "{\"aspect\":\"speaker\",\"right\":0,\"judged\":1,\"low\":0.0,\"high\":0.7935}]");
    }

    @Test
    void aDrawByChanceCanBeNarrowed() {
        var drawn = json(client.get("/api/v1/statements?sort=random:7&country=GB"));

        assertThat(drawn.at("/total").intValue()).isPositive();
        assertThat(drawn.at("/hits").valueStream()
                .map(hit -> hit.at("/speakers/0/countries/0").stringValue())).containsOnly("GB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "{\"seed\": \"7\", \"by\": \"A\", \"judgements\": [{\"statement\": \"s-0000000000000000\", \"span\": \"right\"}]}|404|there is",
            "{\"seed\": \"7\", \"by\": \"A\", \"judgements\": [{\"statement\": \"x\"}]}|422|field 'judgements[0].statement' is 'x'",
            "{\"by\": \"A\", \"judgements\": []}|422|field 'seed' is missing"})
    void aJudgementThatMeansNothingIsRefused(String body, int status, String detail) {
        var answer = post("/api/v1/judgements", body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer).at("/detail").stringValue()).startsWith(detail);
    }

    @ParameterizedTest
    @CsvSource({"random:", "random", "randm:7"})
    void anOrderByChanceNeedsASeed(String sort) {
        assertThat(client.get("/api/v1/statements?sort=" + sort).statusCode()).isEqualTo(400);
    }

    private void serve(HttpSettings settings) {
        server = HttpServer.start(settings, archive, ingests, TestArchive.SCHEMA, TestArchive.LABELS,
                TestArchive.REGISTER, TOKEN,
                InstantSource.fixed(TestArchive.NOW), folder);
        client = Client.of(server);
    }

    private HttpResponse<String> put(String statement, String body) {
        return client.ask("PUT", "/api/v1/statements/" + statement + "/correction", body, OWNER);
    }

    private HttpResponse<String> post(String address, String body) {
        return client.ask("POST", address, body, OWNER);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String id(ArchivedDocument document, int statement) {
        return document.statements().get(statement).statement().id().value();
    }
}
