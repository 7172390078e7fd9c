package quoth.archive;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import quoth.DocumentId;
import quoth.Outcome;
import quoth.catalogue.Filing;
import quoth.catalogue.LedgerEntry.Event;
import quoth.catalogue.SourceVersion;
import quoth.catalogue.SourceVersion.State;
import quoth.catalogue.Tables;

/// Gives a source document its final outcome, and takes older versions of its origin out of the way.
final class Ending {

    private final Tables tables;
    private final String attribution;
    private final Instant now;

    Ending(Tables tables, String attribution, Instant now) {
        this.tables = tables;
        this.attribution = attribution;
        this.now = now;
    }

    /// @param touched takes the documents about which the engine may have to think again
    Finished end(Batch batch, Batch.End end, Set<DocumentId> touched) {
        var source = tables.sources().byId(batch.entry().row()).orElseThrow();
        var filings = tables.documents().bySource(source.id());
        var verdict = end.outcome().isPresent()
                ? ofParsing(end.outcome().get(), end.reason(), filings.size())
                : ofCopy(source);
        int statements = filings.stream().mapToInt(Filing::statements).sum();
        tables.sources().finish(source.id(), verdict.outcome, verdict.reason, filings.size(), statements,
                end.rejections(), batch.parser());
        if (!filings.isEmpty()) {
            tables.documents().forgetOlder(source.hash().orElseThrow(), source.id());
            tables.documents().stand(source.id(), Filing.State.CURRENT);
        }
        supersedeOlder(source, verdict.outcome, touched);
        var ended = tables.sources().byId(source.id()).orElseThrow();
        tables.ledger().add(Event.FINISHED, ended, attribution, now);
        return new Finished(ended.origin(), ended.size(), verdict.outcome, verdict.reason, filings.size(),
                statements);
    }

    private record Verdict(Outcome outcome, String reason) {}

    /// What was filed before parsing went wrong stays.
    private static Verdict ofParsing(Outcome outcome, String reason, int documents) {
        if (documents > 0 && !outcome.searchable()) {
            var cause = outcome.name().toLowerCase(Locale.ROOT);
            return new Verdict(Outcome.PARTIAL, reason.isEmpty() ? cause : cause + ": " + reason);
        }
        if (documents == 0 && outcome.searchable()) {
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

    /// An older version stands until a newer one can be searched; one that could not be searched itself gives way
    /// at once.
    private void supersedeOlder(SourceVersion source, Outcome outcome, Set<DocumentId> touched) {
        for (var older : tables.sources().versions(source.origin())) {
            boolean stands = older.state() == State.CURRENT || older.state() == State.VANISHED;
            boolean useless = older.outcome().filter(Outcome::searchable).isEmpty();
            if (older.id() < source.id() && stands && !older.pending() && (outcome.searchable() || useless)) {
                tables.sources().stands(older.id(), State.SUPERSEDED);
                retire(older, Filing.State.SUPERSEDED, touched);
                tables.ledger().add(Event.SUPERSEDED, older, "", now);
            }
        }
    }

    /// Lets the documents of a source step back, unless their bytes stand at another place too.
    void retire(SourceVersion source, Filing.State as, Set<DocumentId> touched) {
        List<Filing> filings = tables.documents().bySource(source.id());
        if (filings.isEmpty()) {
            return;
        }
        filings.forEach(filing -> touched.add(filing.id()));
        var heir = Copies.standing(tables, source).stream()
                .filter(copy -> copy.outcome().filter(o -> o == Outcome.DUPLICATE).isPresent()).findFirst();
        if (heir.isPresent()) {
            tables.documents().handOver(source.id(), heir.get().id(), heir.get().origin().collection());
            return;
        }
        if (as == Filing.State.DELETED) {
            tables.documents().erase(source.id());
        } else {
            tables.documents().stand(source.id(), as);
        }
    }
}
