package quoth.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.Sha256;
import quoth.Statement;
import quoth.archive.Archive;
import quoth.ingest.Ingests;
import quoth.search.SearchRequest.Target;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static quoth.testing.Archived.document;
import static quoth.testing.Archived.statement;

/// What is taken away: tables, lines of JSON, feeds.
class ExportTest {

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
        test.file(archive, "2022/cairo.txt", Fixtures.cairo());
        test.file(archive, "harvest.txt", Fixtures.speech());
        test.file(archive, "letters.html", Fixtures.letters());
        test.file(archive, "formula.txt", document("formula").title("@SUM(A1)").collection("traps")
                .says(statement("=HYPERLINK(\"http://evil\",\"a\")\nand, more").kind(Statement.Kind.DIRECT)
                        .by("+1~DE", "+1 Söhne").from("DE"))
                .build());
        ingests = TestArchive.ingests(archive);
        server = HttpServer.start(HttpSettings.local(0), archive, ingests, TestArchive.SCHEMA,
                TestArchive.LABELS, TestArchive.REGISTER, "token", InstantSource.fixed(TestArchive.NOW),
                Files.createDirectories(folder.resolve("web")));
        client = Client.of(server);
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
        ingests.close();
        archive.close();
    }

    @Test
    void aTableOpensRightlyInASpreadsheet() {
        var table = client.get("/api/v1/statements.csv?collection=traps").body();

        assertThat(table).startsWith("\uFEFFid,kind,text,speakers,").endsWith("\r\n")
                .contains(",direct,\"'=HYPERLINK(\"\"http://evil\"\",\"\"a\"\")\nand, more\",'+1 Söhne,")
                .contains(",'@SUM(A1),");
        assertThat(Csv.rows(table)).hasSize(2)
                .allMatch(row -> row.size() == Csv.rows(table).getFirst().size());
    }

    @Test
    void aTableHasTheColumnsThatTheReadmeNames() {
        assertThat(Csv.rows(client.get("/api/v1/statements.csv?q=grain&kind=direct").body()).get(1))
                .contains("We have nothing against the grain leaving.", "Sergey Lavrov", "Q58217", "RU",
                        "2022-07-24", "foreign minister", "Grain may leave, Lavrov says", "Nile Wire", "EG",
                        "http://127.0.0.1:" + server.port() + "/s/s-h5neye8k7vd23hrn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=grain", "?country=GB&country=US", "?q=nothingatall", "?sort=random:7",
            "?nested=exclude&sort=date"})
    void linesOfJsonAreTheHitsOfTheSearchInItsOrder(String parameters) {
        var lines = client.get("/api/v1/statements.ndjson" + parameters).body().lines()
                .map(line -> JsonMapper.shared().readTree(line).toString()).toList();
        var hits = JsonMapper.shared().readTree(client.get("/api/v1/statements" + parameters
                + (parameters.isEmpty() ? "?" : "&") + "size=100").body()).get("hits");

        assertThat(lines).isEqualTo(hits.valueStream().map(Object::toString).toList());
    }

    @ParameterizedTest
    @CsvSource({"csv,9", "ndjson,7"})
    void trailersTellHowManyRowsThereWereAndWhatTheyHashTo(String format, int lines) throws IOException {
        var answer = raw("/api/v1/statements." + format);
        int begin = answer.indexOf("\r\n\r\n");
        var head = answer.substring(0, begin);
        var chunks = new Chunks(answer.substring(begin + 4));

        assertThat(head).contains("Quoth-Total: 7", "Quoth-Query: *",
                "Quoth-Request: /api/v1/statements." + format, "Quoth-Archive: " + archive.fingerprint(),
                "Trailer: Quoth-Rows, Quoth-Digest");
        assertThat(new String(chunks.body, StandardCharsets.UTF_8).lines()).hasSize(lines);
        assertThat(chunks.trailers).contains("Quoth-Rows: 7");
        assertThat(chunks.trailers).contains("Quoth-Digest: sha-256=:" + Base64.getEncoder()
                .encodeToString(HexFormat.of().parseHex(Sha256.of(chunks.body).hex())) + ":");
    }

    @Test
    void aQueryOfOtherLettersIsToldPercentEncoded() {
        var answer = client.get("/api/v1/statements.csv?q=%D0%BC%D0%B8%D1%80");

        assertThat(answer.headers().firstValue("Quoth-Query")).hasValue("%D0%BC%D0%B8%D1%80");
    }

    @Test
    void theLongestQueryInAnyScriptIsAnsweredAndOneLetterMoreIsRefused() {
        var longest = "%22" + "%D0%BC%D0%B8%D1%80+%D0%B2%D0%BE%D0%B9%D0%BD%D0%B5+".repeat(199)
                + "%D0%BC".repeat(8)
                + "%22";

        assertThat(client.get("/api/v1/statements?q=" + longest).statusCode()).isEqualTo(200);
        assertThat(client.get("/api/v1/statements.csv?q=" + longest).statusCode()).isEqualTo(200);
        assertThat(client.get("/api/v1/statements.atom?q=" + longest).statusCode()).isEqualTo(200);
        assertThat(client.get("/api/v1/statements?q=" + longest + "a").statusCode()).isEqualTo(414);
    }

    @Test
    void whatIsWrongIsToldBeforeTheFirstByte() {
        var answer = client.get("/api/v1/statements.csv?q=(peace");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("bracket ( opens at offset 0");
        assertThat(client.get("/api/v1/statements.ndjson?speaker=John+Smith").statusCode()).isEqualTo(400);
        assertThat(client.get("/api/v1/statements.ndjson?size=3").body())
                .contains("unknown parameter 'size'");
    }

    @Test
    void documentsAreExportedToo() {
        assertThat(Csv.rows(client.get("/api/v1/documents.csv?collection=wires").body()).get(1))
                .startsWith("d-jk81rms7wjvar83q", "Grain may leave, Lavrov says");
        assertThat(client.get("/api/v1/documents.ndjson").body().lines()).hasSize(4);
    }

    @Test
    void aFeedIsWellFormedAndHasAnEntryForEachHit() throws Exception {
        var answer = client.get("/api/v1/statements.atom?q=grain");
        var feed = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/atom+xml; charset=utf-8");
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(2);
        assertThat(answer.body()).contains("<title>Quoth: grain</title>",
                "<id>urn:quoth:statement:s-h5neye8k7vd23hrn</id>",
                "<title>Sergey Lavrov: “We have nothing against the grain leaving.”</title>",
                "<updated>2026-03-01T10:00:00Z</updated>", "<name>Sergey Lavrov</name>",
                "term=\"RU\"", "rel=\"self\"");
    }

    @Test
    void aFeedGoesOnWithoutAnEnd() {
        var first = client.get("/api/v1/statements.atom?size=4").body();
        var next = first.replaceFirst("(?s).*rel=\"next\"[^>]*href=\"http://[^/]*([^\"]*)\".*", "$1")
                .replace("&amp;", "&");

        assertThat(next).startsWith("/api/v1/statements.atom?size=4&cursor=");
        assertThat(client.get(next).body().split("<entry>")).hasSize(4);
    }

    @Test
    void aTableOfQueriesGivesATableOfCountsAndABadLineFailsAlone() {
        var answer = client.ask("POST", "/api/v1/batch",
                "q,speaker,country\r\ngrain,,RU;UA\r\n\"(peace\",,\r\n,John Smith,\r\n\"\"\"Bread is peace\"\"\",,\r\n");
        var rows = Csv.rows(answer.body().substring(1));

        assertThat(answer.body()).startsWith("\uFEFFq,speaker,country,line,read,total,error,speaker1,date1,");
        assertThat(rows.get(1)).startsWith("grain", "", "RU;UA", "2", "grain", "2", "", "Sergey Lavrov",
                "2022-07-24", "We have nothing against the grain leaving.");
        assertThat(rows.get(2)).containsExactly("(peace", "", "", "3", "", "",
                "bracket ( opens at offset 0 and is never closed");
        assertThat(rows.get(3).get(6)).contains("2 speakers are called").endsWith("Q1001, Q1002");
        assertThat(rows.get(4)).startsWith("\"Bread is peace\"", "", "", "5", "\"Bread is peace\"", "2", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'' | expected a first one that names columns",
            "q | the body has 1 rows",
            "'contry\nFR' | unknown parameter 'contry'"})
    void aTableWithoutQueriesIsRefusedAsAWhole(String body, String message) {
        var answer = client.ask("POST", "/api/v1/batch", body.replace("\\n", "\n"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(message);
    }

    @Test
    void everyParameterOfExportsAndFeedsIsDescribed() {
        for (var target : Target.values()) {
            var path = "/api/v1/" + target.name().toLowerCase(Locale.ROOT);
            assertThat(described(path + ".csv")).isEqualTo(described(path + ".ndjson"))
                    .containsExactlyElementsOf(
                            new TreeSet<>(ExportRoute.parameters(target, TestArchive.SCHEMA)));
            assertThat(described(path + ".atom")).containsExactlyElementsOf(
                    new TreeSet<>(FeedRoute.parameters(target, TestArchive.SCHEMA)));
        }
    }

    private static List<String> described(String path) {
        var description = new Description().json();
        return description.get("paths").get(path).at("/get/parameters").valueStream()
                .map(p -> description.at(p.get("$ref").stringValue().substring(1)).get("name").stringValue())
                .sorted().toList();
    }

    /// The whole answer, byte for character.
    private static String raw(String address) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(("GET " + address
                    + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(new BufferedInputStream(socket.getInputStream()).readAllBytes(),
                    StandardCharsets.ISO_8859_1);
        }
    }

    /// A body in chunks, put together, and what follows it.
    private static final class Chunks {

        private final byte[] body;
        private final String trailers;

        Chunks(String text) {
            var together = new StringBuilder();
            int at = 0;
            int size = -1;
            while (size != 0) {
                int line = text.indexOf("\r\n", at);
                size = Integer.parseInt(text.substring(at, line), 16);
                together.append(text, line + 2, line + 2 + size);
                at = size == 0 ? line + 2 : line + 4 + size;
            }
            body = together.toString().getBytes(StandardCharsets.ISO_8859_1);
            trailers = text.substring(at);
        }
    }
}
