package quoth.http;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.ArchivedDocument;
import quoth.archive.Archive;
import quoth.http.html.Html;
import quoth.ingest.Ingests;
import quoth.testing.Archived;

import static org.assertj.core.api.Assertions.assertThat;
import static quoth.http.html.Element.HTML;

/// Pages that are cited: whole without scripts, whatever the archive holds, and still there when a statement is not.
class PermalinkTest {

    private static final String TOKEN = "0123456789abcdef";
    private static final String[] OWNER = {"Authorization", "Bearer " + TOKEN};
    private static final String HOSTILE = "Ann \"><script>alert(1)</script>";

    private final ArchivedDocument cairo = Fixtures.cairo();
    private final ArchivedDocument hostile = Archived.document("hostile").title("</title><h1>Owned & 'gone'")
            .language("ar").publisher("<b>Press</b>", "EG")
            .own("Here: ")
            .says(Archived.statement("لا <script>alert(2)</script> \u202Eسلام").by("ann~FR", HOSTILE)
                    .as("\u202Eminister\" onclick=\"x").from("FR").on("2022-07-24"))
            .build();

    @TempDir
    private Path folder;
    private Archive archive;
    private Ingests ingests;
    private HttpServer server;
    private Client client;

    @BeforeEach
    void start() {
        var filled = new TestArchive(folder.resolve("archive"), "by-hand");
        archive = filled.open();
        filled.file(archive, "cairo.txt", cairo);
        filled.file(archive, "hostile.txt", hostile);
        ingests = TestArchive.ingests(archive);
        server = HttpServer.start(HttpSettings.local(0), archive, ingests, TestArchive.SCHEMA,
                TestArchive.LABELS, TestArchive.REGISTER, TOKEN, InstantSource.fixed(TestArchive.NOW),
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
    void aStatementsPageIsWholeWithoutScripts() {
        var page = page("/s/" + id(cairo, 0));

        assertThat(page).startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains(
                        "<title>Sergey Lavrov: “We have nothing against the grain leaving.” · Quoth</title>")
                .contains("<span class=\"words\">We have nothing against the grain leaving.</span>")
                .contains("<a class=\"speaker\" href=\"/speaker/Q58217\"><bdi>Sergey Lavrov</bdi></a>")
                .contains("<bdi>foreign minister</bdi>")
                .contains("<a class=\"country\" href=\"/?country=RU\">Russia</a>")
                .contains("<time datetime=\"2022-07-24\">24 July 2022</time>")
                .contains("<bdi>Nile Wire</bdi> · published 25 July 2022")
                .contains("97 in 100 found by this rule were right");
    }

    @Test
    void aStatementsPageSaysHowToCiteIt() {
        var id = id(cairo, 0);
        var page = page("/s/" + id);
        var site = "http://127.0.0.1:" + server.port();

        assertThat(page).contains("<p class=\"citation\" dir=\"auto\">" + site + "/s/" + id + "</p>")
                .contains(
                        "<dt>APA</dt><dd><p class=\"citation\" dir=\"auto\">Sergey Lavrov. (2022, July 24).")
                .contains("<a href=\"/api/v1/statements/" + id + ".bib\" download=\"\">BibTeX</a>")
                .contains(
                        "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"Quotation\"");
        assertThat(page("/s/" + id(hostile, 0))).contains("\\u003cscript\\u003ealert(2)");
    }

    @Test
    void aLinkThatIsPassedOnHasACardAndOneAddress() {
        var id = id(cairo, 0);
        var page = page("/s/" + id);
        var site = "http://127.0.0.1:" + server.port();

        assertThat(page).contains("<link rel=\"canonical\" href=\"%s/s/%s\">".formatted(site, id))
                .contains("<meta property=\"og:url\" content=\"%s/s/%s\">".formatted(site, id))
                .contains(
                        "<meta property=\"og:title\" content=\"Sergey Lavrov: “We have nothing against the grain leaving.”\">")
                .contains(
                        "<meta property=\"og:description\" content=\"We have nothing against the grain leaving.\">");
    }

    @Test
    void whatAnArchiveHoldsIsNeverMarkup() {
        var page = page("/s/" + id(hostile, 0));

        assertThat(page).doesNotContain("<script>").doesNotContain("<h1>Owned").doesNotContain("<b>Press")
                .doesNotContain("onclick=\"x").doesNotContain("' ")
                .contains("<bdi>Ann &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;</bdi>")
                .contains("<bdi>&lt;/title&gt;&lt;h1&gt;Owned &amp; &#39;gone&#39;</bdi>")
                .contains("<blockquote lang=\"ar\"><p dir=\"auto\">")
                .contains("<bdi>\u202Eminister&quot; onclick=&quot;x</bdi>");
    }

    @Test
    void aWordThatIsNoStatementAnyMoreIsStillShownAsOnceCited() {
        var id = id(cairo, 0);
        client.ask("PUT", "/api/v1/statements/" + id + "/correction",
                "{\"notAStatement\":true,\"by\":\"Ann\"}", OWNER);

        var gone = client.get("/s/" + id);

        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(type(gone)).isEqualTo("text/html; charset=utf-8");
        assertThat(gone.body()).contains("We have nothing against the grain leaving.")
                .contains("These are the words as they were once cited.")
                .contains("href=\"/d/" + cairo.document().id() + "\"");
    }

    @Test
    void anIdThatMovedLeadsToTheNewOne() {
        var id = id(cairo, 0);
        client.ask("PUT", "/api/v1/statements/" + id + "/correction",
                "{\"words\":\"nothing against the grain leaving\",\"by\":\"Ann\"}", OWNER);

        var moved = client.get("/s/" + id);

        assertThat(moved.statusCode()).isEqualTo(308);
        assertThat(page(moved.headers().firstValue("Location").orElseThrow()))
                .contains("<span class=\"words\">nothing against the grain leaving</span>")
                .contains(
                        "<strong>extent</strong> by <bdi>Ann</bdi>, <time datetime=\"2026-03-01\">1 March 2026</time>");
    }

    @Test
    void aDocumentsPageHoldsItsTextWithTheStatementsMarked() {
        var id = id(cairo, 0);
        var page = page("/d/" + cairo.document().id() + "?s=" + id + "&q=grain");

        assertThat(page)
                .contains("<h1 id=\"title\" lang=\"en\" dir=\"auto\">Grain may leave, Lavrov says</h1>")
                .contains(
                        "<mark class=\"statement target\" data-s=\"%s\" id=\"%s\">We have nothing against the grain leaving.</mark>"
                                .formatted(id, id))
                .contains("Traders doubt it: prices of wheat rose all the same.")
                .contains("<a id=\"back\" href=\"/?q=grain\">All results for grain</a>")
                .contains("<a href=\"#" + id + "\"><strong><bdi>Sergey Lavrov</bdi></strong>");
    }

    @Test
    void statementsInsideEachOtherAreMarkedWhereTheyAreBoth() {
        var speech = Fixtures.speech();
        var text = new DocumentText(speech, "").paragraphs();
        var outer = id(speech, 0);
        var inner = id(speech, 1);

        assertThat(Html.page(HTML.of(text)))
                .contains(("<mark class=\"statement\" data-s=\"%1$s\" id=\"%1$s\">My grandmother"
                        + " used to say: “</mark><mark class=\"statement\" data-s=\"%1$s %2$s\" id=\"%2$s\">Bread is peace.</mark>"
                        + "<mark class=\"statement\" data-s=\"%1$s\">” We forgot it.</mark>")
                        .formatted(outer, inner));
    }

    @Test
    void whatADocumentHoldsIsNeverMarkup() {
        var page = page("/d/" + hostile.document().id());

        assertThat(page).doesNotContain("<script>").doesNotContain("<h1>Owned").doesNotContain("<b>Press")
                .contains("لا &lt;script&gt;alert(2)&lt;/script&gt; \u202Eسلام</mark>");
    }

    @Test
    void aDocumentThatIsNotThereIsToldToAPersonAndToAProgram() {
        var forPeople = client.get("/d/d-0000000000000000", "Accept", "text/html");

        assertThat(forPeople.statusCode()).isEqualTo(404);
        assertThat(forPeople.body()).contains("There is no document &#39;d-0000000000000000&#39;.")
                .contains("See the newest statements");
        assertThat(type(client.get("/d/d-0000000000000000"))).isEqualTo("application/problem+json");
        archive.delete(cairo.document().id());
        assertThat(client.get("/d/" + cairo.document().id(), "Accept", "text/html").statusCode())
                .isEqualTo(410);
    }

    @Test
    void everybodysPagesNeitherCurateNorNameWhoCorrected() {
        var id = id(cairo, 0);
        client.ask("PUT", "/api/v1/statements/" + id + "/correction",
                "{\"kind\":\"mixed\",\"by\":\"Ann Other\"}", OWNER);
        try (var everybodys = HttpServer.start(HttpSettings.local(0).withPublicly(true), archive, ingests,
                TestArchive.SCHEMA, TestArchive.LABELS, TestArchive.REGISTER, TOKEN,
                InstantSource.fixed(TestArchive.NOW), folder); var reader = Client.of(everybodys)) {
            var page = reader.get("/s/" + id).body();

            assertThat(page).contains("<strong>kind</strong>, <time").doesNotContain("Ann Other")
                    .doesNotContain("curate/").doesNotContain("href=\"/curate\"")
                    .doesNotContain("href=\"/not-indexed\"");
            assertThat(reader.get("/d/" + cairo.document().id()).body()).doesNotContain("/original");
            assertThat(reader.get("/curate").statusCode()).isEqualTo(404);
            assertThat(reader.get("/not-indexed").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aLongDocumentIsWrittenInTimeInProportionToItsLength() {
        var builder = Archived.document("long").title("Long");
        for (int i = 0; i < 20_000; i++) {
            builder.own("Before it. “")
                    .says(Archived.statement("Number " + i + " shall be as it was.").by("Q1", "Ann"))
                    .own("” After it, somebody wrote a sentence of his own.\n\n");
        }
        var paragraphs = new DocumentText(builder.build(), "").paragraphs();

        assertThat(paragraphs).hasSize(20_000);
        assertThat(Html.page(HTML.of(paragraphs.getLast())))
                .contains("Number 19999 shall be as it was.</mark>");
    }

    private String page(String address) {
        var answer = client.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo("text/html; charset=utf-8");
        return answer.body();
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static String id(ArchivedDocument document, int statement) {
        return document.statements().get(statement).statement().id().value();
    }
}
