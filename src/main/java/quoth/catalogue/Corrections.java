package quoth.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.Change;
import quoth.Change.What;
import quoth.Correction;
import quoth.Correction.Told;
import quoth.DocumentId;
import quoth.Remedy;
import quoth.StatementId;

/// What people set right, with its history.
public final class Corrections {

    private static final String ALL = "SELECT * FROM corrections ";

    private final Session session;

    Corrections(Session session) {
        this.session = session;
    }

    /// A correction that finds its words no more in a document.
    public record Lost(Correction correction, DocumentId document) {}

    public Correction add(Change change, Told told) {
        long number = session.number(
                """
                        INSERT INTO corrections (what, statement, gives, change, by, why, at, undone_by, undone_why,
                            undone_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, '', '', '') RETURNING number AS n""",
                change.what().name(), statement(change), gives(change), Json.text(change), told.by(),
                told.why(),
                told.at().toString());
        if (change instanceof Change.OfStatement(var anchor, _)) {
            session.change("INSERT INTO corrected_documents (document, correction, placed) VALUES (?, ?, 1)",
                    anchor.document().value(), number);
        }
        return byNumber(number).orElseThrow();
    }

    /// Takes one back; it stays in the history.
    public void undo(long number, Told told) {
        session.change("UPDATE corrections SET undone_by = ?, undone_why = ?, undone_at = ? WHERE number = ?",
                told.by(), told.why(), told.at().toString(), number);
        session.change("UPDATE corrected_documents SET placed = 1 WHERE correction = ?", number);
    }

    public Optional<Correction> byNumber(long number) {
        return session.first(ALL + "WHERE number = ?", Corrections::read, number);
    }

    /// Whether there ever was one.
    public boolean any() {
        return session.number("SELECT EXISTS (SELECT 1 FROM corrections) AS n") == 1;
    }

    /// What is laid over a document's statements, in order; in force or not.
    public List<Correction> of(DocumentId document) {
        return session.list(
                "SELECT corrections.* FROM corrected_documents JOIN corrections ON number = correction "
                        + "WHERE document = ? ORDER BY number",
                Corrections::read, document.value());
    }

    /// The documents over which one is laid.
    public List<DocumentId> documents(long number) {
        return session.list("SELECT document FROM corrected_documents WHERE correction = ? ORDER BY document",
                row -> new DocumentId(row.text("document")), number);
    }

    /// Merged and split speakers in force, in order.
    public List<Correction> ofSpeakers() {
        return session.list(ALL + "WHERE what IN ('MERGE', 'SPLIT') AND undone_at = '' ORDER BY number",
                Corrections::read);
    }

    /// Those that gave a statement its id or took it, in force or not, newest first.
    public List<Correction> about(StatementId id) {
        return session.list(ALL + "WHERE statement = ? OR gives = ? ORDER BY number DESC", Corrections::read,
                id.value(), id.value());
    }

    /// All of them, newest first.
    ///
    /// @param before number before which to go on; [Long#MAX_VALUE] for the first page
    public List<Correction> before(long before, int limit) {
        return session.list(ALL + "WHERE number < ? ORDER BY number DESC LIMIT ?", Corrections::read, before,
                limit);
    }

    /// How many are in force.
    public long inForce() {
        return session.number("SELECT COUNT(*) AS n FROM corrections WHERE undone_at = ''");
    }

    /// Lays what is laid over one document over another too: a newer version of it.
    public void carry(DocumentId from, DocumentId to) {
        session.change("INSERT OR IGNORE INTO corrected_documents (document, correction, placed) "
                + "SELECT ?, correction, 1 FROM corrected_documents WHERE document = ?", to.value(),
                from.value());
    }

    /// Takes note of which corrections find no place in a document.
    public void place(DocumentId document, Set<Long> lost) {
        session.change("UPDATE corrected_documents SET placed = 1 WHERE document = ? AND placed = 0",
                document.value());
        for (long number : lost) {
            session.change("UPDATE corrected_documents SET placed = 0 WHERE document = ? AND correction = ?",
                    document.value(), number);
        }
    }

    /// Those in force that have no place in a document that searches see, newest first.
    public List<Lost> lost(int limit) {
        return session.list(
                "SELECT corrections.*, document FROM corrected_documents JOIN corrections ON number = correction "
                        + "WHERE placed = 0 AND undone_at = '' AND " + SEEN
                        + " ORDER BY number DESC, document LIMIT ?",
                row -> new Lost(read(row), new DocumentId(row.text("document"))), limit);
    }

    public long lost() {
        return session.number(
                "SELECT COUNT(*) AS n FROM corrected_documents JOIN corrections ON number = correction "
                        + "WHERE placed = 0 AND undone_at = '' AND " + SEEN);
    }

    private static final String SEEN = "EXISTS (SELECT 1 FROM documents WHERE documents.id = document "
            + "AND state IN ('current', 'arriving'))";

    /// Forgets what was laid over a document that was taken out: it holds words of it.
    public void forget(DocumentId document) {
        session.change("DELETE FROM corrected_documents WHERE document = ? AND NOT EXISTS "
                + "(SELECT 1 FROM documents WHERE id = ? AND state <> 'deleted')", document.value(),
                document.value());
        session.change("DELETE FROM corrections WHERE statement <> '' AND NOT EXISTS "
                + "(SELECT 1 FROM corrected_documents WHERE correction = number)");
    }

    /// Takes note of speakers whose documents the index is yet to hold anew.
    public void unsettle(Collection<String> speakers) {
        speakers.forEach(
                id -> session.change("INSERT OR IGNORE INTO unsettled_speakers (speaker) VALUES (?)", id));
    }

    public List<String> unsettled() {
        return session.list("SELECT speaker FROM unsettled_speakers ORDER BY speaker",
                row -> row.text("speaker"));
    }

    public void settled() {
        session.change("DELETE FROM unsettled_speakers");
    }

    private static String statement(Change change) {
        return change instanceof Change.OfStatement(var anchor, _) ? anchor.statement().value() : "";
    }

    private static String gives(Change change) {
        return change instanceof Change.OfStatement(_, Remedy.Extent(_, var gives)) ? gives.value() : "";
    }

    private static Correction read(Row row) {
        var undone = row.text("undone_at").isEmpty() ? Optional.<Told>empty()
                : Optional.of(new Told(row.text("undone_by"), row.text("undone_why"),
                        Instant.parse(row.text("undone_at"))));
        return new Correction(row.number("number"),
                Json.change(What.valueOf(row.text("what")), row.text("change"),
                        "correction " + row.number("number")),
                new Told(row.text("by"), row.text("why"), Instant.parse(row.text("at"))), undone);
    }
}
