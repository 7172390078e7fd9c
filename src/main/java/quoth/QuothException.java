package quoth;

import org.jspecify.annotations.Nullable;

/// The one exception of the program. Its message says where, what was there and what was expected, in lower
/// case; its kind decides, in one place each, the HTTP status and the exit code.
public final class QuothException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public enum Kind {
        /// A file of `index-config`, a setting, or a line of a manifest is wrong.
        BAD_CONFIG,
        /// A command's argument or a request's parameter is wrong.
        BAD_REQUEST,
        /// A query does not follow the query language, or asks for more than is allowed.
        BAD_QUERY,
        /// No such thing.
        NOT_FOUND,
        /// It was here once and is not any more.
        GONE,
        /// Somebody else holds it: the archive's lock, a port.
        IN_USE,
        /// More than is taken in one go.
        TOO_LARGE,
        /// Not now; try again later.
        UNAVAILABLE,
        /// A file cannot be read or written.
        IO,
        /// What the archive holds contradicts itself.
        CORRUPT
    }

    private final Kind kind;

    public QuothException(Kind kind, String message) {
        this(kind, message, null);
    }

    public QuothException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
