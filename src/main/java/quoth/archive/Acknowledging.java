package quoth.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import quoth.Origin;
import quoth.Outcome;
import quoth.StatedMetadata;
import quoth.catalogue.LedgerEntry.Event;
import quoth.catalogue.SourceVersion;
import quoth.catalogue.SourceVersion.State;
import quoth.catalogue.Tables;

/// Writes down what was received: new, changed, back again, or known.
final class Acknowledging {

    private final Tables tables;
    private final String parser;
    private final Instant now;

    Acknowledging(Tables tables, String parser, Instant now) {
        this.tables = tables;
        this.parser = parser;
        this.now = now;
    }

    List<Acknowledged> all(List<Received> received) {
        var out = new ArrayList<Acknowledged>(received.size());
        for (var each : received) {
            out.add(one(each));
        }
        return out;
    }

    private Acknowledged one(Received received) {
        var latest = tables.sources().latest(received.origin()).filter(s -> s.state() != State.DELETED);
        return latest.filter(known -> same(known, received)).map(known -> again(known, received))
                .orElseGet(() -> fresh(received, latest));
    }

    private static boolean same(SourceVersion known, Received received) {
        return received.outcome().isPresent()
                ? known.outcome().equals(received.outcome()) && known.reason().equals(received.reason())
                : known.hash().equals(received.hash());
    }

    private Acknowledged again(SourceVersion known, Received received) {
        long modified = received.modified().toEpochMilli();
        if (known.modified() != modified) {
            tables.sources().touched(known.id(), modified);
        }
        if (known.state() == State.VANISHED) {
            tables.sources().stands(known.id(), State.CURRENT);
            tables.ledger().add(Event.RETURNED, known, "", now);
        }
        if (!received.stated().equals(StatedMetadata.NONE) && !received.stated().equals(known.stated())) {
            return restated(known, received);
        }
        boolean failed = known.outcome().filter(o -> !o.searchable()).isPresent();
        if (known.hash().isPresent() && failed && !known.parser().equals(parser)) {
            tables.sources().reopen(known.id());
            tables.ledger().add(Event.REOPENED, known, "", now);
            return new Acknowledged(received, known.id(), false, Optional.of(entry(tables, known)));
        }
        return new Acknowledged(received, known.id(), true,
                known.pending() ? Optional.of(entry(tables, known)) : Optional.empty());
    }

    /// The same bytes, of which something else is said now. What failed fails again, whatever is said of it.
    private Acknowledged restated(SourceVersion known, Received received) {
        tables.sources().restated(known.id(), received.stated());
        var source = tables.sources().byId(known.id()).orElseThrow();
        if (known.outcome().filter(o -> !o.searchable()).isPresent()) {
            return new Acknowledged(received, known.id(), true, Optional.empty());
        }
        if (!known.pending()) {
            tables.sources().reopen(known.id());
            tables.ledger().add(Event.REOPENED, source, "", now);
        }
        var before = known.outcome().filter(o -> o == Outcome.INDEXED || o == Outcome.PARTIAL)
                .map(o -> new Entry.Before(known.stated(), known.parser(), o, known.reason(),
                        known.rejections()));
        return new Acknowledged(received, known.id(), false, Optional.of(entry(tables, source, before)));
    }

    private Acknowledged fresh(Received received, Optional<SourceVersion> before) {
        var added = tables.sources()
                .add(new SourceVersion(0, received.origin(), 0, received.hash(), received.size(),
                        received.modified().toEpochMilli(), received.stated(), now, State.CURRENT,
                        received.outcome(),
                        received.reason(), 0, 0, 0, ""));
        if (received.outcome().isEmpty()) {
            tables.ledger().add(Event.RECEIVED, added, "", now);
            return new Acknowledged(received, added.id(), false, Optional.of(entry(tables, added)));
        }
        before.filter(b -> b.outcome().filter(o -> !o.searchable()).isPresent())
                .ifPresent(useless -> tables.sources().stands(useless.id(), State.SUPERSEDED));
        tables.ledger().add(Event.FINISHED, added, "", now);
        return new Acknowledged(received, added.id(), false, Optional.empty());
    }

    static Entry entry(Tables tables, SourceVersion source) {
        return entry(tables, source, Optional.empty());
    }

    private static Entry entry(Tables tables, SourceVersion source, Optional<Entry.Before> before) {
        return new Entry(source.id(), source.sourceDocument(),
                Copies.first(tables, source).map(SourceVersion::origin), before);
    }

    /// Marks what stands in a collection and was not seen.
    ///
    /// @param seen tells what was seen
    /// @return their rows
    static List<Long> vanished(Tables tables, String collection, Predicate<Origin> seen, Instant now) {
        var gone = new ArrayList<Long>();
        for (var source : tables.sources().in(collection)) {
            if (source.state() == State.CURRENT && !seen.test(source.origin())) {
                tables.sources().stands(source.id(), State.VANISHED);
                tables.ledger().add(Event.VANISHED, source, "", now);
                gone.add(source.id());
            }
        }
        return gone;
    }

    /// What the archive knows of an origin.
    static Optional<Known> known(Tables tables, Origin origin) {
        return tables.sources().latest(origin).filter(s -> s.state() != State.DELETED)
                .map(s -> new Known(s.id(), s.hash(), s.size(), Instant.ofEpochMilli(s.modified()),
                        s.outcome(),
                        s.reason(),
                        s.parser(), s.stated(), s.state() == State.VANISHED));
    }
}
