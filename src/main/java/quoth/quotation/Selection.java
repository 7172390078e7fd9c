package quoth.quotation;

import quoth.Statement.Kind;

/// Which segments of a gold set are measured. What is found on the others is neither right nor wrong.
public enum Selection {
    SPEECH("all speech"), DIRECT("direct"), MIXED("mixed"), INDIRECT("indirect"), TURN("turns"),
    /// With attitudes, plans and findings.
    EVERYTHING("everything");

    private final String label;

    Selection(String label) {
        this.label = label;
    }

    /// What to call it in a table.
    public String label() {
        return label;
    }

    /// Whether a segment, marked or found, belongs to it.
    boolean asksFor(MarkedSegment segment) {
        return switch (this) {
            case SPEECH -> segment.speech();
            case DIRECT -> segment.speech() && segment.kind() == Kind.DIRECT;
            case MIXED -> segment.speech() && segment.kind() == Kind.MIXED;
            case INDIRECT -> segment.speech() && segment.kind() == Kind.INDIRECT;
            case TURN -> segment.speech() && segment.kind() == Kind.TURN;
            case EVERYTHING -> true;
        };
    }
}
