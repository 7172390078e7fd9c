package quoth.archive;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import quoth.DocumentId;
import quoth.QuothException;
import quoth.Sha256;
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
    private final Set<DocumentId> touched = new LinkedHashSet<>();
    private final Set<Sha256> unneeded = new LinkedHashSet<>();
    private final Set<Filing.TextPlace> texts = new LinkedHashSet<>();

    Deleting(Tables tables, Instant now) {
        this.tables = tables;
        this.now = now;
    }

    /// @param documents that the engine has to think of again
    /// @param originals whose bytes can go
    /// @param texts     that can go
    /// @param sources   how many source documents were taken out
    record Deleted(List<DocumentId> documents, List<Sha256> originals, List<Filing.TextPlace> texts,
            int sources) {}

    Deleted collection(String name) {
        var sources = tables.sources().in(name).stream().filter(s -> s.state() != State.DELETED).toList();
        if (sources.isEmpty() && tables.collections().root(name).isEmpty()) {
            throw new QuothException(QuothException.Kind.NOT_FOUND,
                    "collection '%s': no such collection".formatted(name));
        }
        sources.forEach(this::delete);
        tables.collections().remove(name);
        return done(sources.size());
    }

    Deleted document(DocumentId id) {
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
        texts.addAll(tables.documents().bySource(source.id()).stream().map(Filing::text).toList());
        tables.sources().stands(source.id(), State.DELETED);
        if (source.hash().isPresent()) {
            new Ending(tables, "", now).retire(source, Filing.State.DELETED, touched);
            unneeded.add(source.hash().get());
        }
        tables.ledger().add(Event.DELETED, source, "", now);
    }

    private Deleted done(int sources) {
        unneeded.removeIf(
                hash -> tables.sources().withBytes(hash).stream().anyMatch(s -> s.state() != State.DELETED));
        texts.removeIf(place -> !unneeded.contains(place.hash()));
        touched.forEach(tables.fates()::forgetWords);
        return new Deleted(List.copyOf(touched), List.copyOf(unneeded), List.copyOf(texts), sources);
    }
}
