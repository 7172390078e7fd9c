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
import quoth.catalogue.Filing.TextFile;
import quoth.catalogue.Filing.TextPlace;

/// Documents, where they are kept, and the statements found in them.
public final class Filings {

    private static final String ALL = "SELECT * FROM documents ";
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    private final Session session;

    Filings(Session session) {
        this.session = session;
    }

    /// Files a document that is arriving, beside what may stand under its id. The same id in the same file of texts
    /// takes the place of the one before.
    ///
    /// @param filing as it will be, its `row` left to this method
    /// @return its row
    public long add(Filing filing, List<Statement> statements) {
        var text = filing.text();
        long row = session.number(
                """
                        INSERT INTO documents (id, source, collection, title, hash, parser, edition, text_offset, text_length,
                            text_check, ingested, attribution, statements, state)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (id, source, parser, edition) DO UPDATE SET title = excluded.title,
                            text_offset = excluded.text_offset, text_length = excluded.text_length,
                            text_check = excluded.text_check
                        RETURNING row_id AS n""",
                filing.id().value(), filing.source(), filing.collection(), filing.title(), text.hash().hex(),
                text.file().parser(), text.file().edition(), text.offset(), text.length(),
                text.check().isPresent() ? text.check().getAsLong() : null, filing.ingested().toString(),
                filing.attribution(), statements.size(), name(filing.state()));
        attribute(row, filing.attribution(), statements);
        return row;
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

    /// Lets statements of these ids be looked for in a document too.
    public void place(long row, List<StatementId> ids) {
        for (var id : ids) {
            session.change("INSERT OR IGNORE INTO statement_places (place, document) VALUES (?, ?)",
                    place(id), row);
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
                ALL + "WHERE id = ? AND state IN ('current', 'arriving') ORDER BY source DESC, row_id DESC LIMIT 1",
                Filings::read, id.value());
    }

    /// Everything kept under an id: what is current first, then the newest first.
    public List<Filing> byId(DocumentId id) {
        return session.list(ALL + "WHERE id = ? ORDER BY state IN ('current', 'arriving') DESC, source DESC, "
                + "row_id DESC", Filings::read, id.value());
    }

    public Optional<Filing> byRow(long row) {
        return session.first(ALL + "WHERE row_id = ?", Filings::read, row);
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

    /// A page of everything of which a text is kept, older versions too.
    ///
    /// @param after row after which to go on, 0 for the first page
    public List<Filing> keptAfter(long after, int limit) {
        return session.list(ALL + "WHERE row_id > ? AND state <> 'deleted' ORDER BY row_id LIMIT ?",
                Filings::read,
                after, limit);
    }

    /// The last edition of an original's texts that filings refer to; 0 when none does.
    public int lastEdition(Sha256 hash, String parser) {
        return Math.toIntExact(session.number("SELECT COALESCE(MAX(edition), 0) AS n FROM documents "
                + "WHERE hash = ? AND parser = ?", hash.hex(), parser));
    }

    /// Lets a document be without statements until the rules have looked at it again.
    public void forgetStatements(long row) {
        session.change("DELETE FROM attributions WHERE document = ?", row);
        session.change("UPDATE documents SET attribution = '', statements = 0 WHERE row_id = ?", row);
    }

    /// Documents that have, or once had, a statement of this id or of one that begins like it.
    public List<Filing> withStatement(StatementId id) {
        return session.list("SELECT documents.* FROM statement_places JOIN documents "
                + "ON documents.row_id = statement_places.document WHERE place = ? "
                + "ORDER BY state IN ('current', 'arriving') DESC, source DESC, row_id DESC", Filings::read,
                place(id));
    }

    /// Whether a filing's text lies in a file.
    public boolean referTo(TextFile file) {
        return session.number(
                "SELECT COUNT(*) AS n FROM (SELECT 1 FROM documents WHERE hash = ? AND parser = ? "
                        + "AND edition = ? AND state <> 'deleted' LIMIT 1)",
                file.hash().hex(), file.parser(),
                file.edition()) > 0;
    }

    /// Lets one filing stand otherwise.
    public void stand(Filing filing, State state) {
        session.change("UPDATE documents SET state = ? WHERE row_id = ?", name(state), filing.row());
    }

    /// Lets those documents of a source that stand in one way stand in another.
    public void stand(long source, State from, State to) {
        session.change("UPDATE documents SET state = ? WHERE source = ? AND state = ?", name(to), source,
                name(from));
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

    /// How many documents of a source stand in a certain way.
    public int count(long source, State state) {
        return Math.toIntExact(
                session.number("SELECT COUNT(*) AS n FROM documents WHERE source = ? AND state = ?",
                        source, name(state)));
    }

    /// How many statements were found in the documents of a source that stand in a certain way.
    public int statements(long source, State state) {
        return Math.toIntExact(session.number("SELECT COALESCE(SUM(statements), 0) AS n FROM documents "
                + "WHERE source = ? AND state = ?", source, name(state)));
    }

    /// A page of the documents of a source that stand, in the order in which they were filed.
    ///
    /// @param after row after which to go on, 0 for the first page
    public List<Filing> standing(long source, long after, int limit) {
        return session.list(
                ALL + "WHERE source = ? AND row_id > ? AND state = 'current' ORDER BY row_id LIMIT ?",
                Filings::read, source, after, limit);
    }

    /// A page of what was filed out of the same bytes before what arrives from a source now.
    ///
    /// @param after row after which to go on, 0 for the first page
    public List<Filing> before(Sha256 hash, long source, long after, int limit) {
        return session.list(ALL + "WHERE hash = ? AND row_id > ? AND NOT (source = ? AND state = 'arriving') "
                + "ORDER BY row_id LIMIT ?", Filings::read, hash.hex(), after, source, limit);
    }

    /// What arrives from a source under an id.
    public Optional<Filing> arriving(DocumentId id, long source) {
        return session.first(
                ALL + "WHERE id = ? AND source = ? AND state = 'arriving' ORDER BY row_id DESC LIMIT 1",
                Filings::read, id.value(), source);
    }

    /// Forgets a filing as if it had never been.
    public void forget(Filing filing) {
        for (var statement : statements(filing.row())) {
            session.change("DELETE FROM statement_places WHERE place = ? AND document = ?",
                    place(statement.id()),
                    filing.row());
        }
        session.change("DELETE FROM attributions WHERE document = ?", filing.row());
        session.change("DELETE FROM documents WHERE row_id = ?", filing.row());
    }

    /// Forgets what arrived from a source that did not come to its end; what stood before stands.
    ///
    /// @return what is forgotten
    public List<Filing> forgetArriving(long source) {
        var arrived = session.list(ALL + "WHERE source = ? AND state = 'arriving'", Filings::read, source);
        arrived.forEach(this::forget);
        return arrived;
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
                new TextPlace(
                        new TextFile(new Sha256(row.text("hash")), row.text("parser"), row.count("edition")),
                        row.number("text_offset"), row.count("text_length"),
                        row.optionalNumber("text_check")),
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
