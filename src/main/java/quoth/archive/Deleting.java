package quoth.archive;

import java.time.Instant;
import quoth.DocumentId;
import quoth.QuothException;
import quoth.StatedMetadata;
import quoth.catalogue.Filing;
import quoth.catalogue.LedgerEntry.Event;
import quoth.catalogue.SourceVersion;
import quoth.catalogue.SourceVersion.State;
import quoth.catalogue.Tables;

/// Takes source documents out: documents, words in the catalogue, and bytes that nothing else needs. The ledger
/// keeps that they were here.
final class Deleting {

    private final Tables tables;
    private final Instant now;
    private final Aftermath after;

    Deleting(Tables tables, Instant now, Aftermath after) {
        this.tables = tables;
        this.now = now;
        this.after = after;
    }

    /// @return how many source documents were taken out
    int collection(String name) {
        var sources = tables.sources().in(name).stream().filter(s -> s.state() != State.DELETED).toList();
        if (sources.isEmpty() && tables.collections().root(name).isEmpty()) {
            throw new QuothException(QuothException.Kind.NOT_FOUND,
                    "collection '%s': no such collection".formatted(name));
        }
        sources.forEach(this::delete);
        tables.collections().remove(name);
        return done(sources.size());
    }

    /// @return how many source documents were taken out
    int document(DocumentId id) {
        var filing = tables.documents().byId(id).stream().filter(f -> f.state() != Filing.State.DELETED)
                .findFirst()
                .orElseThrow(() -> new QuothException(QuothException.Kind.NOT_FOUND,
                        "document '%s': no such document".formatted(id)));
        int siblings = tables.documents().bySource(filing.source()).size();
        if (siblings > 1) {
            throw new QuothException(QuothException.Kind.BAD_REQUEST,
                    "document '%s': one of %d of its source; delete collection '%s' instead".formatted(id,
                            siblings,
                            filing.collection()));
        }
        var sources = tables.sources().withBytes(filing.text().hash()).stream()
                .filter(s -> s.state() != State.DELETED).toList().reversed();
        sources.forEach(this::delete);
        return done(sources.size());
    }

    private void delete(SourceVersion source) {
        tables.sources().stands(source.id(), State.DELETED);
        tables.sources().restated(source.id(), StatedMetadata.NONE);
        if (source.hash().isPresent()) {
            new Retiring(tables, after).retire(source, Filing.State.DELETED);
            after.deleted.add(source.hash().get());
        }
        tables.ledger().add(Event.DELETED, source, "", now);
    }

    private int done(int sources) {
        after.deleted.removeIf(
                hash -> tables.sources().withBytes(hash).stream().anyMatch(s -> s.state() != State.DELETED));
        after.touched.forEach(tables.fates()::forgetWords);
        after.touched.forEach(tables.corrections()::forget);
        return sources;
    }
}
