package quoth.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import quoth.Origin;
import quoth.Outcome;
import quoth.Sha256;
import quoth.StatedMetadata;
import quoth.catalogue.SourceVersion.State;

/// Source documents by origin and version.
public final class Sources {

    private static final String ALL = "SELECT * FROM sources ";

    private final Session session;

    Sources(Session session) {
        this.session = session;
    }

    /// Adds a version to an origin's chain.
    ///
    /// @param version as it will be, its `id` and `version` left to this method
    /// @return the version as it is kept
    public SourceVersion add(SourceVersion version) {
        var origin = version.origin();
        long id = session.number(
                """
                        INSERT INTO sources (collection, path, version, hash, size, modified, stated, received, state,
                            outcome, reason, documents, statements, rejections, parser)
                        VALUES (?, ?, (SELECT COALESCE(MAX(version), 0) + 1 FROM sources WHERE collection = ? AND path = ?),
                            ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, '') RETURNING id AS n""",
                origin.collection(), origin.path(), origin.collection(), origin.path(),
                version.hash().map(Sha256::hex).orElse(null), version.size(), version.modified(),
                Json.text(version.stated()), version.received().toString(), name(version.state()),
                version.outcome().map(Outcome::name).orElse(""), version.reason());
        return byId(id).orElseThrow();
    }

    public Optional<SourceVersion> byId(long id) {
        return session.first(ALL + "WHERE id = ?", Sources::read, id);
    }

    /// The newest version at an origin, whatever became of it.
    public Optional<SourceVersion> latest(Origin origin) {
        return session.first(ALL + "WHERE collection = ? AND path = ? ORDER BY version DESC LIMIT 1",
                Sources::read,
                origin.collection(), origin.path());
    }

    /// All versions of an origin, oldest first.
    public List<SourceVersion> versions(Origin origin) {
        return session.list(ALL + "WHERE collection = ? AND path = ? ORDER BY version", Sources::read,
                origin.collection(), origin.path());
    }

    /// Whatever had these bytes, oldest first.
    public List<SourceVersion> withBytes(Sha256 hash) {
        return session.list(ALL + "WHERE hash = ? ORDER BY id", Sources::read, hash.hex());
    }

    /// The bytes of everything that was not deleted, each once, in order.
    public List<Sha256> hashes() {
        return session.list("SELECT DISTINCT hash FROM sources WHERE hash IS NOT NULL AND state <> 'deleted' "
                + "ORDER BY hash", row -> new Sha256(row.text("hash")));
    }

    /// What was acknowledged and has no final outcome yet, in order of arrival.
    public List<SourceVersion> pending() {
        return session.list(ALL + "WHERE outcome = '' AND state <> 'deleted' ORDER BY id", Sources::read);
    }

    /// What stands, has bytes and its outcome, oldest first.
    ///
    /// @param after the last one of the page before; 0 for the first page
    public List<SourceVersion> settledAfter(long after, int limit) {
        return session.list(ALL + "WHERE id > ? AND hash IS NOT NULL AND outcome <> '' "
                + "AND state IN ('current', 'vanished') ORDER BY id LIMIT ?", Sources::read, after, limit);
    }

    /// Every version in a collection, oldest first.
    public List<SourceVersion> in(String collection) {
        return session.list(ALL + "WHERE collection = ? ORDER BY id", Sources::read, collection);
    }

    /// The latest that did not come to be searchable, newest first.
    public List<SourceVersion> notIndexed(int limit) {
        return session.list(ALL + "WHERE outcome NOT IN ('', 'INDEXED', 'PARTIAL', 'DUPLICATE') "
                + "AND state = 'current' ORDER BY id DESC LIMIT ?", Sources::read, limit);
    }

    /// Writes down the final outcome.
    public void finish(long id, Outcome outcome, String reason, int documents, int statements, int rejections,
            String parser) {
        session.change(
                "UPDATE sources SET outcome = ?, reason = ?, documents = ?, statements = ?, rejections = ?, "
                        + "parser = ? WHERE id = ?",
                outcome.name(), reason, documents, statements, rejections, parser, id);
    }

    /// Takes note of what else is stated with the same bytes.
    public void restated(long id, StatedMetadata stated) {
        session.change("UPDATE sources SET stated = ? WHERE id = ?", Json.text(stated), id);
    }

    /// Makes a version pending again, because there is hope for another outcome.
    public void reopen(long id) {
        session.change("UPDATE sources SET outcome = '', reason = '' WHERE id = ?", id);
    }

    public void stands(long id, State state) {
        session.change("UPDATE sources SET state = ? WHERE id = ?", name(state), id);
    }

    /// Takes note that the same bytes now carry another time.
    public void touched(long id, long modified) {
        session.change("UPDATE sources SET modified = ? WHERE id = ?", modified, id);
    }

    /// How many there are of each outcome among those that stand, `pending` included.
    public SortedMap<String, Long> outcomes() {
        var counts = new TreeMap<String, Long>();
        session.each("SELECT outcome, COUNT(*) AS n FROM sources WHERE state IN ('current', 'vanished') "
                + "GROUP BY outcome",
                row -> counts.put(
                        row.text("outcome").isEmpty() ? "pending"
                                : row.text("outcome").toLowerCase(Locale.ROOT),
                        row.number("n")));
        return counts;
    }

    /// Bytes of all originals that are kept, each once.
    public long originalBytes() {
        return session.number(
                "SELECT COALESCE(SUM(size), 0) AS n FROM (SELECT hash, MAX(size) AS size FROM sources "
                        + "WHERE hash IS NOT NULL AND state <> 'deleted' GROUP BY hash)");
    }

    static SourceVersion read(Row row) {
        var hash = row.text("hash");
        var outcome = row.text("outcome");
        return new SourceVersion(row.number("id"), new Origin(row.text("collection"), row.text("path")),
                row.count("version"), hash.isEmpty() ? Optional.empty() : Optional.of(new Sha256(hash)),
                row.number("size"), row.number("modified"), Json.stated(row.text("stated")),
                Instant.parse(row.text("received")),
                State.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
                outcome.isEmpty() ? Optional.empty() : Optional.of(Outcome.valueOf(outcome)),
                row.text("reason"),
                row.count("documents"), row.count("statements"), row.count("rejections"), row.text("parser"));
    }

    private static String name(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
