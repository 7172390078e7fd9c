package quoth.http;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.About;
import quoth.archive.Archive;
import quoth.gazetteer.Gazetteer;
import quoth.ingest.Ingests;
import quoth.search.Register;
import quoth.testing.Archived;

import static org.assertj.core.api.Assertions.assertThat;

/// Speakers' own pages, and the page of files that are not indexed.
class SpeakerPageTest {

    private static final String TOKEN = "0123456789abcdef";
    private static final String[] OWNER = {"Authorization", "Bearer " + TOKEN};
    private static final Register REGISTER = new Register(Gazetteer.load(Path.of("index-config")));

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
        filled.file(archive, "cairo.txt", Fixtures.cairo());
        filled.file(archive, "letters.txt", Fixtures.letters());
        filled.file(archive, "about.txt",
                Archived.only(Archived.statement("Lavrov is wrong.").by("ann lee~FR", "Ann Lee")
                        .from("FR").on("2023-01-02").about(About.Type.PERSON, "Q58217", "Sergey Lavrov")));
        filled.file(archive, "earlier.txt",
                Archived.only(Archived.statement("Bread first.").by("Q58217", "Sergey Lavrov")
                        .from("RU").on("2019-05-06")));
        ingests = TestArchive.ingests(archive);
        server = HttpServer.start(HttpSettings.local(0), archive, ingests, TestArchive.SCHEMA,
                TestArchive.LABELS, REGISTER, TOKEN, InstantSource.fixed(TestArchive.NOW), folder);
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
    void aSpeakersPageSaysWhoTheyAreAndWhatTheySaid() {
        var page = client.get("/speaker/Q58217").body();

        assertThat(page).contains("<h1><bdi>Sergey Lavrov</bdi></h1>")
                .contains("<a href=\"/?speaker=Q58217\">2 statements</a>")
                .contains(
                        "<li><bdi>Minister of Foreign Affairs</bdi>, Russia, <span class=\"date\">from 9 March 2004 to ")
                .contains(
                        "<a href=\"/?speaker=Q58217&amp;role=foreign%20minister\"><bdi>foreign minister</bdi></a>")
                .contains("We have nothing against the grain leaving.</a>")
                .contains("<h2 id=\"about-title\">Said of Sergey Lavrov</h2>")
                .contains("Lavrov is wrong.</a>")
                .contains("<a href=\"/?speaker=Q58217&amp;from=2022-01-01&amp;to=2022-12-31\">2022</a>")
                .contains("aria-label=\"2019: 1 statement\"")
                .contains("href=\"https://www.wikidata.org/wiki/Q58217\"");
    }

    @Test
    void aNameLeadsToWhomItBelongs() {
        assertThat(client.get("/speaker/Sergey%20Lavrov").headers().firstValue("Location"))
                .hasValue("/speaker/Q58217");
        var several = client.get("/speaker/John%20Smith", "Accept", "text/html");
        assertThat(several.statusCode()).isEqualTo(400);
        assertThat(several.body())
                .contains("<a href=\"/speaker/Q1001\"><bdi>John Smith</bdi></a>, 1 statement")
                .contains("<a href=\"/speaker/Q1002\">");
        assertThat(client.get("/speaker/Nobody%20Here").statusCode()).isEqualTo(404);
    }

    @Test
    void aSpeakerWhomPeopleMadeOneWithAnotherLeadsThere() {
        client.ask("POST", "/api/v1/speakers/Q1001/merge", "{\"into\":\"Q1002\",\"by\":\"Ann\"}", OWNER);

        var moved = client.get("/speaker/Q1001");

        assertThat(moved.statusCode()).isEqualTo(308);
        assertThat(moved.headers().firstValue("Location")).hasValue("/speaker/Q1002");
        assertThat(client.get("/speaker/Q1002").body())
                .contains("<a href=\"/?speaker=Q1002\">2 statements</a>");
    }

    @Test
    void whereAllFilesCanBeSearchedThePageSaysSo() {
        assertThat(client.get("/not-indexed").body()).contains("Every file of this archive can be searched.");
    }
}
