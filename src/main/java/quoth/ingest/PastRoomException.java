package quoth.ingest;

/// More came out of a file than its worker was told to let out.
final class PastRoomException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PastRoomException(String message) {
        super(message);
    }
}
