package quoth.cli;

import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import quoth.QuothException;

import static quoth.QuothException.Kind.BAD_REQUEST;
import static quoth.QuothException.Kind.IN_USE;
import static quoth.QuothException.Kind.NOT_FOUND;

/// Who sets something right, and why: what every correction is kept with.
final class WhoOptions {

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so. Without it: the user of this terminal.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--why", paramLabel = "REASON", description = "Why, in a sentence: kept with the correction.")
    private Optional<String> why = Optional.empty();

    /// Adds who and why to a request's body.
    void into(Map<String, Object> body, Environment environment) {
        body.put("by", name(environment));
        why.ifPresent(reason -> body.put("why", reason));
    }

    String name(Environment environment) {
        return by
                .or(() -> Optional.ofNullable(environment.variables().get("USER"))
                        .filter(user -> !user.isBlank()))
                .orElseThrow(() -> new QuothException(BAD_REQUEST,
                        "nobody is named who says so; expected --by NAME"));
    }

    /// What a server for everybody answers says little: it has no such address.
    static QuothException told(QuothException e) {
        boolean closed = e.kind() == NOT_FOUND
                && String.valueOf(e.getMessage()).startsWith("nothing is served");
        return closed
                ? new QuothException(IN_USE,
                        "the archive is served with --public, and that server takes no corrections;"
                                + " end it first",
                        e)
                : e;
    }
}
