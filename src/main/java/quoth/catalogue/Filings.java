package quoth.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quoth.DocumentId;
import quoth.Sha256;
import quoth.Statement;
import quoth.StatementId;
import quoth.catalogue.Filing.State;
import quoth.catalogue.Filing.TextPlace;

/// Documents, where they are kept, and the statements found in them.
public final class Filings {

    private static final String ALL = "SELECT * FROM documents ";
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    private final Session session;

    Filings(Session session) {
        this.session = session;
    }

    /// Files a document that is arriving. The same id out of the same source takes the place of the one before.
    ///
    /// @param filing as it will be, its `row` left to this method
    public void add(Filing filing, List<Statement> statements) {
        var text = filing.text();
        long row = session.number(
                """
                        INSERT INTO documents (id, source, collection, title, hash, parser, text_offset, text_length,
                            ingested, attribution, statements, state)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (id, source) DO UPDATE SET title = excluded.title, text_offset = excluded.text_offset,
                            text_length = excluded.text_length, parser = excluded.parser, state = excluded.state
                        RETURNING row_id AS n""",
                filing.id().value(), filing.source(), filing.collection(), filing.title(), text.hash().hex(),
                text.parser(), text.offset(), text.length(), filing.ingested().toString(),
                filing.attribution(),
                statements.size(), name(filing.state()));
        attribute(row, filing.attribution(), statements);
    }

    /// Puts other statements in place of a document's.
    public void attribute(long row, String attribution, List<Statement> statements) {
        session.change("UPDATE documents SET attribution = ?, statements = ? WHERE row_id = ?", attribution,
                statements.size(), row);
        session.change("INSERT OR REPLACE INTO attributions (document, statements) VALUES (?, ?)", row,
                Json.zipped(statements));
        for (var statement : statements) {
            session.change("INSERT OR IGNORE INTO statement_places (place, document) VALUES (?, ?)",
                    place(statement.id()), row);
        }
    }

    public List<Statement> statements(long row) {
        return session.first("SELECT statements FROM attributions WHERE document = ?",
                found -> Json.statements(found.bytes("statements"),
                        "catalogue.db: statements of document " + row),
                row).orElse(List.of());
    }

    /// What searches see under an id.
    public Optional<Filing> current(DocumentId id) {
        return session.first(
                ALL + "WHERE id = ? AND state IN ('current', 'arriving') ORDER BY source DESC LIMIT 1",
                Filings::read, id.value());
    }

    /// Everything kept under an id: what is current first, then the newest first.
    public List<Filing> byId(DocumentId id) {
        return session.list(ALL + "WHERE id = ? ORDER BY state IN ('current', 'arriving') DESC, source DESC",
                Filings::read, id.value());
    }

    public List<Filing> bySource(long source) {
        return session.list(ALL + "WHERE source = ? ORDER BY row_id", Filings::read, source);
    }

    /// What came out of an original's bytes, whatever stands for them now.
    public List<Filing> byOriginal(Sha256 hash) {
        return session.list(ALL + "WHERE hash = ? ORDER BY row_id", Filings::read, hash.hex());
    }

    /// A page of what searches see.
    ///
    /// @param after row after which to go on, 0 for the first page
    public List<Filing> currentAfter(long after, int limit) {
        return session.list(
                ALL + "WHERE row_id > ? AND state IN ('current', 'arriving') ORDER BY row_id LIMIT ?",
                Filings::read, after, limit);
    }

    /// Documents that have, or once had, a statement of this id or of one that begins like it.
    public List<Filing> withStatement(StatementId id) {
        return session.list("SELECT documents.* FROM statement_places JOIN documents "
                + "ON documents.row_id = statement_places.document WHERE place = ? "
                + "ORDER BY state IN ('current', 'arriving') DESC, source DESC", Filings::read, place(id));
    }

    /// Lets all documents of a source stand otherwise.
    public void stand(long source, State state) {
        session.change("UPDATE documents SET state = ? WHERE source = ?", name(state), source);
    }

    /// Makes another source of the same bytes the one that documents stand under.
    public void handOver(long from, long to, String collection) {
        session.change("UPDATE documents SET source = ?, collection = ?, state = 'current' WHERE source = ?",
                to,
                collection, from);
    }

    /// Forgets older documents that came out of the same bytes: the newer ones have the same ids.
    public void forgetOlder(Sha256 hash, long newest) {
        var older = "(SELECT row_id FROM documents WHERE hash = ? AND source <> ?)";
        session.change("DELETE FROM attributions WHERE document IN " + older, hash.hex(), newest);
        session.change("DELETE FROM statement_places WHERE document IN " + older, hash.hex(), newest);
        session.change("DELETE FROM documents WHERE hash = ? AND source <> ?", hash.hex(), newest);
    }

    /// Forgets what arrived from a source that did not come to its end.
    public void forget(long source) {
        var rows = "(SELECT row_id FROM documents WHERE source = ?)";
        session.change("DELETE FROM attributions WHERE document IN " + rows, source);
        session.change("DELETE FROM statement_places WHERE document IN " + rows, source);
        session.change("DELETE FROM documents WHERE source = ?", source);
    }

    /// Keeps the ids of a source's documents and nothing else.
    public void erase(long source) {
        session.change(
                "DELETE FROM attributions WHERE document IN (SELECT row_id FROM documents WHERE source = ?)",
                source);
        session.change("UPDATE documents SET state = 'deleted', title = '', statements = 0 WHERE source = ?",
                source);
    }

    /// Totals of what searches see.
    public Totals totals(String attribution) {
        return session.first("""
                SELECT COUNT(*) AS documents, COALESCE(SUM(statements), 0) AS statements,
                    COALESCE(SUM(text_length), 0) AS bytes, COALESCE(SUM(attribution <> ?), 0) AS stale
                FROM documents WHERE state IN ('current', 'arriving')""",
                row -> new Totals(row.number("documents"),
                        row.number("statements"), row.number("bytes"), row.number("stale")),
                attribution).orElseThrow();
    }

    /// @param textBytes compressed size of their texts
    /// @param stale     documents whose statements other rules found
    public record Totals(long documents, long statements, long textBytes, long stale) {}

    private static Filing read(Row row) {
        return new Filing(row.number("row_id"), new DocumentId(row.text("id")), row.number("source"),
                row.text("collection"), row.text("title"),
                new TextPlace(new Sha256(row.text("hash")), row.text("parser"), row.number("text_offset"),
                        row.count("text_length")),
                Instant.parse(row.text("ingested")), row.text("attribution"), row.count("statements"),
                State.valueOf(row.text("state").toUpperCase(Locale.ROOT)));
    }

    private static String name(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /// The first twelve digits of an id, five bits each: small enough for a row's number, rarely shared.
    private static long place(StatementId id) {
        long place = 0;
        for (int i = 2; i < 14; i++) {
            place = place << 5 | DIGITS.indexOf(id.value().charAt(i));
        }
        return place;
    }
}
