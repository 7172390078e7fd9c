package quoth.cli;

import quoth.QuothException;

/// How a command ends, for scripts.
enum ExitCode {
    GOOD(0), FAILED(1), USAGE(2),
    /// Finished, with some files not indexed.
    SOME_NOT_INDEXED(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static ExitCode of(QuothException.Kind kind) {
        return switch (kind) {
            case BAD_REQUEST, BAD_QUERY, BAD_CONFIG -> USAGE;
            case NOT_FOUND, GONE, CONFLICT, IN_USE, UNUSABLE, TOO_LARGE, UNAVAILABLE, FULL, IO, CORRUPT ->
                FAILED;
        };
    }
}
