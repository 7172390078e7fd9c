package quoth.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import quoth.QuothException;
import quoth.Sha256;
import quoth.catalogue.Catalogue;

/// Who may write, and follow what is written. A key is 256 random bits; the archive keeps its hash, so nobody reads
/// it there, and a plain hash is enough, because nobody guesses so many bits. Safe for use by many threads.
public final class Keys {

    private static final int BYTES = 32;
    private static final String BEGINNING = "quoth-";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,62}");

    private final Catalogue catalogue;
    private final InstantSource time;

    Keys(Catalogue catalogue, InstantSource time) {
        this.catalogue = catalogue;
        this.time = time;
    }

    /// What a key lets its holder do; each scope what the ones before it let too.
    public enum Scope {
        /// Ask what became of files.
        READ,
        /// Upload files.
        WRITE
    }

    /// A key without its secret.
    ///
    /// @param expires from when on it lets nobody in; absent for never
    public record Key(String name, Scope scope, Instant created, Optional<Instant> expires) {}

    /// A key as it is shown once, to whom it is made for.
    public record Fresh(Key key, String secret) {}

    /// Makes a key.
    ///
    /// @param name  for whom it is
    /// @param valid how long it lets in; absent for always
    /// @throws QuothException `BAD_REQUEST` for a name that is none, `IN_USE` for one that has a key
    public Fresh add(String name, Scope scope, Optional<Duration> valid) {
        if (!NAME.matcher(name).matches()) {
            throw new QuothException(QuothException.Kind.BAD_REQUEST,
                    "name is '%s'; expected up to 63 letters, digits, spaces and '._@-', a letter or digit first"
                            .formatted(name));
        }
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var secret = BEGINNING + HexFormat.of().formatHex(bytes);
        var now = time.instant().truncatedTo(ChronoUnit.SECONDS);
        var key = new Key(name, scope, now, valid.map(now::plus));
        boolean added = catalogue.write(tables -> tables.keys()
                .add(new quoth.catalogue.Keys.Key(name, Sha256.ofText(secret).hex(),
                        scope.name().toLowerCase(Locale.ROOT), now, key.expires)));
        if (!added) {
            throw new QuothException(QuothException.Kind.IN_USE,
                    "'%s' has a key; remove it first, or take another name".formatted(name));
        }
        return new Fresh(key, secret);
    }

    /// All of them, by name.
    public List<Key> all() {
        return catalogue.read(tables -> tables.keys().all()).stream().map(Keys::key).toList();
    }

    /// Lets a key's holder in no more.
    ///
    /// @throws QuothException `NOT_FOUND` when nobody of that name has one
    public void remove(String name) {
        if (!catalogue.write(tables -> tables.keys().remove(name))) {
            throw new QuothException(QuothException.Kind.NOT_FOUND,
                    "nobody called '%s' has a key".formatted(name));
        }
    }

    /// The key with this secret, unless it expired. Takes as long for a nearly right one as for a wrong one.
    public Optional<Key> holder(String secret) {
        var hash = Sha256.ofText(secret).hex().getBytes(StandardCharsets.US_ASCII);
        var now = time.instant();
        Optional<Key> found = Optional.empty();
        for (var kept : catalogue.read(tables -> tables.keys().all())) {
            boolean same = MessageDigest.isEqual(kept.hash().getBytes(StandardCharsets.US_ASCII), hash);
            boolean stands = kept.expires().filter(end -> !now.isBefore(end)).isEmpty();
            if (same && stands) {
                found = Optional.of(key(kept));
            }
        }
        return found;
    }

    private static Key key(quoth.catalogue.Keys.Key kept) {
        return new Key(kept.name(), Scope.valueOf(kept.scope().toUpperCase(Locale.ROOT)), kept.created(),
                kept.expires());
    }
}
