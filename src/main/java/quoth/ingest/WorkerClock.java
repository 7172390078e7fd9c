package quoth.ingest;

import java.time.Duration;
import java.util.Optional;
import quoth.parse.WorkerMessage;

/// Counts the time that a worker takes: only while somebody waits for it, so that an archive that is slow to take
/// documents in costs the worker nothing. Safe for use by many threads.
final class WorkerClock {

    private static final long NANOS = 1_000_000_000;

    private Duration task = Duration.ZERO;
    private Duration stall = Duration.ZERO;
    private boolean running;
    private boolean waiting;
    private long since;
    private long spent;
    private long silent;

    /// @param most    in all, for one piece of work
    /// @param silence at a time
    synchronized void begin(Duration most, Duration silence) {
        task = most;
        stall = silence;
        running = true;
        spent = 0;
        silent = 0;
    }

    synchronized void waits() {
        waiting = true;
        since = System.nanoTime();
    }

    synchronized void rests() {
        if (waiting) {
            long waited = System.nanoTime() - since;
            spent += waited;
            silent += waited;
        }
        waiting = false;
    }

    /// A message is a sign of life; a document or a whole entry is work done.
    synchronized void heard(WorkerMessage message) {
        rests();
        silent = 0;
        switch (message) {
            case WorkerMessage.Parsed _,WorkerMessage.EntryEnded _,WorkerMessage.EntryBroken _,WorkerMessage.EntryRefused _,WorkerMessage.Ready _,WorkerMessage.Done _ ->
                spent = 0;
            case WorkerMessage.Advanced _,WorkerMessage.EntryBegun _,WorkerMessage.EntryBytes _ -> {
                // on the way
            }
        }
    }

    synchronized void end() {
        running = false;
    }

    /// What is wrong, when the worker is late.
    synchronized Optional<String> overdue() {
        if (!running || !waiting) {
            return Optional.empty();
        }
        long now = System.nanoTime() - since;
        if (spent + now > task.toNanos()) {
            return Optional.of("parsing took more than %d s".formatted(task.toNanos() / NANOS));
        }
        if (silent + now > stall.toNanos()) {
            return Optional.of("parsing got no further for %d s".formatted(stall.toNanos() / NANOS));
        }
        return Optional.empty();
    }
}
