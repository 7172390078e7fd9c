package quoth.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Collections: what is scoped, counted and deleted as one.
public final class Collections {

    private final Session session;

    Collections(Session session) {
        this.session = session;
    }

    /// @param root      the folder it was walked from
    /// @param sources   files that stand, whatever became of them
    /// @param documents that searches see
    public record Collection(String name, String root, long sources, long documents, long statements) {}

    public void add(String name, String root, Instant at) {
        session.change("INSERT INTO collections (name, root, created) VALUES (?, ?, ?) "
                + "ON CONFLICT (name) DO UPDATE SET root = excluded.root", name, root, at.toString());
    }

    public Optional<String> root(String name) {
        return session.first("SELECT root FROM collections WHERE name = ?", row -> row.text("root"), name);
    }

    /// All of them, by name.
    public List<Collection> all() {
        return session.list(
                """
                        SELECT name, root,
                            (SELECT COUNT(*) FROM sources WHERE collection = name AND state IN ('current', 'vanished'))
                                AS sources,
                            (SELECT COUNT(*) FROM documents WHERE collection = name AND state IN ('current', 'arriving'))
                                AS documents,
                            (SELECT COALESCE(SUM(statements), 0) FROM documents
                                WHERE collection = name AND state IN ('current', 'arriving')) AS statements
                        FROM collections ORDER BY name""",
                row -> new Collection(row.text("name"), row.text("root"), row.number("sources"),
                        row.number("documents"), row.number("statements")));
    }

    public void remove(String name) {
        session.change("DELETE FROM collections WHERE name = ?", name);
    }
}
