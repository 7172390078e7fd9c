package quoth.catalogue;

import java.time.Instant;
import java.util.Optional;
import quoth.DocumentId;
import quoth.StatementId;

/// What became of statements that attribution no longer finds.
public final class Fates {

    private final Session session;

    Fates(Session session) {
        this.session = session;
    }

    /// @param now   the id that stands for it; absent when nothing does
    /// @param words as once cited
    public record Fate(StatementId id, DocumentId document, Optional<StatementId> now, String words) {}

    public void add(Fate fate, Instant at) {
        session.change(
                "INSERT OR REPLACE INTO statement_fates (id, document, now, words, at) VALUES (?, ?, ?, ?, ?)",
                fate.id().value(), fate.document().value(), fate.now().map(StatementId::value).orElse(""),
                fate.words(), at.toString());
    }

    public Optional<Fate> of(StatementId id) {
        return session.first("SELECT * FROM statement_fates WHERE id = ?", Fates::read, id.value());
    }

    /// Keeps the ids of a document's former statements, without their words.
    public void forgetWords(DocumentId document) {
        session.change("UPDATE statement_fates SET words = '' WHERE document = ? AND NOT EXISTS "
                + "(SELECT 1 FROM documents WHERE id = ? AND state <> 'deleted')", document.value(),
                document.value());
    }

    private static Fate read(Row row) {
        var now = row.text("now");
        return new Fate(new StatementId(row.text("id")), new DocumentId(row.text("document")),
                now.isEmpty() ? Optional.empty() : Optional.of(new StatementId(now)), row.text("words"));
    }
}
