package quoth.archive;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quoth.QuothException;
import quoth.search.SearchEngine;

/// The parts of an archive that is open: puts them together, finishes what a crash left, and lets go of them in the
/// end. Safe for use by many threads.
final class Opened implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Opened.class);

    private static final long AUDIT_BYTES = 64L << 20;

    final Stores stores;
    final Switch engine;
    /// To the millisecond, which is what the catalogue keeps.
    final InstantSource time;
    final Settlement settlement;
    final Filer filer;
    final Intake intake;
    final Lookup lookup;
    final Inventory inventory;
    final Caretaker caretaker;
    final Correcting correcting;
    final Judging judging;
    final AuditLog audit;
    private final ArchiveLock lock;
    private final Attributing attributing;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Opened(Path folder, ArchiveLock lock, Rules rules, Switch engine, InstantSource time) {
        this.lock = lock;
        this.stores = Stores.open(folder);
        this.attributing = new Attributing(rules);
        this.engine = engine;
        this.time = time;
        var keeping = new Keeping(stores);
        var records = new Records(stores.texts());
        this.settlement = new Settlement(stores, records, keeping, engine, rules.version(), time);
        this.correcting = new Correcting(stores.catalogue(), settlement, records, engine, time);
        keeping.recover();
        new Replay(stores.catalogue(), settlement, keeping, engine).run();
        correcting.resume();
        this.filer = new Filer(settlement);
        this.intake = new Intake(stores, keeping, attributing, filer, time);
        this.lookup = new Lookup(stores, records);
        this.inventory = new Inventory(stores, engine, filer, rules.version());
        this.caretaker = new Caretaker(stores, keeping, settlement, filer, attributing, engine, time);
        this.audit = new AuditLog(folder, time, AUDIT_BYTES);
        this.judging = new Judging(stores.catalogue(), records, rules.version(), time);
    }

    static Opened in(Path folder, Rules rules, Function<Path, SearchEngine> engine, InstantSource time) {
        ArchiveFolder.make(folder);
        var lock = ArchiveLock.take(folder);
        try {
            ServerTicket.remove(folder);
            var opened = new Switch(folder, engine);
            try {
                return new Opened(folder, lock, rules, opened,
                        () -> time.instant().truncatedTo(ChronoUnit.MILLIS));
            } catch (Throwable e) {
                opened.close();
                throw e;
            }
        } catch (Throwable e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        caretaker.alone(() -> {
            try (lock; stores; engine; attributing) {
                filer.close();
                commitIfPossible();
                return true;
            }
        });
    }

    /// What a broken index lacks is replayed at the next start.
    private void commitIfPossible() {
        try {
            settlement.commit();
        } catch (QuothException e) {
            LOG.warn("the index is closed as it was: {}", e.getMessage());
        }
    }
}
