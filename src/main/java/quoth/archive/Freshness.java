package quoth.archive;

import java.util.concurrent.atomic.AtomicLong;
import quoth.catalogue.Catalogue;
import quoth.search.SearchEngine;

/// Sees to it that what the engine was given is visible within a second to those who ask, and durable within half a
/// minute. While nobody asks, nothing is made visible for its own sake: each time costs a small segment and its
/// merging, a quarter of the work of indexing. Whoever then asks first waits until it is.
///
/// For one thread at a time, but for [#asked].
final class Freshness {

    private static final long REFRESH_NANOS = 1_000_000_000L;
    private static final long COMMIT_NANOS = 30_000_000_000L;
    private static final long QUIET_NANOS = 60_000_000_000L;

    private final Catalogue catalogue;
    private final SearchEngine engine;
    private final AtomicLong asked = new AtomicLong(System.nanoTime() - QUIET_NANOS);
    private volatile long refreshed = System.nanoTime();
    private volatile boolean unseen;
    private long committed = System.nanoTime();
    private boolean uncommitted;

    Freshness(Catalogue catalogue, SearchEngine engine) {
        this.catalogue = catalogue;
        this.engine = engine;
    }

    /// Takes note that the engine was given something.
    void given() {
        unseen = true;
        uncommitted = true;
    }

    /// Somebody is about to search. For any thread.
    void asked() {
        long now = System.nanoTime();
        boolean quiet = now - asked.getAndSet(now) > QUIET_NANOS;
        if (quiet && overdue(now)) {
            engine.refresh();
        }
    }

    private boolean overdue(long now) {
        return unseen && now - refreshed > REFRESH_NANOS;
    }

    /// @param idle whether nothing else is to be done
    void refreshWhenDue(boolean idle) {
        long now = System.nanoTime();
        if (overdue(now) && (idle || now - asked.get() <= QUIET_NANOS)) {
            engine.refresh();
            unseen = false;
            refreshed = now;
        }
        if (uncommitted && now - committed > COMMIT_NANOS) {
            commit();
        }
    }

    /// Makes everything so far visible, and durable in the engine too.
    void commit() {
        engine.commit(catalogue.read(tables -> tables.ledger().end()));
        engine.refresh();
        unseen = false;
        uncommitted = false;
        committed = System.nanoTime();
        refreshed = committed;
    }
}
