package quoth.ingest;

import java.util.function.BooleanSupplier;

/// What may come between two groups of files of a long run: uploads shall not wait for its end.
///
/// @param due  whether something waits
/// @param work does all of it, on the run's own thread
record Interlude(BooleanSupplier due, Runnable work) {

    static final Interlude NONE = new Interlude(() -> false, () -> {});
}
