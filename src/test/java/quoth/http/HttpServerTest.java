package quoth.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.QuothException;
import quoth.ingest.Upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static quoth.QuothException.Kind.CORRUPT;

/// What holds for every route and every file, whatever it answers.
class HttpServerTest {

    private static final String LONG = "Never again. ".repeat(200);

    @TempDir
    private Path web;
    private HttpServer server;
    private Client client;

    @BeforeEach
    void start() throws IOException {
        Files.writeString(web.resolve("index.html"), "<!doctype html>the search page");
        Files.writeString(web.resolve("site.webmanifest"), "{}");
        Files.createDirectories(web.resolve("app"));
        Files.writeString(web.resolve("app/page.mjs"), "export {};");
        Files.writeString(web.resolve("icon.svg"), "<svg/>");
        var routes = new Routes()
                .on("GET", "/api/v1/things/{id}", call -> Answer.json(Map.of("id", call.variable("id"))))
                .on("GET", "/api/v1/long", _ -> Answer.text(LONG))
                .on("GET", "/api/v1/broken", _ -> {
                    throw new QuothException(CORRUPT, "/home/somebody/archive/catalogue.db: page 7 is torn");
                })
                .on("POST", "/api/v1/echo", call -> Answer.text(call.body().get()));
        server = HttpServer.start(HttpSettings.local(0), routes, InstantSource.fixed(Instant.EPOCH), web);
        client = Client.ofUndescribed(server);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void pathVariablesAreDecoded() {
        assertThat(client.get("/api/v1/things/a%20b").body()).isEqualTo("{\"id\":\"a b\"}");
    }

    @Test
    void anUnknownPathOfTheApiIsAProblem() {
        var answer = client.get("/api/v1/thing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).isEqualTo("""
                {"type":"urn:quoth:problem:not-found","title":"There is no such thing","status":404,\
                "detail":"nothing is served at '/api/v1/thing'; /openapi.json lists what is",\
                "instance":"urn:quoth:failure:189e42c96556c497"}""");
    }

    @Test
    void aMethodThatDoesNothingNamesThoseThatDo() {
        var answer = client.ask("DELETE", "/api/v1/things/7", "");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertThat(answer.body()).contains("method 'DELETE' does nothing here; expected one of GET, HEAD");
    }

    @Test
    void traceIsOff() {
        assertThat(client.raw("TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405 ");
    }

    @Test
    void headSaysHowLongWithoutSayingIt() {
        var answer = client.ask("HEAD", "/api/v1/things/7", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Length")).hasValue("10");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        var tag = client.get("/api/v1/things/7").headers().firstValue("ETag").orElseThrow();

        var answer = client.get("/api/v1/things/7", "If-None-Match", "\"other\", " + tag);

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void longAnswersAreCompressedForThoseWhoCanReadThat() {
        var answer = client.get("/api/v1/long", "Accept-Encoding", "gzip");

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(client.get("/api/v1/long").body()).isEqualTo(LONG);
    }

    @Test
    void everyAnswerCarriesTheSafetyHeaders() {
        for (var address : new String[]{"/", "/api/v1/things/7", "/api/v1/nothing", "/api/v1/broken"}) {
            var headers = client.get(address).headers();

            assertThat(headers.firstValue("Content-Security-Policy").orElse("")).as(address)
                    .startsWith("default-src 'none'; script-src 'self';")
                    .endsWith("require-trusted-types-for 'script'");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(address).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(address).hasValue("no-referrer");
            assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).as(address)
                    .hasValue("same-origin");
            assertThat(headers.firstValue("Cache-Control").orElse("")).as(address).contains("no-cache");
            assertThat(headers.firstValue("Server")).as(address).isEmpty();
        }
    }

    @Test
    void aFaultOfOursShowsNothingOfTheInside() {
        var answer = client.get("/api/v1/broken");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("urn:quoth:failure:").doesNotContain("somebody")
                .doesNotContain("torn");
    }

    @Test
    void aForeignHostIsTurnedAway() {
        assertThat(client.raw("GET / HTTP/1.1\r\nHost: evil.example:8080\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421 ")
                .contains(
                        "host 'evil.example' is not served here; expected one of 127.0.0.1, ::1, [::1], localhost");
    }

    @Test
    void anAddressThatIsTooLongIsToldSo() {
        assertThat(client.raw("GET /" + "x".repeat(40_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 414 ")
                .contains("the address is too long; expected at most 32 kB, headers included");
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedHoweverItComes() {
        var body = "x".repeat(70_000);

        assertThat(client.ask("POST", "/api/v1/echo", body).statusCode()).isEqualTo(413);
        assertThat(client.raw("POST /api/v1/echo HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n11170\r\n" + body + "\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ").contains("the body is too large; expected at most 64 kB");
        assertThat(client.ask("POST", "/api/v1/echo", "hello").body()).isEqualTo("hello");
    }

    @Test
    void whoStillSendsWhenItIsTooMuchHearsTheRefusal() {
        var body = "x".repeat(400_000);

        for (int i = 0; i < 30; i++) {
            assertThat(client.ask("POST", "/api/v1/echo", body).statusCode()).isEqualTo(413);
        }
    }

    @Test
    void filesAreServedWithTheirTypes() {
        assertThat(typeOf("/")).isEqualTo("text/html;charset=utf-8");
        assertThat(typeOf("/app/page.mjs")).isEqualTo("text/javascript");
        assertThat(typeOf("/site.webmanifest")).isEqualTo("application/manifest+json");
        assertThat(typeOf("/icon.svg")).isEqualTo("image/svg+xml");
    }

    @Test
    void aFileThatDidNotChangeIsNotSentAgain() {
        var tag = client.get("/icon.svg").headers().firstValue("ETag").orElseThrow();

        var again = client.get("/icon.svg", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aBrowserIsToldInAPageWhatIsNotThere() {
        var answer = client.get("/nothing/at-all%3Cb%3E", "Accept", "text/html,*/*;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(answer.body()).contains("<h1>There is no such thing</h1>")
                .contains("<a href=\"/?q=at%20all%20b\">Search for “at all b”</a>").doesNotContain("<b>");
        assertThat(client.get("/api/v1/thing", "Accept", "text/html").headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }

    @Test
    void foldersAndWhatLiesOutsideAreNotServed() {
        assertThat(client.get("/app/").statusCode()).isEqualTo(404);
        assertThat(client.get("/nothing.html").statusCode()).isEqualTo(404);
        for (var path : new String[]{"/../secret", "/%2e%2e/secret", "/app/..%2f..%2fsecret",
                "/app/%5c..%5csecret"}) {
            assertThat(
                    client.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .as(path).containsPattern("^HTTP/1.1 40[04] ");
        }
    }

    @Test
    void aPortInUseIsNamed() {
        var settings = HttpSettings.local(server.port());

        assertThatThrownBy(() -> HttpServer.start(settings, new Routes(), InstantSource.system(), web))
                .isInstanceOf(QuothException.class)
                .hasMessage("port %d on 127.0.0.1 is in use; expected a free one, try --port", server.port());
    }

    @Test
    void anAddressThatOthersCanReachNeedsAProxy() {
        assertThatThrownBy(
                () -> new HttpSettings("0.0.0.0", 8080, false, Set.of(), false, 4, Upload.Limits.USUAL))
                .hasMessage("host is '0.0.0.0', which other machines can reach; expected 127.0.0.1,"
                        + " or a proxy in front and --behind-proxy");
    }

    private String typeOf(String address) {
        return client.get(address).headers().firstValue("Content-Type").orElse("");
    }
}
