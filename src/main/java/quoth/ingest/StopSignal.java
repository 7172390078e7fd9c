package quoth.ingest;

/// Asks a run to stop. Safe for use by many threads, and by a signal handler.
public final class StopSignal {

    private volatile boolean raised;

    public void raise() {
        raised = true;
    }

    public boolean raised() {
        return raised;
    }
}
