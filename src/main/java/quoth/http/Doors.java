package quoth.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import quoth.archive.Keys;
import quoth.archive.Keys.Scope;

/// Decides who may come to a route that is not for everybody: the archive's owner, who is on this machine and can
/// read the archive's ticket, or the holder of a key.
final class Doors {

    private final String token;
    private final Keys keys;

    /// @param token as in the archive's ticket file
    Doors(String token, Keys keys) {
        this.token = token;
        this.keys = keys;
    }

    /// For the owner alone.
    Route owner(Route next) {
        return call -> {
            if (!call.loopback()) {
                return Answer.wrong(Problem.plain("forbidden", "Only from this very machine", 403,
                        "this is for commands on this machine only"));
            }
            return isOwner(call)
                    ? next.answer(call)
                    : nobody(
                            "expected 'Authorization: Bearer TOKEN' with the token of the archive's server.ticket");
        };
    }

    /// For the owner, and for those who hold a key that lets them.
    ///
    /// @param least scope that lets them
    Route holders(Scope least, Route next) {
        return call -> {
            if (isOwner(call)) {
                return next.answer(call);
            }
            var key = call.token().flatMap(keys::holder);
            if (key.isEmpty()) {
                return nobody(
                        "expected 'Authorization: Bearer KEY' with a key that stands; 'quoth keys add' makes one");
            }
            return key.get().scope().compareTo(least) >= 0
                    ? next.answer(call.heldBy(key.get().name()))
                    : tooLittle(key.get(), least);
        };
    }

    private static Answer nobody(String expected) {
        return Answer.wrong(Problem.plain("unauthorized", "Who asks?", 401, expected), "WWW-Authenticate",
                "Bearer");
    }

    private static Answer tooLittle(Keys.Key key, Scope least) {
        return Answer.wrong(Problem.plain("forbidden", "This key does not let you", 403,
                "the key of '%s' has the scope '%s'; expected '%s'".formatted(key.name(), named(key.scope()),
                        named(least))));
    }

    private static String named(Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }

    private boolean isOwner(Call call) {
        return call.loopback() && Optional.of(call).flatMap(Call::token).filter(this::right).isPresent();
    }

    /// Takes as long for a nearly right token as for a wrong one.
    private boolean right(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8),
                token.getBytes(StandardCharsets.UTF_8));
    }
}
