package quoth.cli;

/// What is still to be done when the process is asked to end, by Ctrl-C or `kill`. Java ends at once then, and runs
/// nobody's `finally`; this keeps it from ending until the action is over. Closed in time, it does nothing.
final class OnSignal implements AutoCloseable {

    private final Thread action;

    private OnSignal(Thread action) {
        this.action = action;
    }

    /// @param action runs on a thread of its own, beside the command that goes on
    static OnSignal run(Runnable action) {
        var thread = new Thread(action, "on signal");
        Runtime.getRuntime().addShutdownHook(thread);
        return new OnSignal(thread);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(action);
        } catch (IllegalStateException e) {
            // the process is ending already, and the action runs
        }
    }
}
