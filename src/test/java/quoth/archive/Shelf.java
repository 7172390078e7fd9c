package quoth.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import quoth.Document;
import quoth.DocumentId;
import quoth.DocumentMetadata;
import quoth.Genre;
import quoth.Origin;
import quoth.Outcome;
import quoth.Sha256;
import quoth.StatedMetadata;
import quoth.search.Labels;
import quoth.search.Schema;
import quoth.search.SearchRequest;
import quoth.search.lucene.LuceneEngine;
import quoth.terms.Synonyms;
import quoth.terms.Terms;

/// A real archive with a real index and the simplest of rules; each file is one document of plain text.
final class Shelf implements AutoCloseable {

    static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));
    private static final Schema SCHEMA = Schema.read(Path.of("index-config/schema.yaml"));

    final Archive archive;

    Shelf(Path folder) {
        this.archive = Archive.open(folder, QuotedWords.straight(),
                index -> LuceneEngine.open(index, SCHEMA, new Terms(Synonyms.NONE), new Labels()), TIME);
    }

    /// Takes a text in, whole.
    ///
    /// @return its document
    DocumentId take(String path, String text) {
        finish(acknowledge(path, text));
        return DocumentId.ofBytes(Sha256.ofText(text));
    }

    Entry acknowledge(String path, String text) {
        return acknowledgeOnly(path, text).entry().orElseThrow();
    }

    /// Has bytes acknowledged that may be known already.
    Acknowledged acknowledgeOnly(String path, String text) {
        try {
            var received = archive.receive(new Origin("news", path), StatedMetadata.NONE,
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Instant.EPOCH,
                    1_000_000);
            return archive.acknowledge(List.of(received), "p1").getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Finished finish(Entry entry) {
        var arrival = archive.arrival(entry, "p1");
        try {
            if (entry.sameBytesAs().isPresent()) {
                return arrival.finishAsCopy().join();
            }
            arrival.add(document(entry));
            return arrival.finish(Outcome.INDEXED, "", 0).join();
        } catch (RuntimeException e) {
            arrival.abandon();
            throw e;
        }
    }

    /// Parses what is pending, as the next run of an ingest does.
    void resume() {
        archive.pending().forEach(this::finish);
        archive.settle();
    }

    /// The ids of all documents that searches see.
    List<String> seen() {
        var ids = new TreeSet<String>();
        archive.scan(SearchRequest.all(SearchRequest.Target.DOCUMENTS), hit -> {
            ids.add(hit.document().id().value());
            return true;
        });
        return List.copyOf(ids);
    }

    private Document document(Entry entry) {
        try {
            var text = Files.readString(archive.bytes(entry));
            var hash = entry.source().hash();
            var metadata = new DocumentMetadata(DocumentId.ofBytes(hash), hash, "text/plain", "news", "title",
                    Optional.empty(), List.of(), Optional.empty(), "en", Genre.ANALYSIS, Optional.empty(),
                    new TreeMap<>());
            return new Document(metadata, text, List.of(), List.of(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        archive.close();
    }
}
