package quoth.http;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.archive.Archive;
import quoth.ingest.Ingests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

/// Real answers of a real server over a real archive. Those that a reader of the API would want to see are files under
/// `src/test/resources/quoth/http`, compared whole; the name of the index's generation, which changes with the
/// machine, reads `g-00000000` there.
class ApiTest {

    private static final String TOKEN = "the ticket's token";

    @TempDir
    private static Path folder;
    private static Archive archive;
    private static Ingests ingests;
    private static HttpServer server;
    private static HttpServer everybodys;
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        var test = new TestArchive(folder.resolve("archive"), "by-hand");
        archive = test.open();
        test.file(archive, "2022/cairo.txt", Fixtures.cairo());
        test.file(archive, "harvest.txt", Fixtures.speech());
        test.file(archive, "été 1.html", Fixtures.letters());
        var clock = InstantSource.fixed(TestArchive.NOW);
        ingests = TestArchive.ingests(archive);
        var web = Files.createDirectories(folder.resolve("web"));
        server = HttpServer.start(HttpSettings.local(0), archive, ingests, TestArchive.SCHEMA,
                TestArchive.LABELS, TestArchive.REGISTER, TOKEN, clock,
                web);
        everybodys = HttpServer.start(HttpSettings.local(0).withPublicly(true), archive, ingests,
                TestArchive.SCHEMA, TestArchive.LABELS, TestArchive.REGISTER,
                TOKEN, clock, web);
        client = Client.of(server);
    }

    @AfterAll
    static void stop() {
        client.close();
        everybodys.close();
        server.close();
        ingests.close();
        archive.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "search.json | /api/v1/statements?q=grain&country=RU&facet=country&facet=date&facet.date.interval=month",
            "search-newest.json | /api/v1/statements?size=2",
            "search-missing.json | /api/v1/statements?missing=date&not.country=GB&facet=speaker&facet=date&size=0",
            "search-documents.json | /api/v1/documents?q=wheat&in=own&facet=genre",
            "search-fields.json | /api/v1/statements?q=peace&nested=exclude&fields=text,speakers",
            "suggest.json | /api/v1/suggest?q=smi&type=speaker",
            "suggest-words.json | /api/v1/suggest?q=gra",
            "facet-speaker.json | /api/v1/facets/speaker?prefix=smi&language=fr",
            "problem-unknown-parameter.json | /api/v1/statements?contry=FR",
            "problem-date.json | /api/v1/statements?from=2022-02-31",
            "problem-query.json | /api/v1/statements?q=peace+%22and+war",
            "problem-speaker.json | /api/v1/statements?speaker=John+Smith",
            "problem-no-statement.json | /api/v1/statements/s-0000000000000000",
            "statement.json | /api/v1/statements/s-h5neye8k7vd23hrn",
            "document.json | /api/v1/documents/d-jk81rms7wjvar83q"})
    void theAnswerIsAsInTheFile(String file, String address) {
        assertThat(Fixtures.readable(body(client.get(address))))
                .isEqualTo(Fixtures.readable(Fixtures.answer(file)));
    }

    @Test
    void theNextPageGoesOnWhereTheOneBeforeEnded() {
        var ids = new ArrayList<String>();
        var address = Optional.of("/api/v1/statements?size=2&nested=exclude");
        while (address.isPresent()) {
            var page = json(address.get());
            page.get("hits").forEach(hit -> ids.add(hit.get("id").stringValue()));
            address = page.at("/links/next").stringValueOpt();
        }

        assertThat(ids).hasSize(5).doesNotHaveDuplicates()
                .isEqualTo(idsOf("/api/v1/statements?size=100&nested=exclude"));
    }

    @Test
    void aPageByRelevanceGoesOnToo() {
        var first = json("/api/v1/statements?q=grain+OR+peace+OR+paix&size=1");

        assertThat(first.at("/links/next").stringValue())
                .startsWith("/api/v1/statements?q=grain+OR+peace+OR+paix&size=1&cursor=");
        assertThat(client.get(first.at("/links/next").stringValue()).statusCode()).isEqualTo(200);
    }

    @Test
    void aCursorThatWasMadeUpIsRefused() {
        var answer = client.get("/api/v1/statements?cursor=x.y.z");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("cursor 'x.y.z' does not belong to this search");
    }

    @ParameterizedTest
    @CsvSource({"speaker=Q58217,1", "speaker=Sergey+Lavrov,1", "speaker=lavrov,1",
            "speaker=Q1001&speaker=Q1002,2",
            "not.speaker=lavrov,5", "country=RU&country=UA,2", "country=RU&kind=indirect,0",
            "from=2022-07-25,0",
            "from=2022-07&to=2022-07,2", "from=2022-07-20&dates=overlap,2", "date.of=published&from=2000,2",
            "date.of=ingested&to=2026-02,0", "missing=speaker,0", "about.country=UA,1",
            "affiliation=Green+Party,1",
            "missing=date&country=US,1", "nested=exclude,5", "publisher.country=EG,2"})
    void parametersNarrow(String parameters, int total) {
        assertThat(json("/api/v1/statements?size=0&" + parameters).get("total").intValue()).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({"'', application/x-bibtex", ".bib, */*"})
    void aStatementIsCitedByItsEndingOrByWhatTheClientAccepts(String ending, String accept) {
        var answer = client.get("/api/v1/statements/s-h5neye8k7vd23hrn" + ending, "Accept", accept);

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/x-bibtex; charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"s-h5neye8k7vd23hrn.bib\"");
        assertThat(answer.body()).startsWith("@misc{s-h5neye8k7vd23hrn,")
                .contains("url = {http://127.0.0.1:" + server.port() + "/s/s-h5neye8k7vd23hrn}");
    }

    @Test
    void aCitationTellsThreeStylesAndWhereTheFormatsAre() {
        var citation = json("/api/v1/statements/s-h5neye8k7vd23hrn/citation");

        assertThat(citation.get("apa").stringValue()).startsWith("Sergey Lavrov. (2022, July 24).");
        citation.get("formats").forEach(
                format -> assertThat(client.get(format.stringValue()).statusCode()).isEqualTo(200));
    }

    @ParameterizedTest
    @CsvSource({".bib", ".ris", ".csl.json", ".jsonld", "/citation"})
    void whatIsNoStatementHasNoCitation(String ending) {
        assertThat(client.get("/api/v1/statements/s-0000000000000000" + ending).statusCode()).isEqualTo(404);
    }

    @Test
    void aNameThatNobodyHasFindsNothingAndSaysWhy() {
        var answer = json("/api/v1/statements?speaker=Nobody+Atall");

        assertThat(answer.get("total").intValue()).isZero();
        assertThat(answer.at("/query/warnings/0").stringValue())
                .isEqualTo("no speaker here is called 'Nobody Atall'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "statements?size=101|parameter 'size' is '101'; expected a number from 0 to 100",
            "statements?sort=newest|parameter 'sort' is 'newest'; expected one of relevance, -date, date, -ingested",
            "statements?in=own|parameter 'in' is 'own'; expected all: a writer's own words are no statements, but documents have them",
            "statements?facet=speakers|parameter 'facet' is 'speakers'; expected one of speaker, country,",
            "statements?facet.speaker.size=5|parameter 'facet.speaker.size' is '5'; expected facet=speaker beside it",
            "statements?from=2022&to=2021|parameter 'to' is '2021'; expected a day on or after 2022-01-01",
            "statements?fields=words|parameter 'fields' is 'words'; expected some of id, kind, text,",
            "documents?nested=include|unknown parameter 'nested'; expected one of about, about.country,",
            "facets/speaker?size=1000|parameter 'size' is '1000'; expected a number from 1 to 200",
            "status?verbose=1|unknown parameter 'verbose'; expected none here"})
    void aWrongParameterSaysWhatWasExpected(String address, String detail) {
        var answer = client.get("/api/v1/" + address);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonMapper.shared().readTree(answer.body()).get("detail").stringValue())
                .startsWith(detail);
    }

    @Test
    void valuesComeByTheirLabelsWhereThatIsAsked() {
        var facet = json("/api/v1/statements?size=0&facet=country&facet.country.sort=label")
                .at("/facets/country/values");
        var alone = json("/api/v1/facets/country?sort=label").get("values");

        assertThat(facet.valueStream().map(value -> value.get("label").stringValue()).toList())
                .containsExactly("France", "Russia", "Ukraine", "United Kingdom", "United States");
        assertThat(alone).isEqualTo(facet);
    }

    @Test
    void barsSayHowManyWordsWereSaidWhereThatIsAsked() {
        var years = json(
                "/api/v1/statements?size=0&facet=date&facet.date.interval=year&facet.date.words=include")
                .at("/facets/date/values");

        assertThat(years.get(0).toString()).isEqualTo("{\"value\":\"1999\",\"count\":1,\"words\":11}");
        assertThat(years.get(1).toString()).isEqualTo("{\"value\":\"2000\",\"count\":0,\"words\":0}");
    }

    @Test
    void namesOfSpeakersAreLookedUpUpToANumber() {
        var names = IntStream.rangeClosed(1, 21).mapToObj(i -> "speaker=Nobody+" + i).collect(joining("&"));
        var ids = IntStream.rangeClosed(1, 100).mapToObj(i -> "speaker=Q" + i).collect(joining("&"));

        var refused = client.get("/api/v1/statements?" + names);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains(
                "parameter 'speaker' has 21 names, such as 'Nobody 1'; expected at most 20, or ids");
        assertThat(client.get("/api/v1/statements?" + ids).statusCode()).isEqualTo(200);
    }

    @Test
    void aQueryThatIsTooLongIsToldSo() {
        var answer = client.get("/api/v1/statements?q=" + "peace+".repeat(400));

        assertThat(answer.statusCode()).isEqualTo(414);
        assertThat(answer.body()).contains("parameter 'q' has 2400 characters; expected at most 2000");
    }

    @Test
    void aSearchThatGivesTheSameIsNotSentAgain() {
        var tag = client.get("/api/v1/statements?q=grain").headers().firstValue("ETag").orElseThrow();

        assertThat(client.get("/api/v1/statements?q=grain", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(client.get("/api/v1/statements?q=peace", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theTextIsWhatTheOffsetsPointInto() {
        var answer = client.get("/api/v1/documents/d-jk81rms7wjvar83q/text");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
        assertThat(answer.body().substring(61, 103)).isEqualTo("We have nothing against the grain leaving.");
    }

    @Test
    void anOriginalIsSavedAndNeverShown() {
        var answer = client
                .get("/api/v1/documents/%s/original".formatted(Fixtures.letters().document().id()));

        assertThat(answer.body()).isEqualTo(Fixtures.letters().document().text());
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"_t__1.html\"; filename*=UTF-8''%C3%A9t%C3%A9%201.html");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValue("sandbox; default-src 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void statusSaysWhatIsInside() {
        var status = json("/api/v1/status");

        assertThat(status.get("documents").intValue()).isEqualTo(3);
        assertThat(status.get("statements").intValue()).isEqualTo(6);
        assertThat(status.get("outcomes")).hasToString("{\"indexed\":3}");
        assertThat(status.at("/collections/0")).hasToString(
                "{\"name\":\"letters\",\"sources\":1,\"documents\":1,\"statements\":2}");
        assertThat(status.at("/index/contained")).isEqualTo(status.get("ledger"));
    }

    @Test
    void healthSaysUpAndReady() {
        assertThat(client.get("/healthz").body()).isEqualTo("{\"status\":\"up\"}");
        assertThat(client.get("/readyz").body()).isEqualTo("{\"status\":\"ready\"}");
    }

    @ParameterizedTest
    @CsvSource({"/healthz", "/readyz", "/s/s-h5neye8k7vd23hrn", "/openapi.json"})
    void whatTakesNoParametersRefusesThem(String address) {
        var answer = client.get(address + "?verbose=1");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("unknown parameter 'verbose'; expected none here");
    }

    @Test
    void whatAHitIsStaysWhateverIsWanted() {
        var document = json("/api/v1/documents?q=wheat&fields=statements").at("/hits/0");
        var statement = json("/api/v1/statements?q=grain&fields=kind").at("/hits/0");

        assertThat(document.propertyNames()).containsExactly("document", "statements");
        assertThat(document.at("/document/id").stringValue()).isEqualTo("d-jk81rms7wjvar83q");
        assertThat(statement.propertyNames()).containsExactly("id", "kind");
    }

    @Test
    void everybodySeesNoOriginalsNoPathsAndNoWayIn() {
        try (var anybody = Client.of(everybodys)) {
            var document = "/api/v1/documents/d-jk81rms7wjvar83q";

            assertThat(client.get(document).body()).contains("2022/cairo.txt")
                    .contains(document + "/original");
            assertThat(anybody.get(document).body()).doesNotContain("cairo.txt").doesNotContain("/original");
            assertThat(anybody.get(document + "/original").statusCode()).isEqualTo(404);
            assertThat(anybody.get("/api/v1/status").body()).doesNotContain("notIndexed");
            assertThat(anybody.ask("POST", "/api/v1/ingests", "{\"paths\":[\"/\"]}",
                    "Authorization", "Bearer " + TOKEN).statusCode()).isEqualTo(404);
        }
    }

    private static String body(HttpResponse<String> answer) {
        return answer.body().replaceAll("g-[0-9a-f]{8}", "g-00000000");
    }

    private static JsonNode json(String address) {
        return JsonMapper.shared().readTree(client.get(address).body());
    }

    private static List<String> idsOf(String address) {
        var ids = new ArrayList<String>();
        json(address).get("hits").forEach(hit -> ids.add(hit.get("id").stringValue()));
        return ids;
    }
}
