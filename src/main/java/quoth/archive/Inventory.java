package quoth.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import quoth.Outcome;
import quoth.catalogue.SourceVersion;

/// Counts and lists what an archive holds. Safe for use by many threads.
final class Inventory {

    private static final int LATEST = 20;

    private final Stores stores;
    private final Switch engine;
    private final Filer filer;
    private final String attribution;

    /// @param attribution version of the rules: what others found is stale
    Inventory(Stores stores, Switch engine, Filer filer, String attribution) {
        this.stores = stores;
        this.engine = engine;
        this.filer = filer;
        this.attribution = attribution;
    }

    List<CollectionSummary> collections() {
        return stores.catalogue().read(tables -> tables.collections().all()).stream()
                .map(c -> new CollectionSummary(c.name(), c.root(), c.sources(), c.documents(),
                        c.statements()))
                .toList();
    }

    List<Finished> files(String collection) {
        return stores.catalogue().read(tables -> tables.sources().in(collection)).stream()
                .filter(source -> source.state() == SourceVersion.State.CURRENT && !source.pending())
                .map(Inventory::finished).sorted(Comparator.comparing(Finished::origin)).toList();
    }

    String fingerprint() {
        return stores.catalogue()
                .read(tables -> tables.ledger().end().value() + "-" + tables.ledger().hash());
    }

    ArchiveStatus status() {
        var collections = collections();
        var index = engine.health();
        return stores.catalogue().read(tables -> {
            var totals = tables.documents().totals(attribution);
            return new ArchiveStatus(stores.folder(), tables.sources().outcomes(), totals.documents(),
                    totals.statements(), totals.stale(), tables.sources().originalBytes(), totals.textBytes(),
                    stores.catalogue().bytes(), tables.ledger().end(), tables.ledger().hash(), index,
                    attribution, collections,
                    tables.sources().notIndexed(LATEST).stream().map(Inventory::finished).toList(),
                    troubles());
        });
    }

    private List<String> troubles() {
        var troubles = new ArrayList<>(engine.troubles());
        filer.trouble().ifPresent(troubles::add);
        return troubles;
    }

    private static Finished finished(SourceVersion source) {
        return new Finished(source.origin(), source.size(), source.outcome().orElse(Outcome.CRASH),
                source.reason(), source.documents(), source.statements());
    }
}
