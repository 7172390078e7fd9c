package quoth.archive;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import quoth.Anchor;
import quoth.Change;
import quoth.Change.What;
import quoth.Correction;
import quoth.Correction.Told;
import quoth.Document;
import quoth.DocumentId;
import quoth.QuothException;
import quoth.Remedy;
import quoth.Statement;
import quoth.StatementId;
import quoth.TextQuote;
import quoth.TextSpan;
import quoth.catalogue.Filing;
import quoth.catalogue.Tables;

import static quoth.QuothException.Kind.CONFLICT;
import static quoth.QuothException.Kind.NOT_FOUND;

/// Finds out what a person's wish means for a document, and writes it down. Inside one piece of work on the tables.
final class Resolving {

    private final Tables tables;
    private final Records records;
    private final Set<DocumentId> touched;

    /// @param touched takes the documents that the engine has to think of again
    Resolving(Tables tables, Records records, Set<DocumentId> touched) {
        this.touched = touched;
        this.tables = tables;
        this.records = records;
    }

    /// Where a statement stands, and among which others.
    private record Place(Filing filing, Document document, Laid laid, Statement statement) {}

    Corrected correct(StatementId id, CorrectionRequest request, Told told) {
        var place = place(id);
        var undone = takeBack(id, request.takenBack(), told);
        var anchor = new Anchor(id, place.document().id(),
                TextQuote.at(place.statement().extent(), place.document().text()));
        var made = new ArrayList<Correction>();
        for (var remedy : new Remedies(place.document(), place.laid(), place.statement()).of(request)) {
            made.add(tables.corrections().add(new Change.OfStatement(anchor, remedy), told));
        }
        for (var correction : undone) {
            note(place.filing(), line(correction, "taken back"), told.at());
        }
        written(place.filing(), place.document(), made, told.at());
        var ids = new ArrayList<>(List.of(id));
        undone.forEach(c -> ids.add(((Change.OfStatement) c.change()).anchor().statement()));
        if (!made.isEmpty() || !undone.isEmpty()) {
            touched.add(place.document().id());
        }
        return new Corrected(now(place, ids), made);
    }

    Corrected add(DocumentId id, Remedy.Missed missed, Told told) {
        var filing = tables.documents().current(id).orElseThrow(() -> absent(id));
        var document = records.document(filing);
        var laid = records.laid(tables, filing, document);
        var segments = new Wording(document).places(missed.segments(), Optional.empty());
        var extent = new TextSpan(segments.getFirst().begin(), segments.getLast().end());
        Matching.best(extent, laid.statements()).ifPresent(there -> {
            throw new QuothException(CONFLICT,
                    "most of these words are statement '%s' already; correct its words instead"
                            .formatted(there.id()));
        });
        var ids = laid.statements().stream().map(Statement::id).collect(java.util.stream.Collectors.toSet());
        var statement = Written.id(document, segments, ids);
        var quotes = segments.stream().map(s -> TextQuote.at(s, document.text())).toList();
        var made = tables.corrections().add(
                new Change.OfStatement(new Anchor(statement, id, TextQuote.at(extent, document.text())),
                        new Remedy.Missed(quotes, missed.kind(), missed.speakers(), missed.date())),
                told);
        written(filing, document, List.of(made), told.at());
        touched.add(id);
        return new Corrected(statement, List.of(made));
    }

    /// A statement's correction that was just taken back.
    void undone(Correction correction, Instant at) {
        for (var id : tables.corrections().documents(correction.number())) {
            touched.add(id);
            tables.documents().current(id).ifPresent(filing -> {
                note(filing, line(correction, "taken back"), at);
                Layers.note(tables, filing.row(), records.document(filing),
                        tables.documents().statements(filing.row()));
            });
        }
    }

    /// Corrections of a statement under any id that corrections gave it, and those that show in it.
    List<Correction> history(StatementId id) {
        var found = new TreeMap<Long, Correction>();
        var waiting = new ArrayDeque<>(List.of(id));
        while (!waiting.isEmpty()) {
            for (var correction : tables.corrections().about(waiting.remove())) {
                if (found.put(correction.number(), correction) == null
                        && correction.change() instanceof Change.OfStatement(var anchor, var remedy)) {
                    waiting.add(anchor.statement());
                    if (remedy instanceof Remedy.Extent(_, var gives)) {
                        waiting.add(gives);
                    }
                }
            }
        }
        found(id).ifPresent(place -> place.laid().applied(id).forEach(shown -> tables.corrections()
                .byNumber(shown.number()).ifPresent(c -> found.put(c.number(), c))));
        return List.copyOf(found.values());
    }

    private List<Correction> takeBack(StatementId id, Set<What> whats, Told told) {
        var undone = history(id).stream().filter(Correction::inForce)
                .filter(c -> c.change() instanceof Change.OfStatement && whats.contains(c.change().what()))
                .toList();
        undone.forEach(correction -> tables.corrections().undo(correction.number(), told));
        return undone;
    }

    private void written(Filing filing, Document document, List<Correction> made, Instant at) {
        made.forEach(correction -> note(filing, line(correction, ""), at));
        Layers.note(tables, filing.row(), document, tables.documents().statements(filing.row()));
    }

    private void note(Filing filing, String what, Instant at) {
        var source = tables.sources().byId(filing.source()).orElseThrow();
        tables.ledger().corrected(source.id(), source.origin(), source.hash(), what, at);
    }

    /// A correction as the ledger tells it.
    static String line(Correction correction, String how) {
        return "correction %d: %s by %s%s".formatted(correction.number(),
                correction.change().what().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                correction.told().by(),
                how.isEmpty() ? "" : ", " + how);
    }

    /// Under which id the statement answers after all this.
    private StatementId now(Place before, List<StatementId> ids) {
        var laid = records.laid(tables, before.filing(), before.document());
        for (var id : ids) {
            var at = id;
            var seen = new LinkedHashSet<StatementId>();
            while (seen.add(at)) {
                if (laid.has(at)) {
                    return at;
                }
                at = Optional.ofNullable(laid.fates().get(at)).flatMap(Laid.Fate::now).orElse(at);
            }
        }
        return ids.getFirst();
    }

    private Place place(StatementId id) {
        return found(id).orElseThrow(() -> {
            var older = tables.documents().withStatement(id).stream()
                    .filter(f -> f.state() == Filing.State.SUPERSEDED).findFirst();
            return older.map(filing -> new QuothException(CONFLICT,
                    "statement '%s' stands in document '%s', of which there is a newer version; correct it there"
                            .formatted(id, filing.id())))
                    .orElseGet(
                            () -> new QuothException(NOT_FOUND, "there is no statement '%s'".formatted(id)));
        });
    }

    private Optional<Place> found(StatementId id) {
        for (var filing : tables.documents().withStatement(id)) {
            if (filing.state() == Filing.State.CURRENT || filing.state() == Filing.State.ARRIVING) {
                var document = records.document(filing);
                var laid = records.laid(tables, filing, document);
                var statement = laid.statements().stream().filter(s -> s.id().equals(id)).findFirst();
                if (statement.isPresent()) {
                    return Optional.of(new Place(filing, document, laid, statement.get()));
                }
            }
        }
        return Optional.empty();
    }

    private QuothException absent(DocumentId id) {
        return tables.documents().byId(id).stream().anyMatch(f -> f.state() == Filing.State.SUPERSEDED)
                ? new QuothException(CONFLICT,
                        "document '%s' is an older version; correct the newer one".formatted(id))
                : new QuothException(NOT_FOUND, "there is no document '%s'".formatted(id));
    }
}
