package quoth.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import quoth.QuothException;

import static quoth.QuothException.Kind.UNAVAILABLE;

/// Lets a number of searches, or of uploads, through at once. One that would have to wait longer than a moment is told to come
/// again: under load, answering some in time beats answering all too late.
final class Gate {

    private static final long MOMENT_MILLIS = 50;

    private final Semaphore places;
    private final int atOnce;
    private final String what;

    Gate(int atOnce) {
        this(atOnce, "searches");
    }

    /// @param what passes, for the message
    Gate(int atOnce, String what) {
        this.atOnce = atOnce;
        this.what = what;
        this.places = new Semaphore(atOnce);
    }

    /// @throws QuothException `UNAVAILABLE` when all places stay taken
    <T> T within(Supplier<T> work) {
        if (!entered()) {
            throw new QuothException(UNAVAILABLE,
                    "%d %s are running, as many as are let in at once; try again in a second"
                            .formatted(atOnce, what));
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
