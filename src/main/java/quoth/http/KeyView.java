package quoth.http;

import java.time.Instant;
import java.util.Optional;
import quoth.archive.Keys;

/// A key as the API shows it.
///
/// @param expires null for one that lets in for ever
/// @param key     the secret; only in the answer to who made it
record KeyView(String name, Keys.Scope scope, Instant created, Optional<Instant> expires,
        Optional<String> key) {

    static KeyView of(Keys.Key key) {
        return new KeyView(key.name(), key.scope(), key.created(), key.expires(), Optional.empty());
    }

    static KeyView of(Keys.Fresh fresh) {
        return new KeyView(fresh.key().name(), fresh.key().scope(), fresh.key().created(),
                fresh.key().expires(), Optional.of(fresh.secret()));
    }
}
