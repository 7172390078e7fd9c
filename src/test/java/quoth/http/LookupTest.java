package quoth.http;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.ArchivedDocument;
import quoth.archive.Archive;
import quoth.ingest.Ingests;
import quoth.testing.Archived;

import static org.assertj.core.api.Assertions.assertThat;

/// What an id answers that was once cited, whatever became of it.
class LookupTest {

    private static final ArchivedDocument BEFORE = Archived.document("debate").own("He said: ")
            .says(Archived.statement("we shall not leave this room"))
            .own(" today, and ").says(Archived.statement("never again that tune")).own(".\n").build();
    private static final ArchivedDocument AFTER = Archived.document("debate").own("He said: ")
            .says(Archived.statement("we shall not leave this room today"))
            .own(", and never again that tune.\n").build();

    @TempDir
    private Path folder;
    private Archive archive;
    private Ingests ingests;
    private HttpServer server;
    private Client client;

    @BeforeEach
    void rebuildWithOtherRules() {
        var old = new TestArchive(folder, "old");
        try (var before = old.open()) {
            old.file(before, "debate.txt", BEFORE);
        }
        archive = new TestArchive(folder, "new").knows(AFTER).open();
        archive.rebuild(false);
        var clock = InstantSource.fixed(TestArchive.NOW);
        ingests = TestArchive.ingests(archive);
        server = HttpServer.start(HttpSettings.local(0), archive, ingests, TestArchive.SCHEMA,
                TestArchive.LABELS, TestArchive.REGISTER, "token", clock,
                folder);
        client = Client.of(server);
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
        ingests.close();
        archive.close();
    }

    @Test
    void wordsThatGrewLeadToTheirNewId() {
        var now = idOf(AFTER, 0);

        var answer = client.get("/api/v1/statements/" + idOf(BEFORE, 0));

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/statements/" + now);
        assertThat(client.get("/api/v1/statements/" + now).body())
                .contains("\"text\":\"we shall not leave this room today\"");
        assertThat(client.get("/s/" + idOf(BEFORE, 0)).headers().firstValue("Location"))
                .hasValue("/s/" + now);
    }

    @Test
    void wordsThatAreNoStatementAnyMoreAreToldAsOnceCited() {
        var answer = client.get("/api/v1/statements/" + idOf(BEFORE, 1));

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("\"words\":\"never again that tune\"");
    }

    @Test
    void aDocumentThatWasTakenOutIsGone() {
        var id = AFTER.document().id();
        archive.delete(id);

        assertThat(client.get("/api/v1/documents/" + id).statusCode()).isEqualTo(410);
        assertThat(client.get("/api/v1/documents/" + id + "/text").body())
                .contains("document '%s' was taken out of the archive".formatted(id));
        assertThat(client.get("/api/v1/documents/d-0000000000000000").statusCode()).isEqualTo(404);
    }

    private static String idOf(ArchivedDocument document, int statement) {
        return document.statements().get(statement).statement().id().value();
    }
}
