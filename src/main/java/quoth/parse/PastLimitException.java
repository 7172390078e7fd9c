package quoth.parse;

import java.io.IOException;

/// More came out of a container than may.
final class PastLimitException extends IOException {

    private static final long serialVersionUID = 1;

    PastLimitException(String message) {
        super(message);
    }
}
