package quoth;

import java.util.Optional;
import java.util.OptionalInt;
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
        /// It contradicts what is there now.
        CONFLICT,
        /// A query does not follow the query language, or asks for more than is allowed.
        BAD_QUERY,
        /// No such thing.
        NOT_FOUND,
        /// It was here once and is not any more.
        GONE,
        /// Somebody else holds it: the archive's lock, a port.
        IN_USE,
        /// A request is well formed, and nothing can be done with what it holds.
        UNUSABLE,
        /// More than is taken in one go.
        TOO_LARGE,
        /// Not now; try again later.
        UNAVAILABLE,
        /// The disk has no room, or nearly none: nothing more is written until it has.
        FULL,
        /// A file cannot be read or written.
        IO,
        /// What the archive holds contradicts itself.
        CORRUPT
    }

    /// Where in a request or a query the mistake is, so that a page can point at it.
    ///
    /// @param parameter  the request's parameter; empty for a query that came another way
    /// @param position   offset in the query or the parameter's value, in UTF-16 code units
    /// @param suggestion the query, name or value that was probably meant
    public record Fault(Optional<String> parameter, OptionalInt position, Optional<String> suggestion) {

        public static final Fault NONE = new Fault(Optional.empty(), OptionalInt.empty(), Optional.empty());

        /// A mistake in the query's text.
        public static Fault at(int position, Optional<String> suggestion) {
            return new Fault(Optional.empty(), OptionalInt.of(position), suggestion);
        }

        /// A mistake in a request's parameter as a whole.
        public static Fault in(String parameter, Optional<String> suggestion) {
            return new Fault(Optional.of(parameter), OptionalInt.empty(), suggestion);
        }

        public Fault withParameter(String other) {
            return new Fault(Optional.of(other), position, suggestion);
        }
    }

    private final Kind kind;
    private final transient Fault fault;

    public QuothException(Kind kind, String message) {
        this(kind, message, null);
    }

    public QuothException(Kind kind, String message, @Nullable Throwable cause) {
        this(kind, Fault.NONE, message, cause);
    }

    public QuothException(Kind kind, Fault fault, String message) {
        this(kind, fault, message, null);
    }

    private QuothException(Kind kind, Fault fault, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.fault = fault;
    }

    public Kind kind() {
        return kind;
    }

    public Fault fault() {
        return fault;
    }
}
