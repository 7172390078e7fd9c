package quoth.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keys of those who may write, by name; of each only the hash.
public final class Keys {

    private final Session session;

    Keys(Session session) {
        this.session = session;
    }

    /// @param hash    SHA-256 of the key, in hexadecimal digits
    /// @param scope   what it lets its holder do, in a word
    /// @param expires from when on it lets nobody in
    public record Key(String name, String hash, String scope, Instant created, Optional<Instant> expires) {}

    /// @return whether the name was free
    public boolean add(Key key) {
        return session.change(
                "INSERT OR IGNORE INTO keys (name, hash, scope, created, expires) VALUES (?, ?, ?, ?, ?)",
                key.name(), key.hash(), key.scope(), key.created().toString(),
                key.expires().map(Instant::toString).orElse("")) > 0;
    }

    /// All of them, by name.
    public List<Key> all() {
        return session.list("SELECT * FROM keys ORDER BY name", row -> new Key(row.text("name"),
                row.text("hash"), row.text("scope"), Instant.parse(row.text("created")),
                Optional.of(row.text("expires")).filter(e -> !e.isEmpty()).map(Instant::parse)));
    }

    /// @return whether there was one
    public boolean remove(String name) {
        return session.change("DELETE FROM keys WHERE name = ?", name) > 0;
    }
}
