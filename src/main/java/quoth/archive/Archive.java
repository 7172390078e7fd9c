package quoth.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import quoth.ArchivedDocument;
import quoth.Document;
import quoth.DocumentId;
import quoth.Origin;
import quoth.StatedMetadata;
import quoth.StatementId;
import quoth.search.HitSink;
import quoth.search.SearchEngine;
import quoth.search.SearchRequest;
import quoth.search.SearchResponse;
import quoth.search.SuggestRequest;
import quoth.search.Suggestion;

/// An archive: one folder with originals, texts, catalogue and index, held by one process.
///
/// The way in: [#receive] keeps bytes, [#acknowledge] makes them count, an [Arrival] takes what parsing makes of
/// them. What is acknowledged survives a crash and a power cut. What is finished can be searched within a second.
///
/// Safe for use by many threads.
public final class Archive implements AutoCloseable {

    private final Opened parts;

    private Archive(Opened parts) {
        this.parts = parts;
    }

    /// Opens an archive, makes it when there is none, and brings its index up to date with its catalogue.
    ///
    /// @param engine opens the index in the folder it is given, once the archive is this process's own; closed with
    ///        the archive
    /// @throws quoth.QuothException `IN_USE` when another process holds it, `CORRUPT` when a newer program made it
    public static Archive open(Path folder, Rules rules, Function<Path, SearchEngine> engine,
            InstantSource time) {
        return new Archive(Opened.in(folder, rules, engine, time));
    }

    public Path folder() {
        return parts.stores.folder();
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
        return parts.intake.receive(origin, stated, bytes, modified, limit);
    }

    /// Lets bytes go that were received and will not be acknowledged.
    public void discard(Received received) {
        parts.intake.discard(received);
    }

    /// Begins to keep bytes that come in pieces; they count no sooner than when they are [#receive]d.
    ///
    /// @param limit most bytes to take
    public Incoming incoming(long limit) {
        return parts.intake.incoming(limit);
    }

    /// Keeps bytes that have come. They do not count before they are acknowledged.
    public Received receive(Origin origin, StatedMetadata stated, Incoming bytes) {
        return parts.intake.receive(origin, stated, bytes);
    }

    /// Makes what was received count: it is in the ledger, durably, when this returns.
    ///
    /// What is known already and comes with something else stated about it is to be finished once more; nothing
    /// stated leaves standing what was stated before.
    ///
    /// @param parser version of the parser: what an older one could not read is looked at again
    public List<Acknowledged> acknowledge(List<Received> received, String parser) {
        return parts.intake.acknowledge(received, parser, OptionalLong.empty());
    }

    /// The same as part of a run, which remembers what it met.
    ///
    /// @param run its number
    public List<Acknowledged> acknowledge(long run, List<Received> received, String parser) {
        return parts.intake.acknowledge(received, parser, OptionalLong.of(run));
    }

    /// Runs that took files in.
    public RunLog runs() {
        return new RunLog(parts.stores.catalogue(), parts.time);
    }

    /// Who may write.
    public Keys keys() {
        return new Keys(parts.stores.catalogue(), parts.time);
    }

    /// Who did what over the network.
    public AuditLog audit() {
        return parts.audit;
    }

    /// What was acknowledged and has no outcome yet: left by a run that was stopped, or by a crash.
    public List<Entry> pending() {
        return parts.intake.pending();
    }

    /// Where the original of an entry lies, for a parser to read.
    public Path bytes(Entry entry) {
        return parts.intake.bytes(entry);
    }

    /// The documents that stand for an entry now, for whoever can restate them without parsing.
    public void kept(Entry entry, Consumer<Document> sink) {
        parts.intake.kept(entry, sink);
    }

    /// Opens the way in for an entry's documents. Entries are filed in the order of these calls.
    ///
    /// @param parser version of the parser
    public Arrival arrival(Entry entry, String parser) {
        return parts.intake.arrival(entry, parser);
    }

    /// Waits until all that is finished is filed, visible to searches and durable in the index.
    public void settle() {
        parts.filer.settle();
    }

    public Optional<Known> known(Origin origin) {
        return parts.intake.known(origin);
    }

    /// Marks the origins of a collection that were not seen.
    ///
    /// @return rows of those that are newly gone
    public List<Long> vanished(String collection, Predicate<Origin> seen) {
        return parts.intake.vanished(collection, seen);
    }

    /// Takes note of a collection and of where it was walked from.
    public void collection(String name, String root) {
        parts.intake.collection(name, root);
    }

    /// Where a collection was walked from; empty for one that is not there.
    public Optional<String> root(String collection) {
        return parts.intake.root(collection);
    }

    // the way out

    public SearchResponse search(SearchRequest request) {
        parts.settlement.asked();
        return parts.engine.search(request);
    }

    /// What somebody who is typing may mean.
    public List<Suggestion> suggest(SuggestRequest request) {
        parts.settlement.asked();
        return parts.engine.suggest(request);
    }

    /// Every hit, one after the other, as of one point in time.
    public void scan(SearchRequest request, HitSink sink) {
        parts.settlement.asked();
        parts.engine.scan(request, sink);
    }

    /// A document with its statements, superseded ones too; see [#standing].
    public Optional<ArchivedDocument> document(DocumentId id) {
        return parts.lookup.document(id);
    }

    /// How a document stands; empty when there never was one.
    public Optional<Standing> standing(DocumentId id) {
        return parts.lookup.standing(id);
    }

    public Optional<Original> original(DocumentId id) {
        return parts.lookup.original(id);
    }

    public StatementAnswer statement(StatementId id) {
        return parts.lookup.statement(id);
    }

    /// All collections, by name.
    public List<CollectionSummary> collections() {
        return parts.inventory.collections();
    }

    /// What became of every source document that stands in a collection, by path. Those that wait for their outcome
    /// are left out.
    public List<Finished> files(String collection) {
        return parts.inventory.files(collection);
    }

    /// Stands for all that the archive took in and people set right, in the order in which it came: where the ledger
    /// ends, and what it hashes to.
    public String fingerprint() {
        return parts.inventory.fingerprint();
    }

    public ArchiveStatus status() {
        return parts.inventory.status();
    }

    /// What people set right.
    public Correcting correcting() {
        return parts.correcting;
    }

    /// How right people find a sample of it.
    public Judging judging() {
        return parts.judging;
    }

    // upkeep

    /// Finds statements anew in the texts that are kept. Old ids lead to the new ones, or tell their words. The index
    /// is made anew too, unless it is for the stale ones only; the one in use serves until the new one is whole.
    ///
    /// @param staleOnly only documents whose statements other rules found
    public RebuildReport rebuild(boolean staleOnly) {
        return parts.caretaker.rebuild(staleOnly);
    }

    /// Has everything parsed again from its original: it is pending afterwards, and stands until it is replaced.
    public UpkeepReport reopen() {
        return parts.caretaker.reopen();
    }

    /// Looks at everything that is kept, while it is worked with, and tells what is not as it should be, down to what
    /// was found when the archive was opened and mended then.
    public UpkeepReport verify() {
        return parts.caretaker.verify();
    }

    /// Does what can be done about what [#verify] finds. What is to be parsed again is pending afterwards.
    public UpkeepReport repair() {
        return parts.caretaker.repair();
    }

    /// Copies the archive as it is now into a folder of its own, while it is worked with. The copy is an archive:
    /// opened, it makes its index anew.
    ///
    /// @param target a folder that is not there yet
    /// @throws quoth.QuothException `BAD_REQUEST` when it is
    public UpkeepReport backup(Path target) {
        return parts.caretaker.backup(target);
    }

    /// Takes a collection out: documents, originals, texts. What stands in another collection too stays there.
    ///
    /// @return how many source documents were taken out
    public int delete(String collection) {
        return parts.caretaker.delete(collection);
    }

    /// Takes a document out that is the only one of its source, wherever its bytes were found.
    ///
    /// @return how many source documents were taken out
    public int delete(DocumentId document) {
        return parts.caretaker.delete(document);
    }

    /// Files what is finished, leaves the index durable, and lets go of the folder.
    @Override
    public void close() {
        parts.close();
    }
}
