package quoth.archive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quoth.QuothException;

/// The one thread that writes arrivals down, in the order in which they were opened, many in one transaction:
/// what waits meanwhile goes together next time. Holds back whoever brings more than it can file.
final class Filer implements AutoCloseable {

    private static final int CHARACTERS = 8_000_000;
    private static final int GROUP = 256;
    private static final long IDLE_MILLIS = 500;

    private final Settlement settlement;
    private final Deque<Arrival> order = new ArrayDeque<>();
    private final Map<Arrival, Batch> complete = new HashMap<>();
    private final Deque<Batch> queue = new ArrayDeque<>();
    private final Thread thread = Thread.ofPlatform().name("filer").unstarted(this::work);
    private int queuedCharacters;
    private boolean busy;
    private boolean closing;
    private @Nullable Throwable failure;

    Filer(Settlement settlement) {
        this.settlement = settlement;
        thread.start();
    }

    /// Gives an arrival its place in the order. After a failure, the first that comes once all others are over finds
    /// out whether the archive can go on.
    synchronized void open(Arrival arrival) {
        if (failure != null && order.isEmpty() && !closing) {
            settlement.recover();
            failure = null;
        }
        check();
        order.add(arrival);
    }

    synchronized void awaitTurn(Arrival arrival) {
        while (order.peek() != arrival) {
            check();
            pause(0);
        }
    }

    /// Takes some documents of the arrival whose turn it is.
    synchronized void put(Batch batch) {
        while (queuedCharacters > CHARACTERS) {
            check();
            pause(0);
        }
        check();
        enqueue(batch);
    }

    /// Takes the end of an arrival, whether its turn has come or not.
    synchronized void complete(Arrival arrival, Batch batch) {
        if (failure != null) {
            order.remove(arrival);
            batch.fail(failure);
            return;
        }
        complete.put(arrival, batch);
        advance();
    }

    private void advance() {
        while (!order.isEmpty()) {
            var next = complete.remove(order.peek());
            if (next == null) {
                return;
            }
            order.remove();
            enqueue(next);
        }
    }

    /// Waits until everything that is complete is filed, visible and durable.
    void settle() {
        synchronized (this) {
            while (!queue.isEmpty() || busy) {
                check();
                pause(0);
            }
            check();
        }
        settlement.commit();
    }

    /// Gives up whatever waits. What was acknowledged stays pending.
    synchronized void fail(Throwable cause) {
        if (failure == null) {
            failure = cause;
        }
        var lost = new ArrayList<>(queue);
        lost.addAll(complete.values());
        order.removeAll(complete.keySet());
        queue.clear();
        queuedCharacters = 0;
        complete.clear();
        lost.forEach(batch -> batch.fail(cause));
        notifyAll();
    }

    /// Files what is complete, then ends.
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void enqueue(Batch batch) {
        queue.add(batch);
        queuedCharacters += batch.weight();
        notifyAll();
    }

    /// Whoever waits for this thread hears of its end, too.
    private void work() {
        try {
            fileAll();
        } catch (Throwable e) {
            synchronized (this) {
                closing = true;
            }
            fail(e);
        }
    }

    private void fileAll() {
        for (var group = next(); group != null; group = next()) {
            try {
                if (!group.isEmpty()) {
                    settlement.file(group);
                } else if (!failed()) {
                    settlement.refreshWhenDue(nothingUnderWay());
                }
            } catch (Throwable e) {
                fail(e);
                // last, so that whoever hears of it and tries again finds the failure, and has it recovered
                // from
                group.forEach(batch -> batch.fail(e));
            }
        }
    }

    /// Between two files there is always a moment without work; what counts is whether more is to come.
    private synchronized boolean nothingUnderWay() {
        return order.isEmpty();
    }

    private synchronized boolean failed() {
        return failure != null;
    }

    /// Why nothing can be filed now.
    synchronized Optional<String> trouble() {
        return Optional.ofNullable(failure).map(e -> "nothing can be filed: " + e.getMessage());
    }

    /// What to file next; empty after an idle while, null at the end.
    private synchronized @Nullable List<Batch> next() {
        busy = false;
        notifyAll();
        if (queue.isEmpty() && !closing) {
            pause(IDLE_MILLIS);
        }
        if (queue.isEmpty() && closing) {
            return null;
        }
        var group = new ArrayList<Batch>();
        int characters = 0;
        while (!queue.isEmpty() && group.size() < GROUP && characters < CHARACTERS) {
            var batch = queue.remove();
            characters += batch.weight();
            group.add(batch);
        }
        queuedCharacters -= characters;
        busy = true;
        notifyAll();
        return group;
    }

    private void check() {
        if (failure != null) {
            throw new QuothException(QuothException.Kind.UNAVAILABLE,
                    "the archive takes nothing more in: %s".formatted(failure.getMessage()), failure);
        }
        if (closing) {
            throw new QuothException(QuothException.Kind.UNAVAILABLE, "the archive is being closed");
        }
    }

    /// Every caller looks again at what it waits for; a wake-up without a cause only looks once more.
    @SuppressWarnings("WaitNotInLoop")
    private void pause(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QuothException(QuothException.Kind.UNAVAILABLE, "interrupted while filing", e);
        }
    }
}
