package quoth.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// Lets only those through who come from this machine and can read the archive's ticket: its owner.
final class OwnerOnly implements Route {

    private final String token;
    private final Route next;

    /// @param token as in the archive's ticket file
    OwnerOnly(String token, Route next) {
        this.token = token;
        this.next = next;
    }

    @Override
    public Answer answer(Call call) {
        if (!call.loopback()) {
            return Answer.wrong(Problem.plain("forbidden", "Only from this very machine", 403,
                    "files are taken in for commands on this machine only"));
        }
        if (call.token().filter(this::right).isEmpty()) {
            return Answer.wrong(Problem.plain("unauthorized", "Who asks?", 401,
                    "expected 'Authorization: Bearer TOKEN' with the token of the archive's server.ticket"),
                    "WWW-Authenticate", "Bearer");
        }
        return next.answer(call);
    }

    /// Takes as long for a nearly right token as for a wrong one.
    private boolean right(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8),
                token.getBytes(StandardCharsets.UTF_8));
    }
}
