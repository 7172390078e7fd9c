package quoth.archive;

import quoth.catalogue.Catalogue;
import quoth.search.SearchEngine;

/// Sees to it that what the engine was given is visible within a second, and durable within half a minute. For one
/// thread at a time.
final class Freshness {

    private static final long REFRESH_NANOS = 1_000_000_000L;
    private static final long COMMIT_NANOS = 30_000_000_000L;

    private final Catalogue catalogue;
    private final SearchEngine engine;
    private long refreshed = System.nanoTime();
    private long committed = System.nanoTime();
    private boolean unseen;
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

    void refreshWhenDue() {
        long now = System.nanoTime();
        if (unseen && now - refreshed > REFRESH_NANOS) {
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
