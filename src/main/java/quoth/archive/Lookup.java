package quoth.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import quoth.ArchivedDocument;
import quoth.ArchivedStatement;
import quoth.Change;
import quoth.Correction;
import quoth.DocumentId;
import quoth.Outcome;
import quoth.QuothException;
import quoth.Remedy;
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
    private final Records records;
    private final Originals originals;

    Lookup(Stores stores, Records records) {
        this.catalogue = stores.catalogue();
        this.records = records;
        this.originals = stores.originals();
    }

    Optional<ArchivedDocument> document(DocumentId id) {
        return read(tables -> kept(tables, id).map(filing -> records.record(tables, filing)));
    }

    Optional<Original> original(DocumentId id) {
        return read(tables -> kept(tables, id).map(filing -> {
            var source = tables.sources().byId(filing.source()).orElseThrow();
            var metadata = records.record(tables, filing).document().metadata();
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

    /// Follows an id from rules to rules and through corrections to where its words are now.
    StatementAnswer statement(StatementId id) {
        return read(tables -> {
            var seen = new HashSet<StatementId>();
            var at = id;
            while (seen.add(at)) {
                var step = step(tables, at);
                if (step instanceof StatementAnswer.Moved(var to)) {
                    at = to;
                } else {
                    return at.equals(id) ? step : later(step, at);
                }
            }
            return new StatementAnswer.Moved(at);
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

    /// What an id that others lead to has to say to those.
    private static StatementAnswer later(StatementAnswer step, StatementId at) {
        return switch (step) {
            case StatementAnswer.Gone gone -> gone;
            case StatementAnswer.Found _,StatementAnswer.Superseded _,StatementAnswer.Moved _,StatementAnswer.Unknown _ ->
                new StatementAnswer.Moved(at);
        };
    }

    /// What became of an id, one step on.
    private StatementAnswer step(Tables tables, StatementId id) {
        boolean deleted = false;
        for (var filing : tables.documents().withStatement(id)) {
            if (filing.state() == Filing.State.DELETED) {
                deleted = true;
                continue;
            }
            var found = in(tables, filing, id);
            if (found.isPresent()) {
                return found.get();
            }
        }
        var fate = tables.fates().of(id);
        if (fate.isPresent()) {
            return fate.get().now().<StatementAnswer>map(StatementAnswer.Moved::new)
                    .orElseGet(() -> new StatementAnswer.Gone(fate.get().words(), fate.get().document()));
        }
        var undone = tables.corrections().about(id).stream().flatMap(c -> undone(c, id).stream()).findFirst();
        if (undone.isPresent()) {
            return undone.get();
        }
        return deleted ? gone(tables, id) : new StatementAnswer.Unknown();
    }

    private Optional<StatementAnswer> in(Tables tables, Filing filing, StatementId id) {
        boolean found = tables.documents().statements(filing.row()).stream().anyMatch(s -> s.id().equals(id));
        if (!found && tables.corrections().of(filing.id()).isEmpty()) {
            return Optional.empty();
        }
        var document = records.document(filing);
        var laid = records.laid(tables, filing, document);
        if (!laid.has(id)) {
            return Optional.ofNullable(laid.fates().get(id)).map(fate -> fate.now()
                    .<StatementAnswer>map(StatementAnswer.Moved::new)
                    .orElseGet(() -> new StatementAnswer.Gone(fate.words(), filing.id())));
        }
        var record = Composer.compose(document, laid, filing.ingested(), filing.attribution());
        ArchivedStatement shown = record.statements().stream().filter(s -> s.statement().id().equals(id))
                .findFirst().orElseThrow();
        return Optional.of(filing.state() == Filing.State.SUPERSEDED
                ? new StatementAnswer.Superseded(shown, document.metadata(), newer(tables, filing))
                : new StatementAnswer.Found(shown, document.metadata()));
    }

    /// What a correction that was taken back left of an id that it had given.
    private static Optional<StatementAnswer> undone(Correction correction, StatementId id) {
        if (correction.inForce()
                || !(correction.change() instanceof Change.OfStatement(var anchor, var remedy))) {
            return Optional.empty();
        }
        return switch (remedy) {
            case Remedy.Extent(_, var gives) when gives.equals(id) && !anchor.statement().equals(id) ->
                Optional.of(new StatementAnswer.Moved(anchor.statement()));
            case Remedy.Missed _ ->
                Optional.of(new StatementAnswer.Gone(anchor.quote().exact(), anchor.document()));
            case Remedy.Extent _,Remedy.Speakers _,Remedy.Countries _,Remedy.Said _,Remedy.OfKind _,Remedy.NotAStatement _ ->
                Optional.empty();
        };
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
