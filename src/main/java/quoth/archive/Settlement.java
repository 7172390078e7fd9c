package quoth.archive;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import quoth.DocumentId;
import quoth.catalogue.Catalogue;
import quoth.catalogue.Filing;
import quoth.catalogue.Tables;
import quoth.catalogue.Texts;

/// Keeps catalogue and engine in step: first the catalogue, then the engine, under one lock, so that the engine
/// never says it contains more of the ledger than it does. Safe for use by many threads.
final class Settlement {

    private final Catalogue catalogue;
    private final Texts texts;
    private final Records records;
    private final Keeping keeping;
    private final Switch engine;
    private final String attribution;
    private final InstantSource time;
    private final Indexing indexing;
    private final Freshness freshness;
    private final ReentrantLock lock = new ReentrantLock();

    Settlement(Stores stores, Records records, Keeping keeping, Switch engine,
            String attribution, InstantSource time) {
        this.catalogue = stores.catalogue();
        this.texts = stores.texts();
        this.records = records;
        this.keeping = keeping;
        this.engine = engine;
        this.attribution = attribution;
        this.time = time;
        this.indexing = new Indexing(catalogue, records, engine);
        this.freshness = new Freshness(catalogue, engine);
    }

    /// Writes batches down and hands their documents to the engine.
    void file(List<Batch> group) {
        lock.lock();
        try {
            texts.settle();
            var after = new Aftermath();
            var booked = catalogue.write(tables -> {
                var booking = new Booking(tables, records, attribution, time, after);
                group.forEach(booking::add);
                return booking;
            });
            indexing.hand(booked.fresh());
            settle(after);
            freshness.given();
            freshness.refreshWhenDue(false);
            group.forEach(booked::tell);
        } finally {
            lock.unlock();
        }
    }

    /// Changes the catalogue, then does outside it what the change asks for.
    <T> T change(BiFunction<Tables, Aftermath, T> work) {
        lock.lock();
        try {
            var after = new Aftermath();
            var done = catalogue.write(tables -> work.apply(tables, after));
            settle(after);
            return done;
        } finally {
            lock.unlock();
        }
    }

    private void settle(Aftermath after) {
        reindex(after.touched);
        after.unneeded.forEach(keeping::remove);
        after.deleted.forEach(keeping::remove);
    }

    /// Makes the engine hold of these documents what the catalogue says, and no more. Doing it twice is harmless.
    void reindex(Collection<DocumentId> ids) {
        lock.lock();
        try {
            if (!ids.isEmpty()) {
                indexing.renew(ids);
                freshness.given();
            }
        } finally {
            lock.unlock();
        }
    }

    /// Makes the engine hold everything that the catalogue says is current.
    ///
    /// @param progress hears now and then how many documents it holds by then
    void reindexAll(LongConsumer progress) {
        long done = 0;
        for (var page = indexing.page(0); !page.isEmpty(); page = indexing.page(page.getLast().row())) {
            reindex(page.stream().map(Filing::id).toList());
            done += page.size();
            progress.accept(done);
        }
    }

    /// Somebody is about to search: what was given a second ago is visible when this returns. Never waits for filing.
    void asked() {
        freshness.asked();
    }

    /// @param idle whether nothing is on its way in
    void refreshWhenDue(boolean idle) {
        lock.lock();
        try {
            freshness.refreshWhenDue(idle);
        } finally {
            lock.unlock();
        }
    }

    /// Picks up again after something could not be written: the engine as it was committed last, and what the ledger
    /// has past that.
    void recover() {
        lock.lock();
        try {
            engine.reopen();
            new Replay(catalogue, this, keeping, engine).run();
        } finally {
            lock.unlock();
        }
    }

    /// Makes the engine anew beside the one in use, which serves until the new one is whole.
    void rebuildIndex() {
        engine.build(fresh -> {
            for (var page = indexing.page(0); !page.isEmpty(); page = indexing.page(page.getLast().row())) {
                lock.lock();
                try {
                    fresh.replace(indexing.records(page), Set.of());
                } finally {
                    lock.unlock();
                }
            }
            fresh.refresh();
        });
        commit();
    }

    /// Makes everything so far visible, and durable in the engine too.
    void commit() {
        lock.lock();
        try {
            freshness.commit();
        } finally {
            lock.unlock();
        }
    }
}
