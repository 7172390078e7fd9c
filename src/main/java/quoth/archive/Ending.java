package quoth.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import quoth.Document;
import quoth.Outcome;
import quoth.catalogue.Filing;
import quoth.catalogue.Filing.TextFile;
import quoth.catalogue.LedgerEntry.Event;
import quoth.catalogue.SourceVersion;
import quoth.catalogue.SourceVersion.State;
import quoth.catalogue.Tables;

/// Gives a source document its final outcome, and takes out of the way what its documents take the place of: older
/// versions of its origin, and what was made of the same bytes before.
final class Ending {

    private static final int PAGE = 256;

    private final Tables tables;
    private final String attribution;
    private final Instant now;
    private final Aftermath after;
    private final Function<Filing, Optional<Document>> kept;

    /// @param kept gives the document of a filing, if its text can be read
    Ending(Tables tables, String attribution, Instant now, Aftermath after,
            Function<Filing, Optional<Document>> kept) {
        this.tables = tables;
        this.attribution = attribution;
        this.now = now;
        this.after = after;
        this.kept = kept;
    }

    Finished end(Batch batch, Batch.End end) {
        var source = source(batch);
        if (source.state() == State.DELETED) {
            return deleted(source);
        }
        int arrived = tables.documents().count(source.id(), Filing.State.ARRIVING);
        int before = tables.documents().count(source.id(), Filing.State.CURRENT);
        var verdict = end.outcome().isPresent()
                ? ofParsing(end.outcome().get(), end.reason(), arrived, before, end.entries())
                : ofCopy(source);
        if (arrived > 0) {
            replaceEarlier(source);
            tables.documents().stand(source.id(), Filing.State.ARRIVING, Filing.State.CURRENT);
        }
        int documents = arrived > 0 ? arrived : before;
        int statements = tables.documents().statements(source.id(), Filing.State.CURRENT);
        tables.sources().finish(source.id(), verdict.outcome, verdict.reason, documents, statements,
                end.rejections(), batch.parser());
        supersedeOlder(source, verdict.outcome);
        var ended = source(batch);
        tables.ledger().add(Event.FINISHED, ended, attribution, now);
        return new Finished(ended.origin(), ended.size(), verdict.outcome, verdict.reason, documents,
                statements);
    }

    /// Forgets what arrived of it; what stood before stands.
    void takeBack(SourceVersion source) {
        for (var filing : tables.documents().forgetArriving(source.id())) {
            after.touched.add(filing.id());
            after.unneeded.add(filing.text().file());
        }
    }

    SourceVersion source(Batch batch) {
        return tables.sources().byId(batch.entry().row()).orElseThrow();
    }

    private Finished deleted(SourceVersion source) {
        takeBack(source);
        after.deleted.add(source.hash().orElseThrow());
        return new Finished(source.origin(), source.size(), Outcome.REFUSED,
                "taken out of the archive while it was parsed", 0, 0);
    }

    private record Verdict(Outcome outcome, String reason) {}

    /// What was filed before parsing went wrong stays, and what stood before when nothing came now.
    private static Verdict ofParsing(Outcome outcome, String reason, int arrived, int before, int entries) {
        var cause = outcome.name().toLowerCase(Locale.ROOT) + (reason.isEmpty() ? "" : ": " + reason);
        if (arrived == 0 && before > 0) {
            return new Verdict(Outcome.PARTIAL, "what was found in it before stands; now " + cause);
        }
        if (arrived > 0 && !outcome.searchable()) {
            return new Verdict(Outcome.PARTIAL, cause);
        }
        if (arrived == 0 && entries == 0 && outcome.searchable()) {
            return new Verdict(Outcome.EMPTY, reason.isEmpty() ? "no document in it" : reason);
        }
        return new Verdict(outcome, reason);
    }

    private Verdict ofCopy(SourceVersion source) {
        var first = Copies.ended(tables, source).orElseThrow(() -> new IllegalStateException(
                "%s was to be a copy of something that is not there".formatted(source.origin())));
        var outcome = first.outcome().orElseThrow();
        if (!outcome.searchable()) {
            return new Verdict(outcome, first.reason());
        }
        var place = "same bytes as " + first.origin().collection() + "/" + first.origin().path();
        var conflict = source.stated().equals(first.stated())
                ? ""
                : "; what is stated with it differs and does not count: the first came first";
        return new Verdict(Outcome.DUPLICATE, place + conflict);
    }

    /// What was made of the same bytes before has the same ids, and gives way; its statements lead on. A document
    /// that does not come any more still answers by its id.
    private void replaceEarlier(SourceVersion source) {
        var hash = source.hash().orElseThrow();
        var texts = new HashSet<TextFile>();
        var page = tables.documents().before(hash, source.id(), 0, PAGE);
        while (!page.isEmpty()) {
            for (var old : new ArrayList<>(page)) {
                var fresh = tables.documents().arriving(old.id(), source.id());
                if (fresh.isPresent()) {
                    follow(old, fresh.get());
                    tables.documents().forget(old);
                    texts.add(old.text().file());
                } else if (old.state() == Filing.State.CURRENT) {
                    tables.documents().stand(old, Filing.State.SUPERSEDED);
                    after.touched.add(old.id());
                }
            }
            page = tables.documents().before(hash, source.id(), page.getLast().row(), PAGE);
        }
        texts.removeIf(tables.documents()::referTo);
        after.unneeded.addAll(texts);
    }

    private void follow(Filing old, Filing fresh) {
        var statements = tables.documents().statements(fresh.row());
        var lost = Matching.without(tables.documents().statements(old.row()), statements);
        if (lost.isEmpty() || old.state() == Filing.State.DELETED) {
            return;
        }
        kept.apply(fresh).ifPresent(document -> Succession.follow(tables, kept.apply(old),
                tables.documents().statements(old.row()), document, statements, now));
    }

    /// An older version stands until a newer one can be searched; one that could not be searched itself gives way
    /// at once.
    private void supersedeOlder(SourceVersion source, Outcome outcome) {
        for (var older : tables.sources().versions(source.origin())) {
            boolean stands = older.state() == State.CURRENT || older.state() == State.VANISHED;
            boolean useless = older.outcome().filter(Outcome::searchable).isEmpty();
            if (older.id() < source.id() && stands && !older.pending() && (outcome.searchable() || useless)) {
                tables.sources().stands(older.id(), State.SUPERSEDED);
                carryCorrections(older, source);
                new Retiring(tables, after).retire(older, Filing.State.SUPERSEDED);
                tables.ledger().add(Event.SUPERSEDED, older, "", now);
            }
        }
    }

    /// What people set right in a document is laid over its newer version too, where both are one document.
    private void carryCorrections(SourceVersion older, SourceVersion newer) {
        var before = tables.documents().bySource(older.id());
        var now = newer.hash().map(tables.documents()::byOriginal).orElse(List.of()).stream()
                .filter(f -> f.state() == Filing.State.CURRENT).toList();
        if (before.size() == 1 && now.size() == 1
                && !tables.corrections().of(before.getFirst().id()).isEmpty()) {
            tables.corrections().carry(before.getFirst().id(), now.getFirst().id());
            kept.apply(now.getFirst())
                    .ifPresent(document -> Layers.note(tables, now.getFirst().row(), document,
                            tables.documents().statements(now.getFirst().row())));
            after.touched.add(now.getFirst().id());
        }
    }
}
