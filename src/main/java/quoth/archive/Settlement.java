package quoth.archive;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quoth.ArchivedDocument;
import quoth.Document;
import quoth.DocumentId;
import quoth.LedgerPosition;
import quoth.QuothException;
import quoth.catalogue.Catalogue;
import quoth.catalogue.Filing;
import quoth.catalogue.SourceVersion;
import quoth.catalogue.Tables;
import quoth.catalogue.Texts;

/// Keeps catalogue and engine in step: first the catalogue, then the engine, under one lock, so that the engine
/// never says it contains more of the ledger than it does.
final class Settlement {

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);
    private static final long REFRESH_NANOS = 1_000_000_000L;
    private static final long COMMIT_NANOS = 30_000_000_000L;
    private static final int PAGE = 256;
    private static final int SLICE = 16;

    private final Catalogue catalogue;
    private final Texts texts;
    private final Keeping keeping;
    private final Switch engine;
    private final String attribution;
    private final InstantSource time;
    private final ReentrantLock lock = new ReentrantLock();
    private long refreshed = System.nanoTime();
    private long committed = System.nanoTime();
    private boolean unseen;
    private boolean uncommitted;

    Settlement(Catalogue catalogue, Texts texts, Keeping keeping, Switch engine, String attribution,
            InstantSource time) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.keeping = keeping;
        this.engine = engine;
        this.attribution = attribution;
        this.time = time;
    }

    /// Writes batches down and hands their documents to the engine.
    void file(List<Batch> group) {
        lock.lock();
        try {
            texts.settle();
            var finished = new LinkedHashMap<Batch.End, Finished>();
            var fresh = new LinkedHashMap<DocumentId, ArchivedDocument>();
            var after = new Aftermath();
            catalogue.write(tables -> {
                var ending = new Ending(tables, attribution, now(), after, this::kept);
                for (var batch : group) {
                    write(tables, batch, ending, fresh, finished);
                }
                return group;
            });
            // what a later batch of the same group superseded is not current: the catalogue knows
            fresh.keySet().removeAll(after.touched);
            hand(List.copyOf(fresh.values()));
            settle(after);
            unseen = true;
            uncommitted = true;
            refreshWhenDue();
            group.forEach(batch -> batch.last().ifPresent(last -> {
                switch (last) {
                    case Batch.End end -> end.finished().complete(finished.get(end));
                    case Batch.TakenBack back -> back.done().run();
                }
            }));
        } finally {
            lock.unlock();
        }
    }

    private void write(Tables tables, Batch batch, Ending ending, Map<DocumentId, ArchivedDocument> fresh,
            Map<Batch.End, Finished> finished) {
        var source = ending.source(batch);
        if (source.state() != SourceVersion.State.DELETED) {
            batch.documents().forEach(placed -> add(tables, batch, placed, fresh));
        }
        batch.last().ifPresent(last -> {
            switch (last) {
                case Batch.End end -> finished.put(end, ending.end(batch, end));
                case Batch.TakenBack _ -> ending.takeBack(source);
            }
        });
    }

    private void add(Tables tables, Batch batch, Batch.Placed placed,
            Map<DocumentId, ArchivedDocument> fresh) {
        var document = placed.found().document();
        var statements = placed.found().statements();
        long row = tables.documents().add(new Filing(0, document.id(), batch.entry().row(),
                document.metadata().collection(), document.metadata().title(), placed.place(), now(),
                attribution,
                0, Filing.State.ARRIVING), statements);
        Layers.note(tables, row, document, statements);
        fresh.put(document.id(), Composer.compose(document, Layers.laid(tables, document, statements), now(),
                attribution));
    }

    private Optional<Document> kept(Filing filing) {
        try {
            return Optional.of(texts.read(filing.text()));
        } catch (QuothException e) {
            // it is spoilt: what is to be told of it has no words then
            return Optional.empty();
        }
    }

    /// Does outside the catalogue what a change of it asks for.
    private void settle(Aftermath after) {
        reindex(after.touched);
        after.unneeded.forEach(keeping::remove);
        after.deleted.forEach(keeping::remove);
    }

    /// Gives documents to the engine, several at a time: finding their terms is most of the work.
    private void hand(List<ArchivedDocument> documents) {
        var slices = new ArrayList<List<ArchivedDocument>>();
        for (int from = 0; from < documents.size(); from += SLICE) {
            slices.add(documents.subList(from, Math.min(documents.size(), from + SLICE)));
        }
        slices.parallelStream().forEach(slice -> engine.replace(slice, Set.of()));
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

    /// Makes the engine hold of these documents what the catalogue says, and no more. Doing it twice is harmless. One
    /// whose text is spoilt stays in the engine as it is; [Verifying] tells of it.
    void reindex(Collection<DocumentId> ids) {
        var current = new ArrayList<ArchivedDocument>();
        var retired = new LinkedHashSet<DocumentId>();
        for (var id : ids) {
            var filing = catalogue.read(tables -> tables.documents().current(id));
            filing.ifPresentOrElse(found -> record(found).ifPresent(current::add), () -> retired.add(id));
            if (current.size() >= PAGE) {
                hand(current);
                current.clear();
            }
        }
        if (!ids.isEmpty()) {
            hand(current);
            engine.replace(List.of(), retired);
            unseen = true;
            uncommitted = true;
        }
    }

    /// Makes the engine hold everything that the catalogue says is current.
    void reindexAll() {
        for (var page = page(0); !page.isEmpty(); page = page(page.getLast().row())) {
            reindex(page.stream().map(Filing::id).toList());
        }
    }

    /// Those of a page that are what searches see now.
    private List<ArchivedDocument> records(List<Filing> page) {
        return page.stream()
                .filter(filing -> catalogue.read(tables -> tables.documents().current(filing.id()))
                        .equals(Optional.of(filing)))
                .map(this::record).flatMap(Optional::stream).toList();
    }

    private Optional<ArchivedDocument> record(Filing filing) {
        try {
            return Optional.of(catalogue.read(tables -> record(tables, filing)));
        } catch (QuothException e) {
            if (e.kind() != QuothException.Kind.CORRUPT) {
                throw e;
            }
            LOG.warn("document {} is left out of the index: {}", filing.id(), e.getMessage());
            return Optional.empty();
        }
    }

    /// The record of a document, made from what is kept.
    ArchivedDocument record(Tables tables, Filing filing) {
        var document = document(filing);
        return Composer.compose(document, laid(tables, filing, document), filing.ingested(),
                filing.attribution());
    }

    /// A document, as it is kept.
    Document document(Filing filing) {
        return Relabelled.as(texts.read(filing.text()), filing.collection());
    }

    /// Its statements, corrections laid over them.
    Laid laid(Tables tables, Filing filing, Document document) {
        return Layers.laid(tables, document, tables.documents().statements(filing.row()));
    }

    void refreshWhenDue() {
        lock.lock();
        try {
            long now = System.nanoTime();
            if (unseen && now - refreshed > REFRESH_NANOS) {
                engine.refresh();
                unseen = false;
                refreshed = now;
            }
            if (uncommitted && now - committed > COMMIT_NANOS) {
                commit();
            }
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
            for (var page = page(0); !page.isEmpty(); page = page(page.getLast().row())) {
                lock.lock();
                try {
                    fresh.replace(records(page), Set.of());
                } finally {
                    lock.unlock();
                }
            }
            fresh.refresh();
        });
        commit();
    }

    private List<Filing> page(long after) {
        return catalogue.read(tables -> tables.documents().currentAfter(after, PAGE));
    }

    /// Makes everything so far visible, and durable in the engine too.
    void commit() {
        lock.lock();
        try {
            engine.commit(end());
            engine.refresh();
            unseen = false;
            uncommitted = false;
            committed = System.nanoTime();
            refreshed = committed;
        } finally {
            lock.unlock();
        }
    }

    private Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private LedgerPosition end() {
        return catalogue.read(tables -> tables.ledger().end());
    }
}
