package quoth.parse;

/// Carries what the receiver of documents threw past the net for broken files.
final class SinkException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final RuntimeException thrown;

    SinkException(RuntimeException thrown) {
        super(thrown);
        this.thrown = thrown;
    }

    RuntimeException unwrapped() {
        return thrown;
    }
}
