package quoth.archive;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quoth.DocumentId;
import quoth.LedgerPosition;
import quoth.catalogue.Catalogue;
import quoth.catalogue.Filing;
import quoth.catalogue.LedgerEntry;
import quoth.catalogue.SourceVersion;
import quoth.catalogue.Tables;
import quoth.search.SearchEngine;

/// Brings the index up to date with the catalogue when an archive is opened: what the ledger holds past the
/// index's own position, or everything when the index is new or comes from elsewhere.
final class Replay {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);
    private static final long TELL_NANOS = 10_000_000_000L;

    private final Catalogue catalogue;
    private final Settlement settlement;
    private final Keeping keeping;
    private final SearchEngine engine;

    Replay(Catalogue catalogue, Settlement settlement, Keeping keeping, SearchEngine engine) {
        this.catalogue = catalogue;
        this.settlement = settlement;
        this.keeping = keeping;
        this.engine = engine;
    }

    void run() {
        var contained = engine.health().contained();
        var end = catalogue.read(tables -> tables.ledger().end());
        var pending = catalogue.read(tables -> tables.sources().pending());
        var unfinished = pending.isEmpty() ? List.<DocumentId>of()
                : catalogue.write(tables -> forgetUnfinished(tables, pending));
        keeping.sweep(pending);
        boolean foreign = contained.compareTo(end) > 0;
        deleted(foreign ? LedgerPosition.START : contained);
        if (end.value() > 0 && (contained.equals(LedgerPosition.START) || foreign)) {
            settlement.reindex(unfinished);
            everything();
            settlement.commit();
            return;
        }
        var touched = catalogue.read(tables -> touchedAfter(tables, contained));
        touched.addAll(unfinished);
        if (!touched.isEmpty() || !contained.equals(end)) {
            LOG.info("index is at {} of the ledger's {} entries: bringing {} documents up to date",
                    contained.value(), end.value(), touched.size());
            settlement.reindex(touched);
            settlement.commit();
        }
    }

    /// Whoever waits for the archive to open is told why, and how far it is.
    private void everything() {
        long documents = catalogue.read(tables -> tables.documents().totals("").documents());
        LOG.warn(
                "the index holds nothing of this archive or is of an older layout: indexing {} documents anew, "
                        + "the archive opens when that is done",
                documents);
        long[] told = {System.nanoTime()};
        settlement.reindexAll(done -> {
            long now = System.nanoTime();
            if (now - told[0] >= TELL_NANOS) {
                told[0] = now;
                LOG.warn("indexed {} of {} documents", done, documents);
            }
        });
    }

    /// Takes away what a deletion that was cut short left behind: the index never goes past one that was not.
    private void deleted(LedgerPosition contained) {
        catalogue.read(tables -> tables.ledger().after(contained)).stream()
                .filter(entry -> entry.event() == LedgerEntry.Event.DELETED)
                .map(LedgerEntry::hash).flatMap(Optional::stream).distinct().forEach(keeping::remove);
    }

    /// Documents of source documents that never came to an end: these will come again, whole; what stood before
    /// stands meanwhile.
    private static Collection<DocumentId> forgetUnfinished(Tables tables, List<SourceVersion> pending) {
        var ids = new LinkedHashSet<DocumentId>();
        for (SourceVersion source : pending) {
            tables.documents().forgetArriving(source.id()).stream().map(Filing::id).forEach(ids::add);
        }
        return ids;
    }

    private static Collection<DocumentId> touchedAfter(Tables tables, LedgerPosition contained) {
        var ids = new LinkedHashSet<DocumentId>();
        for (LedgerEntry entry : tables.ledger().after(contained)) {
            entry.hash().map(tables.documents()::byOriginal).stream().flatMap(List::stream)
                    .map(Filing::id).forEach(ids::add);
        }
        return ids;
    }
}
