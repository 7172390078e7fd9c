package quoth.http;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.archive.Archive;
import quoth.archive.Keys.Scope;
import quoth.ingest.FreeSpace;
import quoth.ingest.Ingests;
import quoth.ingest.Upload;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Files that come over the network, by one who has a key.
class UploadTest {

    private static final String BARLEY = "\"The barley is in,\" said Angela Merkel on 3 May 2012.\n";
    private static final String OATS = "\"The oats are late,\" said Angela Merkel on 4 May 2012.\n";

    @TempDir
    private Path folder;
    private final AtomicLong free = new AtomicLong(1_000_000_000);
    private Archive archive;
    private Ingests ingests;
    private HttpServer server;
    private Client client;
    private String key;

    @BeforeEach
    void start() {
        archive = new TestArchive(folder.resolve("archive"), "nothing").open();
        ingests = TestArchive.ingests(archive, new FreeSpace(free::get, 1_000_000));
        var settings = HttpSettings.local(0).withUploads(new Upload.Limits(3, 100_000));
        server = HttpServer.start(settings, archive, ingests, TestArchive.SCHEMA, TestArchive.LABELS,
                TestArchive.REGISTER,
                "the ticket's",
                InstantSource.fixed(TestArchive.NOW), folder);
        client = Client.of(server);
        key = archive.keys().add("Ada", Scope.WRITE, Optional.empty()).secret();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
        ingests.close();
        archive.close();
    }

    @Test
    void filesAreTakenInAndWhatBecomesOfThemIsTold() throws InterruptedException {
        var answer = upload(
                form(file("letters/barley.txt", BARLEY), file("über.txt", OATS), file("empty.txt", "")));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/ingests/i-1");
        ingests.awaitIdle();
        assertThat(read("/api/v1/ingests/i-1").at("/report/outcomes"))
                .hasToString("{\"empty\":1,\"indexed\":2}");
        assertThat(read("/api/v1/ingests/i-1/files")).hasToString(
                """
                        {"files":[\
                        {"collection":"uploads","path":"i-1/letters/barley.txt","version":1,"size":54,"met":"taken",\
                        "outcome":"indexed","reason":"","documents":1,"statements":0},\
                        {"collection":"uploads","path":"i-1/über.txt","version":1,"size":55,"met":"taken",\
                        "outcome":"indexed","reason":"","documents":1,"statements":0},\
                        {"collection":"uploads","path":"i-1/empty.txt","version":1,"size":0,"met":"taken",\
                        "outcome":"empty","reason":"file of 0 bytes","documents":0,"statements":0}],\
                        "links":{"self":"/api/v1/ingests/i-1/files","next":null}}""");
        assertThat(client.get("/api/v1/documents?q=barley&size=0").body()).contains("\"total\":1,");
    }

    @Test
    void whoSentWhatAndWhoWasNotLetInIsWrittenDown() throws IOException {
        upload(form(file("a.txt", BARLEY)));
        key = "somebody's";
        upload(form(file("b.txt", OATS)));
        client.get("/api/v1/status");

        assertThat(folder.resolve("archive/audit.jsonl")).content().isEqualToNormalizingNewlines("""
                {"time":"%1$s","who":"key Ada","request":"POST /api/v1/documents","status":202,\
                "result":"/api/v1/ingests/i-1"}
                {"time":"%1$s","who":"nobody","request":"POST /api/v1/documents","status":401,"result":""}
                """.formatted(TestArchive.NOW));
    }

    @Test
    void theFilesOfARunComePageByPage() throws InterruptedException {
        upload(form(file("a.txt", BARLEY), file("b.txt", OATS), file("c.txt", "")));
        ingests.awaitIdle();

        var first = read("/api/v1/ingests/i-1/files?size=2");
        assertThat(first.get("files").size()).isEqualTo(2);
        var second = read(first.at("/links/next").stringValue());

        assertThat(second.at("/files/0/path").stringValue()).isEqualTo("i-1/c.txt");
        assertThat(second.at("/links/next").isNull()).isTrue();
    }

    @Test
    void withACollectionTheSamePathAgainIsANewVersion() throws InterruptedException {
        upload(form(file("a.txt", BARLEY), collection("post")));
        upload(form(collection("post"), file("a.txt", OATS)));
        ingests.awaitIdle();

        var file = read("/api/v1/ingests/i-2/files").at("/files/0");
        assertThat(file.get("collection").stringValue()).isEqualTo("post");
        assertThat(file.get("path").stringValue()).isEqualTo("a.txt");
        assertThat(file.get("version").intValue()).isEqualTo(2);
        assertThat(client.get("/api/v1/documents?size=0").body()).contains("\"total\":1,");
    }

    @Test
    void withoutACollectionFilesOfOneNameStandBesideEachOther() throws InterruptedException {
        upload(form(file("a.txt", BARLEY)));
        upload(form(file("a.txt", OATS)));
        ingests.awaitIdle();

        assertThat(client.get("/api/v1/documents?size=0").body()).contains("\"total\":2,");
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd, etc/passwd", "/etc/passwd, etc/passwd",
            "'C:\\Users\\ada\\a.txt', Users/ada/a.txt",
            "./a/./b.txt, a/b.txt", "a%22b.txt, a\"b.txt"})
    void aPathIsALabel(String name, String path) {
        upload(form(file(name, BARLEY), collection("post")));

        assertThat(read("/api/v1/ingests/i-1/files").at("/files/0/path").stringValue()).isEqualTo(path);
    }

    @Test
    void whatIsTooMuchIsRefusedAndLeavesNothingBehind() throws IOException {
        var large = "x".repeat(100_001);

        assertThat(upload(form(file("a.txt", BARLEY), file("b.txt", large))).body())
                .contains("\"status\":413",
                        "file 'b.txt': more than 100000 bytes, the most that one file may have");
        assertThat(upload(form(file("a", "1"), file("b", "2"), file("c", "3"), file("d", "4"))).body())
                .contains("\"status\":413", "more than 3 files; send the rest as another upload");
        nothingIsLeft();
    }

    @Test
    void whatSaysNothingUsefulIsRefusedAndLeavesNothingBehind() throws IOException {
        assertThat(upload(form(collection("post"))).body())
                .contains("\"status\":422", "there is no file in it");
        assertThat(upload(form(file("a.txt", BARLEY), file("./a.txt", OATS))).body())
                .contains("\"status\":422", "two files are called 'a.txt'");
        assertThat(upload(form(file("..", BARLEY))).body()).contains("\"status\":422", "file name is '..'");
        assertThat(upload(form(file("a.txt", BARLEY), collection(" "))).body())
                .contains("\"status\":422", "collection is ''");
        assertThat(upload(form(file("a.txt", BARLEY), field("colection", "post"))).body())
                .contains("\"status\":422", "field 'colection' has no file name");
        assertThat(
                upload("--B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.txt\"\r\n\r\nbroken")
                        .body())
                .contains("\"status\":400", "breaks off");
        assertThat(client.ask("POST", "/api/v1/documents", BARLEY, "Authorization", "Bearer " + key,
                "Content-Type", "text/plain").body())
                .contains("\"status\":400", "content type is 'text/plain'");
        nothingIsLeft();
    }

    @Test
    void aDiskThatIsNearlyFullTakesNothingAndIsSearchedOn() throws Exception {
        upload(form(file("a.txt", BARLEY)));
        ingests.awaitIdle();
        free.set(1_000_010);

        assertThat(upload(form(file("b.txt", OATS))).body()).contains("\"status\":507",
                "1 MB are free on the archive's disk, and 1 MB stay free; make room, then go on");
        assertThat(client.get("/api/v1/documents?q=barley&size=0").body()).contains("\"total\":1,");

        free.set(1_000_000_000);
        assertThat(upload(form(file("b.txt", OATS))).statusCode()).isEqualTo(202);
    }

    @Test
    void aCollectionThatIsWalkedFromAFolderTakesNoUploads() throws Exception {
        archive.collection("letters", folder.toString());

        assertThat(upload(form(file("a.txt", BARLEY), collection("letters"))).body()).contains(
                "\"status\":422",
                "collection 'letters' is made of a folder's files; expected another for uploads");
    }

    @Test
    void whatWasAcknowledgedIsWorkedOnByTheNextProcessUnderTheSameId() throws InterruptedException {
        ingests.close();
        var later = TestArchive.ingests(archive);
        try (var upload = later.upload(Upload.Limits.USUAL, 0)) {
            later.close();
            upload.file("a.txt");
            upload.write(ByteBuffer.wrap(BARLEY.getBytes(StandardCharsets.UTF_8)));
            assertThat(upload.finish(Optional.empty()).id()).isEqualTo("i-1");
        }
        assertThat(archive.pending()).hasSize(1);

        try (var next = TestArchive.ingests(archive)) {
            next.resume();
            next.awaitIdle();

            assertThat(archive.pending()).isEmpty();
            assertThat(next.state("i-1").orElseThrow().report().orElseThrow().outcomes())
                    .hasToString("{INDEXED=1}");
        }
    }

    private void nothingIsLeft() throws IOException {
        assertThat(archive.status().outcomes()).isEmpty();
        try (var left = Files.walk(folder.resolve("archive/originals"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private HttpResponse<String> upload(String body) {
        return client.ask("POST", "/api/v1/documents", body, "Authorization", "Bearer " + key, "Content-Type",
                "multipart/form-data; boundary=B");
    }

    private JsonNode read(String address) {
        return JsonMapper.shared().readTree(client.get(address, "Authorization", "Bearer " + key).body());
    }

    private static String form(String... parts) {
        return String.join("", parts) + "--B--\r\n";
    }

    private static String file(String name, String content) {
        return "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n";
    }

    private static String collection(String name) {
        return field("collection", name);
    }

    private static String field(String field, String value) {
        return "--B\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n";
    }
}
