package quoth.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quoth.ArchivedDocument;
import quoth.ArchivedStatement;
import quoth.DocumentId;
import quoth.Origin;
import quoth.Outcome;
import quoth.StatedMetadata;
import quoth.Statement;
import quoth.archive.Archive;
import quoth.archive.Rules;
import quoth.ingest.FreeSpace;
import quoth.ingest.Ingest;
import quoth.ingest.Ingests;
import quoth.search.Labels;
import quoth.search.Register;
import quoth.search.Schema;
import quoth.search.lucene.LuceneEngine;
import quoth.terms.Synonyms;
import quoth.terms.Terms;
import quoth.testing.SharedWorkers;

/// A real archive in a folder, filled with documents made by hand: what is in them is known to the letter, and does not
/// change when parsing or attribution learns something.
final class TestArchive {

    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    static final Schema SCHEMA = Schema.read(Path.of("index-config/schema.yaml"));

    static final Labels LABELS = new Labels();
    static final Register REGISTER = new Register();

    private final Map<DocumentId, List<Statement>> statements = new HashMap<>();
    private final Path folder;
    private final String version;

    /// @param version of the rules that find the statements given here
    TestArchive(Path folder, String version) {
        this.folder = folder;
        this.version = version;
    }

    Archive open() {
        var rules = new Rules(version, document -> statements.getOrDefault(document.id(), List.of()));
        return Archive.open(folder, rules,
                index -> LuceneEngine.open(index, SCHEMA, new Terms(Synonyms.NONE), new Labels()),
                InstantSource.fixed(NOW));
    }

    static Ingests ingests(Archive archive) {
        return ingests(archive, new FreeSpace(() -> Long.MAX_VALUE, 0));
    }

    static Ingests ingests(Archive archive, FreeSpace space) {
        return new Ingests(new Ingest(archive, SharedWorkers.PARSER, SharedWorkers.WORKERS, space,
                InstantSource.fixed(NOW)));
    }

    /// Takes note of what the rules find in a document.
    TestArchive knows(ArchivedDocument... documents) {
        for (var document : documents) {
            statements.put(document.document().id(),
                    document.statements().stream().map(ArchivedStatement::statement).toList());
        }
        return this;
    }

    /// Files a document as the only one of a file.
    void file(Archive archive, String path, ArchivedDocument document) {
        knows(document);
        var bytes = document.document().text().getBytes(StandardCharsets.UTF_8);
        var collection = document.document().metadata().collection();
        archive.collection(collection, "/" + collection);
        try {
            var origin = new Origin(collection, path);
            var received = archive.receive(origin, StatedMetadata.NONE, new ByteArrayInputStream(bytes), NOW,
                    1_000_000);
            var entry = archive.acknowledge(List.of(received), "by-hand").getFirst().entry().orElseThrow();
            var arrival = archive.arrival(entry, "by-hand");
            arrival.add(document.document());
            arrival.finish(Outcome.INDEXED, "", 0).join();
            archive.settle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
