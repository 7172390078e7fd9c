package quoth.parse;

import quoth.Outcome;

/// A reader's way to say that nothing (more) can be had of a file, and why.
final class UnusableException extends Exception {

    private static final long serialVersionUID = 1;

    private final Outcome outcome;

    UnusableException(Outcome outcome, String reason) {
        super(reason);
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
