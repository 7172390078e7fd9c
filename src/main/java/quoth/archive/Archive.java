package quoth.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quoth.ArchivedDocument;
import quoth.Document;
import quoth.DocumentId;
import quoth.Origin;
import quoth.Outcome;
import quoth.QuothException;
import quoth.StatedMetadata;
import quoth.StatementId;
import quoth.catalogue.Catalogue;
import quoth.catalogue.Filing;
import quoth.catalogue.Originals;
import quoth.catalogue.SourceVersion;
import quoth.catalogue.Tables;
import quoth.catalogue.Texts;
import quoth.search.HitSink;
import quoth.search.SearchEngine;
import quoth.search.SearchRequest;
import quoth.search.SearchResponse;

/// An archive: one folder with originals, texts, catalogue and index, held by one process.
///
/// The way in: [#receive] keeps bytes, [#acknowledge] makes them count, an [Arrival] takes what parsing makes of
/// them. What is acknowledged survives a crash and a power cut. What is finished can be searched within a second.
///
/// Safe for use by many threads.
public final class Archive implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);
    /// Folder of what was not as it should be and could not be mended.
    static final String QUARANTINE = "quarantine";
    private static final int LATEST = 20;
    private static final int PAGE = 64;

    private final Path folder;
    private final ArchiveLock lock;
    private final Catalogue catalogue;
    private final Originals originals;
    private final Texts texts;
    private final Attributing attributing;
    private final Switch engine;
    private final InstantSource time;
    private final Keeping keeping;
    private final Settlement settlement;
    private final Filer filer;
    private final Lookup lookup;
    /// Held by whoever looks at all files, or takes some away.
    private final ReentrantLock upkeep = new ReentrantLock();
    private final Correcting correcting;
    private final Judging judging;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Archive(Path folder, ArchiveLock lock, Rules rules, Switch engine, InstantSource time) {
        this.folder = folder;
        this.lock = lock;
        this.catalogue = Catalogue.open(folder);
        this.originals = Originals.open(folder);
        this.texts = Texts.open(folder);
        this.attributing = new Attributing(rules);
        this.engine = engine;
        this.time = time;
        this.keeping = new Keeping(catalogue, originals, texts);
        var records = new Records(texts);
        this.settlement = new Settlement(catalogue, texts, records, keeping, engine, rules.version(), time);
        this.lookup = new Lookup(catalogue, records, originals);
        keeping.recover();
        new Replay(catalogue, settlement, keeping, engine).run();
        this.correcting = new Correcting(catalogue, settlement, records, engine, time);
        correcting.resume();
        this.judging = new Judging(catalogue, records, rules.version(), time);
        this.filer = new Filer(settlement);
    }

    /// Opens an archive, makes it when there is none, and brings its index up to date with its catalogue.
    ///
    /// @param engine opens the index in the folder it is given, once the archive is this process's own; closed with
    ///        the archive
    /// @throws quoth.QuothException `IN_USE` when another process holds it, `CORRUPT` when a newer program made it
    public static Archive open(Path folder, Rules rules, Function<Path, SearchEngine> engine,
            InstantSource time) {
        ArchiveFolder.make(folder);
        var lock = ArchiveLock.take(folder);
        try {
            ServerTicket.remove(folder);
            var opened = new Switch(folder, engine);
            try {
                return new Archive(folder, lock, rules, opened,
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

    /// Whether a folder holds an archive. Makes nothing.
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(Catalogue.FILE));
    }

    public Path folder() {
        return folder;
    }

    // the way in

    /// Keeps bytes under their hash. They do not count before they are acknowledged.
    ///
    /// @param modified the file's own time
    /// @param limit    most bytes to take
    /// @throws quoth.QuothException `TOO_LARGE` past the limit, `IO` when the archive cannot be written
    /// @throws IOException when the bytes cannot be read
    public Received receive(Origin origin, StatedMetadata stated, InputStream bytes, Instant modified,
            long limit)
            throws IOException {
        return keeping.receive(origin, stated, bytes, modified, limit);
    }

    /// Lets bytes go that were received and will not be acknowledged.
    public void discard(Received received) {
        keeping.discard(received);
    }

    /// Begins to keep bytes that come in pieces; they count no sooner than when they are [#receive]d.
    ///
    /// @param limit most bytes to take
    public Incoming incoming(long limit) {
        return new Incoming(originals.begin(limit));
    }

    /// Keeps bytes that have come. They do not count before they are acknowledged.
    public Received receive(Origin origin, StatedMetadata stated, Incoming bytes) {
        var staged = bytes.staged();
        return new Received(origin, stated, Optional.of(staged.hash()), staged.size(), time.instant(),
                Optional.empty(),
                "", Optional.of(staged.staged()));
    }

    /// Makes what was received count: it is in the ledger, durably, when this returns.
    ///
    /// What is known already and comes with something else stated about it is to be finished once more; nothing
    /// stated leaves standing what was stated before.
    ///
    /// @param parser version of the parser: what an older one could not read is looked at again
    public List<Acknowledged> acknowledge(List<Received> received, String parser) {
        return keeping.acknowledge(received, parser, time.instant(), OptionalLong.empty());
    }

    /// The same as part of a run, which remembers what it met.
    ///
    /// @param run its number
    public List<Acknowledged> acknowledge(long run, List<Received> received, String parser) {
        return keeping.acknowledge(received, parser, time.instant(), OptionalLong.of(run));
    }

    /// Runs that took files in.
    public RunLog runs() {
        return new RunLog(catalogue, time);
    }

    /// Who may write.
    public Keys keys() {
        return new Keys(catalogue, time);
    }

    /// What was acknowledged and has no outcome yet: left by a run that was stopped, or by a crash.
    public List<Entry> pending() {
        return catalogue.read(tables -> tables.sources().pending().stream()
                .map(source -> Acknowledging.entry(tables, source)).toList());
    }

    /// Where the original of an entry lies, for a parser to read.
    public Path bytes(Entry entry) {
        return originals.path(entry.source().hash());
    }

    /// The documents that stand for an entry now, for whoever can restate them without parsing.
    public void kept(Entry entry, Consumer<Document> sink) {
        for (var page = standing(entry, 0); !page.isEmpty(); page = standing(entry, page.getLast().row())) {
            page.forEach(filing -> sink.accept(texts.read(filing.text())));
        }
    }

    private List<Filing> standing(Entry entry, long after) {
        return catalogue.read(tables -> tables.documents().standing(entry.row(), after, PAGE));
    }

    /// Opens the way in for an entry's documents. Entries are filed in the order of these calls.
    ///
    /// @param parser version of the parser
    public Arrival arrival(Entry entry, String parser) {
        int filed = catalogue.read(tables -> tables.documents().lastEdition(entry.source().hash(), parser));
        var arrival = new Arrival(entry, parser, filed, texts, attributing, filer);
        filer.open(arrival);
        return arrival;
    }

    /// Waits until all that is finished is filed, visible to searches and durable in the index.
    public void settle() {
        filer.settle();
    }

    public Optional<Known> known(Origin origin) {
        return catalogue.read(tables -> Acknowledging.known(tables, origin));
    }

    /// Marks the origins of a collection that were not seen.
    ///
    /// @return rows of those that are newly gone
    public List<Long> vanished(String collection, Predicate<Origin> seen) {
        return catalogue.write(tables -> Acknowledging.vanished(tables, collection, seen, time.instant()));
    }

    /// Takes note of a collection and of where it was walked from.
    public void collection(String name, String root) {
        catalogue.write(tables -> {
            tables.collections().add(name, root, time.instant());
            return name;
        });
    }

    /// Where a collection was walked from; empty for one that is not there.
    public Optional<String> root(String collection) {
        return catalogue.read(tables -> tables.collections().root(collection));
    }

    // the way out

    public SearchResponse search(SearchRequest request) {
        return engine.search(request);
    }

    /// Every hit, one after the other, as of one point in time.
    public void scan(SearchRequest request, HitSink sink) {
        engine.scan(request, sink);
    }

    /// A document with its statements, superseded ones too; see [#standing].
    public Optional<ArchivedDocument> document(DocumentId id) {
        return lookup.document(id);
    }

    /// How a document stands; empty when there never was one.
    public Optional<Standing> standing(DocumentId id) {
        return lookup.standing(id);
    }

    public Optional<Original> original(DocumentId id) {
        return lookup.original(id);
    }

    public StatementAnswer statement(StatementId id) {
        return lookup.statement(id);
    }

    /// All collections, by name.
    public List<CollectionSummary> collections() {
        return catalogue.read(tables -> tables.collections().all()).stream()
                .map(c -> new CollectionSummary(c.name(), c.root(), c.sources(), c.documents(),
                        c.statements()))
                .toList();
    }

    /// What became of every source document that stands in a collection, by path. Those that wait for their outcome
    /// are left out.
    public List<Finished> files(String collection) {
        return catalogue.read(tables -> tables.sources().in(collection)).stream()
                .filter(source -> source.state() == SourceVersion.State.CURRENT && !source.pending())
                .map(Archive::finished).sorted(Comparator.comparing(Finished::origin)).toList();
    }

    public ArchiveStatus status() {
        var collections = collections();
        var index = engine.health();
        return catalogue.read(tables -> {
            var totals = tables.documents().totals(attributing.version());
            return new ArchiveStatus(folder, tables.sources().outcomes(), totals.documents(),
                    totals.statements(),
                    totals.stale(), tables.sources().originalBytes(), totals.textBytes(), catalogue.bytes(),
                    tables.ledger().end(), tables.ledger().hash(), index, attributing.version(), collections,
                    tables.sources().notIndexed(LATEST).stream().map(Archive::finished).toList(), troubles());
        });
    }

    /// What people set right.
    public Correcting correcting() {
        return correcting;
    }

    /// How right people find a sample of it.
    public Judging judging() {
        return judging;
    }

    // upkeep

    /// Finds statements anew in the texts that are kept. Old ids lead to the new ones, or tell their words. The index
    /// is made anew too, unless it is for the stale ones only; the one in use serves until the new one is whole.
    ///
    /// @param staleOnly only documents whose statements other rules found
    public RebuildReport rebuild(boolean staleOnly) {
        upkeep.lock();
        try {
            var report = new Rebuilding(catalogue, texts, attributing, settlement, time).run(staleOnly);
            if (!staleOnly) {
                settlement.rebuildIndex();
            }
            return report;
        } finally {
            upkeep.unlock();
        }
    }

    /// Looks at everything that is kept, while it is worked with, and tells what is not as it should be, down to what
    /// was found when the archive was opened and mended then.
    public UpkeepReport verify() {
        upkeep.lock();
        try {
            settle();
            var verifying = new Verifying(catalogue, originals, texts, engine);
            var findings = new ArrayList<>(mended());
            verifying.run().stream().map(Verifying.Trouble::finding).forEach(findings::add);
            return new UpkeepReport(verifying.counts(), findings);
        } finally {
            upkeep.unlock();
        }
    }

    /// Does what can be done about what [#verify] finds. What is to be parsed again is pending afterwards.
    public UpkeepReport repair() {
        upkeep.lock();
        try {
            settle();
            var verifying = new Verifying(catalogue, originals, texts, engine);
            var troubles = verifying.run();
            var repairing = new Repairing(folder, catalogue, originals, texts, settlement, time.instant());
            var findings = new ArrayList<>(mended());
            findings.addAll(repairing.run(troubles));
            if (repairing.wantsStatements()) {
                new Rebuilding(catalogue, texts, attributing, settlement, time).run(true);
            }
            return new UpkeepReport(verifying.counts(), findings);
        } finally {
            upkeep.unlock();
        }
    }

    /// Puts the catalogue of an archive that nobody holds back to what was written, if the disk has spoilt it: what
    /// cannot be opened cannot be verified.
    ///
    /// @return what was done, one line each
    /// @throws quoth.QuothException `IN_USE` when somebody holds it, `CORRUPT` when its spare is spoilt too
    public static List<String> mend(Path folder, InstantSource time) {
        try (var _ = ArchiveLock.take(folder)) {
            return Catalogue.mend(folder, folder.resolve(QUARANTINE), time.instant());
        }
    }

    /// Copies the archive as it is now into a folder of its own, while it is worked with. The copy is an archive:
    /// opened, it makes its index anew.
    ///
    /// @param target a folder that is not there yet
    /// @throws quoth.QuothException `BAD_REQUEST` when it is
    public UpkeepReport backup(Path target) {
        upkeep.lock();
        try {
            return keeping.holdingAll(() -> new Backup(folder, target).run(catalogue, originals, texts));
        } finally {
            upkeep.unlock();
        }
    }

    /// Takes a collection out: documents, originals, texts. What stands in another collection too stays there.
    ///
    /// @return how many source documents were taken out
    public int delete(String collection) {
        return delete((tables, after) -> new Deleting(tables, time.instant(), after).collection(collection));
    }

    /// Takes a document out that is the only one of its source, wherever its bytes were found.
    ///
    /// @return how many source documents were taken out
    public int delete(DocumentId document) {
        return delete((tables, after) -> new Deleting(tables, time.instant(), after).document(document));
    }

    /// Files what is finished, leaves the index durable, and lets go of the folder.
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        upkeep.lock();
        try (lock; catalogue; engine; attributing) {
            filer.close();
            commitIfPossible();
        } finally {
            upkeep.unlock();
        }
    }

    /// What a broken index lacks is replayed at the next start.
    private void commitIfPossible() {
        try {
            settlement.commit();
        } catch (QuothException e) {
            LOG.warn("the index is closed as it was: {}", e.getMessage());
        }
    }

    private int delete(BiFunction<Tables, Aftermath, Integer> work) {
        upkeep.lock();
        try {
            int sources = settlement.change(work);
            engine.purge();
            settlement.commit();
            catalogue.purge();
            return sources;
        } finally {
            upkeep.unlock();
        }
    }

    private List<String> troubles() {
        var troubles = new ArrayList<>(engine.troubles());
        filer.trouble().ifPresent(troubles::add);
        return troubles;
    }

    private List<Finding> mended() {
        return engine.troubles().stream().map(trouble -> new Finding(Finding.Part.INDEX, "index",
                trouble + "; made anew from the texts when the archive was opened", Finding.Remedy.REPAIRED))
                .toList();
    }

    private static Finished finished(SourceVersion source) {
        return new Finished(source.origin(), source.size(), source.outcome().orElse(Outcome.CRASH),
                source.reason(),
                source.documents(), source.statements());
    }
}
