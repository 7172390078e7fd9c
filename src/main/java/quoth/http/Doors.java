package quoth.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import quoth.QuothException;
import quoth.archive.AuditLog;
import quoth.archive.Keys;
import quoth.archive.Keys.Scope;

/// Decides who may come to a route that is not for everybody: the archive's owner, who is on this machine and can
/// read the archive's ticket, or the holder of a key. Takes note of all who change something, or wanted to.
final class Doors {

    private static final String OWNER = "owner";
    private static final String NOBODY = "nobody";
    private static final int OK = 200;

    private final String token;
    private final Keys keys;
    private final AuditLog audit;

    /// @param token as in the archive's ticket file
    /// @param audit takes note of who changed what, and of who was not let in to do so
    Doors(String token, Keys keys, AuditLog audit) {
        this.token = token;
        this.keys = keys;
        this.audit = audit;
    }

    /// For the owner alone.
    Route owner(Route next) {
        return call -> {
            if (!call.loopback()) {
                return noted(NOBODY, call,
                        Answer.wrong(Problem.plain("forbidden", "Only from this very machine", 403,
                                "this is for commands on this machine only")));
            }
            return isOwner(call)
                    ? through(OWNER, next, call)
                    : nobody(call,
                            "expected 'Authorization: Bearer TOKEN' with the token of the archive's server.ticket");
        };
    }

    /// For the owner, and for those who hold a key that lets them.
    ///
    /// @param least scope that lets them
    Route holders(Scope least, Route next) {
        return call -> {
            if (isOwner(call)) {
                return through(OWNER, next, call);
            }
            var key = call.token().flatMap(keys::holder);
            if (key.isEmpty()) {
                return nobody(call,
                        "expected 'Authorization: Bearer KEY' with a key that stands; 'quoth keys add' makes one");
            }
            return key.get().scope().compareTo(least) >= 0
                    ? through(named(key.get()), next, call.heldBy(key.get().name()))
                    : noted(named(key.get()), call, tooLittle(key.get(), least));
        };
    }

    private Answer nobody(Call call, String expected) {
        return noted(NOBODY, call, Answer.wrong(Problem.plain("unauthorized", "Who asks?", 401, expected),
                "WWW-Authenticate", "Bearer"));
    }

    private Answer through(String who, Route next, Call call) {
        try {
            return noted(who, call, next.answer(call));
        } catch (QuothException e) {
            note(who, call, Problem.of(e).status(), "");
            throw e;
        } catch (RuntimeException | Error e) {
            note(who, call, Problem.internal().status(), "");
            throw e;
        }
    }

    private Answer noted(String who, Call call, Answer answer) {
        switch (answer) {
            case Answer.Whole whole ->
                note(who, call, whole.status(), whole.headers().getOrDefault("Location", ""));
            case Answer.Wrong wrong -> note(who, call, wrong.problem().status(), "");
            case Answer.Streamed _,Answer.Flowing _ -> note(who, call, OK, "");
        }
        return answer;
    }

    /// Looking changes nothing, and is nobody's business.
    private void note(String who, Call call, int status, String result) {
        if (!call.method().equals("GET") && !call.method().equals("HEAD")) {
            audit.note(who, call.method() + " " + call.path(), status, result);
        }
    }

    private static String named(Keys.Key key) {
        return "key " + key.name();
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
