package quoth.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quoth.LedgerPosition;
import quoth.Origin;
import quoth.Outcome;
import quoth.Sha256;
import quoth.catalogue.LedgerEntry.Event;

/// What happened, in order. Rows are only ever added; each is chained to the one before by its hash, so that a
/// row that was changed or taken out is found.
public final class Ledger {

    private static final String LAST_CHAIN = "SELECT chain FROM ledger ORDER BY position DESC LIMIT 1";

    private final Session session;

    Ledger(Session session) {
        this.session = session;
    }

    /// Adds a row about a version as it is now.
    ///
    /// @param attribution version of the rules, where they had a part in it; else empty
    public void add(Event event, SourceVersion source, String attribution, Instant at) {
        append(new LedgerEntry(next(), at, event, source.id(), source.origin(), source.hash(), source.size(),
                source.outcome(), source.reason(), source.documents(), source.statements(), source.parser(),
                attribution));
    }

    /// Adds a row about what people set right.
    ///
    /// @param source row of the version whose documents it touches; 0 when it is about speakers
    /// @param hash   of that version's bytes
    /// @param what   for people
    public void corrected(long source, Origin origin, Optional<Sha256> hash, String what, Instant at) {
        append(new LedgerEntry(next(), at, Event.CORRECTED, source, origin, hash, 0, Optional.empty(), what,
                0, 0, "",
                ""));
    }

    private LedgerPosition next() {
        return new LedgerPosition(end().value() + 1);
    }

    private void append(LedgerEntry entry) {
        var before = hash();
        session.change(
                """
                        INSERT INTO ledger (position, at, event, source, collection, path, hash, size, outcome, reason,
                            documents, statements, parser, attribution, chain)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                entry.position().value(), entry.at().toString(), name(entry.event()), entry.source(),
                entry.origin().collection(), entry.origin().path(), entry.hash().map(Sha256::hex).orElse(""),
                entry.size(), entry.outcome().map(Outcome::name).orElse(""), entry.reason(),
                entry.documents(),
                entry.statements(), entry.parser(), entry.attribution(), chain(before, entry));
    }

    /// The last position, [LedgerPosition#START] when nothing happened yet.
    public LedgerPosition end() {
        return new LedgerPosition(session.number("SELECT COALESCE(MAX(position), 0) AS n FROM ledger"));
    }

    /// The chain's last link, which stands for all of the ledger; empty before the first row.
    public String hash() {
        return session.first(LAST_CHAIN, row -> row.text("chain")).orElse("");
    }

    /// Everything after a position, in order.
    public List<LedgerEntry> after(LedgerPosition position) {
        return session.list("SELECT * FROM ledger WHERE position > ? ORDER BY position", Ledger::read,
                position.value());
    }

    /// Walks the chain.
    ///
    /// @return the first position whose row is not what was written, or that follows a hole
    public Optional<LedgerPosition> firstBroken() {
        var walk = new Walk();
        session.each("SELECT * FROM ledger ORDER BY position", walk::step);
        return walk.broken;
    }

    private static LedgerEntry read(Row row) {
        var hash = row.text("hash");
        var outcome = row.text("outcome");
        return new LedgerEntry(new LedgerPosition(row.number("position")), Instant.parse(row.text("at")),
                Event.valueOf(row.text("event").toUpperCase(Locale.ROOT)), row.number("source"),
                new Origin(row.text("collection"), row.text("path")),
                hash.isEmpty() ? Optional.empty() : Optional.of(new Sha256(hash)), row.number("size"),
                outcome.isEmpty() ? Optional.empty() : Optional.of(Outcome.valueOf(outcome)),
                row.text("reason"),
                row.count("documents"), row.count("statements"), row.text("parser"), row.text("attribution"));
    }

    private static String chain(String before, LedgerEntry entry) {
        return Sha256.ofText(String.join("\0", before, Long.toString(entry.position().value()),
                entry.at().toString(), name(entry.event()), Long.toString(entry.source()),
                entry.origin().collection(), entry.origin().path(), entry.hash().map(Sha256::hex).orElse(""),
                Long.toString(entry.size()), entry.outcome().map(Outcome::name).orElse(""), entry.reason(),
                Integer.toString(entry.documents()), Integer.toString(entry.statements()), entry.parser(),
                entry.attribution())).hex();
    }

    private static String name(Event event) {
        return event.name().toLowerCase(Locale.ROOT);
    }

    private static final class Walk {

        private String before = "";
        private long position;
        private Optional<LedgerPosition> broken = Optional.empty();

        void step(Row row) {
            if (broken.isPresent()) {
                return;
            }
            position++;
            var chain = row.text("chain");
            if (row.number("position") != position || !chain.equals(chain(before, read(row)))) {
                broken = Optional.of(new LedgerPosition(position));
            }
            before = chain;
        }
    }
}
