package quoth.parse;

/// A worker said something that no worker says: it is not to be believed any more.
public final class BrokenFrameException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BrokenFrameException(String message) {
        super(message);
    }

    BrokenFrameException(String message, Throwable cause) {
        super(message, cause);
    }
}
