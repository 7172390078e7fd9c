package quoth.archive;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import quoth.DocumentId;
import quoth.catalogue.Tables;

/// Looks at all files, or takes some away: one piece of such work at a time, while the archive is worked with. Safe for
/// use by many threads.
final class Caretaker {

    private final Stores stores;
    private final Keeping keeping;
    private final Settlement settlement;
    private final Filer filer;
    private final Attributing attributing;
    private final Switch engine;
    private final InstantSource time;
    private final ReentrantLock lock = new ReentrantLock();

    Caretaker(Stores stores, Keeping keeping, Settlement settlement, Filer filer, Attributing attributing,
            Switch engine, InstantSource time) {
        this.stores = stores;
        this.keeping = keeping;
        this.settlement = settlement;
        this.filer = filer;
        this.attributing = attributing;
        this.engine = engine;
        this.time = time;
    }

    RebuildReport rebuild(boolean staleOnly) {
        return alone(() -> {
            var report = rebuilding().run(staleOnly);
            if (!staleOnly) {
                settlement.rebuildIndex();
            }
            return report;
        });
    }

    UpkeepReport reopen() {
        return alone(() -> {
            filer.settle();
            long files = new Reopening(stores, settlement, time.instant()).run();
            return new UpkeepReport(new TreeMap<>(Map.of("files to be parsed again", files)), List.of());
        });
    }

    UpkeepReport verify() {
        return alone(() -> {
            filer.settle();
            var verifying = new Verifying(stores, engine);
            var findings = new ArrayList<>(mended());
            verifying.run().stream().map(Verifying.Trouble::finding).forEach(findings::add);
            return new UpkeepReport(verifying.counts(), findings);
        });
    }

    UpkeepReport repair() {
        return alone(() -> {
            filer.settle();
            var verifying = new Verifying(stores, engine);
            var troubles = verifying.run();
            var repairing = new Repairing(stores, settlement, time.instant());
            var findings = new ArrayList<>(mended());
            findings.addAll(repairing.run(troubles));
            if (repairing.wantsStatements()) {
                rebuilding().run(true);
            }
            return new UpkeepReport(verifying.counts(), findings);
        });
    }

    UpkeepReport backup(Path target) {
        return alone(() -> keeping.holdingAll(() -> new Backup(stores, target).run()));
    }

    int delete(String collection) {
        return delete((tables, after) -> new Deleting(tables, time.instant(), after).collection(collection));
    }

    int delete(DocumentId document) {
        return delete((tables, after) -> new Deleting(tables, time.instant(), after).document(document));
    }

    private int delete(BiFunction<Tables, Aftermath, Integer> work) {
        return alone(() -> {
            int sources = settlement.change(work);
            engine.purge();
            settlement.commit();
            stores.catalogue().purge();
            new Quarantine(stores).forgetCatalogues();
            return sources;
        });
    }

    /// Does something while nothing else of this kind goes on.
    <T> T alone(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private Rebuilding rebuilding() {
        return new Rebuilding(stores.catalogue(), stores.texts(), attributing, settlement, time);
    }

    private List<Finding> mended() {
        return engine.troubles().stream().map(trouble -> new Finding(Finding.Part.INDEX, "index",
                trouble + "; made anew from the texts when the archive was opened", Finding.Remedy.REPAIRED))
                .toList();
    }
}
