package quoth.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import quoth.ArchivedDocument;
import quoth.ArchivedStatement;
import quoth.DocumentId;
import quoth.Outcome;
import quoth.QuothException;
import quoth.StatementId;
import quoth.catalogue.Catalogue;
import quoth.catalogue.Filing;
import quoth.catalogue.Originals;
import quoth.catalogue.SourceVersion;
import quoth.catalogue.SourceVersion.State;
import quoth.catalogue.Tables;

/// Answers by id, from what is kept rather than from the index.
final class Lookup {

    private final Catalogue catalogue;
    private final Settlement settlement;
    private final Originals originals;

    Lookup(Catalogue catalogue, Settlement settlement, Originals originals) {
        this.catalogue = catalogue;
        this.settlement = settlement;
        this.originals = originals;
    }

    Optional<ArchivedDocument> document(DocumentId id) {
        return read(tables -> kept(tables, id).map(filing -> settlement.record(tables, filing)));
    }

    Optional<Original> original(DocumentId id) {
        return read(tables -> kept(tables, id).map(filing -> {
            var source = tables.sources().byId(filing.source()).orElseThrow();
            var metadata = settlement.record(tables, filing).document().metadata();
            return new Original(filing.text().hash(), source.origin().fileName(), metadata.mediaType(),
                    source.size(), () -> originals.read(filing.text().hash()));
        }));
    }

    Optional<Standing> standing(DocumentId id) {
        return catalogue.read(tables -> tables.documents().byId(id).stream().findFirst().map(filing -> {
            var places = tables.sources().withBytes(filing.text().hash()).stream()
                    .filter(s -> s.state() != State.DELETED)
                    .map(s -> new Standing.Place(s.origin(), s.version(), s.state() == State.VANISHED))
                    .toList();
            return switch (filing.state()) {
                case ARRIVING, CURRENT -> new Standing(Standing.State.CURRENT, Optional.empty(), places);
                case SUPERSEDED -> new Standing(Standing.State.SUPERSEDED, newer(tables, filing), places);
                case DELETED -> new Standing(Standing.State.DELETED, Optional.empty(), List.of());
            };
        }));
    }

    StatementAnswer statement(StatementId id) {
        return read(tables -> {
            boolean deleted = false;
            for (var filing : tables.documents().withStatement(id)) {
                var found = filing.state() == Filing.State.DELETED
                        ? Optional.<StatementAnswer>empty()
                        : in(tables, filing, id);
                if (found.isPresent()) {
                    return found.get();
                }
                deleted |= filing.state() == Filing.State.DELETED;
            }
            var fate = fate(tables, id);
            return deleted && fate instanceof StatementAnswer.Unknown ? gone(tables, id) : fate;
        });
    }

    /// What was filed anew between a look at the catalogue and one at the texts is looked up once more.
    private <T> T read(Function<Tables, T> work) {
        try {
            return catalogue.read(work);
        } catch (QuothException e) {
            if (e.kind() != QuothException.Kind.CORRUPT) {
                throw e;
            }
            return catalogue.read(work);
        }
    }

    private Optional<StatementAnswer> in(Tables tables, Filing filing, StatementId id) {
        if (tables.documents().statements(filing.row()).stream().noneMatch(s -> s.id().equals(id))) {
            return Optional.empty();
        }
        var record = settlement.record(tables, filing);
        ArchivedStatement shown = record.statements().stream().filter(s -> s.statement().id().equals(id))
                .findFirst()
                .orElseThrow();
        var metadata = record.document().metadata();
        return Optional.of(filing.state() == Filing.State.SUPERSEDED
                ? new StatementAnswer.Superseded(shown, metadata, newer(tables, filing))
                : new StatementAnswer.Found(shown, metadata));
    }

    /// Follows an id from rules to rules to where its words are now.
    private static StatementAnswer fate(Tables tables, StatementId id) {
        var seen = new HashSet<StatementId>();
        var at = id;
        var fate = tables.fates().of(at);
        while (fate.isPresent() && seen.add(at)) {
            if (fate.get().now().isEmpty()) {
                return new StatementAnswer.Gone(fate.get().words(), fate.get().document());
            }
            at = fate.get().now().get();
            fate = live(tables, at) ? Optional.empty() : tables.fates().of(at);
        }
        return at.equals(id) ? new StatementAnswer.Unknown() : new StatementAnswer.Moved(at);
    }

    private static boolean live(Tables tables, StatementId id) {
        return tables.documents().withStatement(id).stream()
                .anyMatch(f -> tables.documents().statements(f.row()).stream()
                        .anyMatch(s -> s.id().equals(id)));
    }

    private static StatementAnswer gone(Tables tables, StatementId id) {
        return new StatementAnswer.Gone("", tables.documents().withStatement(id).getFirst().id());
    }

    /// What took a document's place: the newest version of its origin that can be searched, where that is one
    /// document; the same id when that came again.
    private static Optional<DocumentId> newer(Tables tables, Filing filing) {
        if (tables.documents().current(filing.id()).isPresent()) {
            return Optional.of(filing.id());
        }
        var origin = tables.sources().byId(filing.source()).orElseThrow().origin();
        var newest = tables.sources().versions(origin).reversed().stream()
                .filter(s -> s.outcome().filter(Outcome::searchable).isPresent()).findFirst();
        var documents = newest.flatMap(SourceVersion::hash).map(tables.documents()::byOriginal)
                .orElse(List.of());
        return documents.size() == 1 ? Optional.of(documents.getFirst().id()) : Optional.empty();
    }

    private static Optional<Filing> kept(Tables tables, DocumentId id) {
        return tables.documents().byId(id).stream().filter(f -> f.state() != Filing.State.DELETED)
                .findFirst();
    }
}
