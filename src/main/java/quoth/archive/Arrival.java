package quoth.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import quoth.Document;
import quoth.Outcome;
import quoth.QuothException;
import quoth.archive.Batch.End;
import quoth.archive.Batch.Last;
import quoth.archive.Batch.Placed;
import quoth.archive.Batch.TakenBack;
import quoth.catalogue.Texts;

/// The documents of one acknowledged source document, as they come out of parsing.
///
/// Arrivals are filed in the order in which they were opened, whichever thread is faster: the ledger of a run is
/// the same every time. A few documents may come before an arrival's turn; then [#add] waits for the arrivals
/// before it, so these have to be worked on already.
///
/// One thread adds; any thread may finish, after which adding fails.
public final class Arrival {

    private static final int CHARACTERS = 1_000_000;
    private static final int DOCUMENTS = 256;

    private final Entry entry;
    private final String parser;
    private final int filed;
    private final Texts texts;
    private final Attributing attributing;
    private final Filer filer;
    private final List<Document> waiting = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private Texts.@Nullable Writing writing;
    private int characters;
    private boolean closed;

    /// @param filed the last edition of its texts
    Arrival(Entry entry, String parser, int filed, Texts texts, Attributing attributing, Filer filer) {
        this.entry = entry;
        this.parser = parser;
        this.filed = filed;
        this.texts = texts;
        this.attributing = attributing;
        this.filer = filer;
    }

    public Entry entry() {
        return entry;
    }

    /// Takes a document in: keeps its text, finds its statements.
    public synchronized void add(Document document) {
        if (closed) {
            throw new QuothException(QuothException.Kind.UNAVAILABLE,
                    "%s: a document came after the end".formatted(entry.source().origin().path()));
        }
        waiting.add(document);
        characters += document.text().length();
        if (characters >= CHARACTERS || waiting.size() >= DOCUMENTS) {
            place();
            filer.awaitTurn(this);
            filer.put(batch(Optional.empty()));
        }
    }

    /// Ends it as parsing did.
    ///
    /// @param reason     one line for people; empty when all is well
    /// @param rejections parts that were left out
    public CompletableFuture<Finished> finish(Outcome outcome, String reason, int rejections) {
        return finish(outcome, reason, rejections, 0);
    }

    /// Ends a container as parsing did.
    ///
    /// @param entries source documents that came out of it; with these, it need not have a document of its own
    public CompletableFuture<Finished> finish(Outcome outcome, String reason, int rejections, int entries) {
        return end(Optional.of(outcome), reason, rejections, entries);
    }

    /// Ends it without parsing: the same bytes came before it.
    public CompletableFuture<Finished> finishAsCopy() {
        return end(Optional.empty(), "", 0, 0);
    }

    /// Gives it up without an outcome: what arrived is taken back, what stood before stands, and the source document
    /// stays pending until a later run comes to it.
    public synchronized void abandon() {
        if (closed) {
            return;
        }
        closed = true;
        placed.clear();
        filer.complete(this, batch(Optional.of(new TakenBack(this::discard))));
    }

    private void discard() {
        if (writing != null) {
            writing.close();
        }
    }

    private synchronized CompletableFuture<Finished> end(Optional<Outcome> outcome, String reason,
            int rejections, int entries) {
        if (closed) {
            throw new IllegalStateException("%s is finished already".formatted(entry.source().origin()));
        }
        closed = true;
        var finished = new CompletableFuture<Finished>();
        try {
            place();
            if (writing != null) {
                writing.finish();
            }
        } catch (Throwable e) {
            filer.fail(e);
            finished.completeExceptionally(e);
        }
        var told = troubles.isEmpty() ? reason
                : (reason.isEmpty() ? "" : reason + "; ") + troubles.getFirst();
        var means = troubles.isEmpty() ? outcome
                : outcome.map(o -> o == Outcome.INDEXED ? Outcome.PARTIAL : o);
        filer.complete(this, batch(Optional.of(new End(means, told, rejections, entries, finished))));
        return finished;
    }

    private void place() {
        for (var found : attributing.all(waiting)) {
            if (writing == null) {
                writing = texts.begin(entry.source().hash(), parser, filed);
            }
            placed.add(new Placed(found, writing.add(found.document())));
            if (!found.trouble().isEmpty()) {
                troubles.add(found.trouble());
            }
        }
        waiting.clear();
        characters = 0;
    }

    private Batch batch(Optional<Last> last) {
        var batch = new Batch(entry, parser, placed, last);
        placed.clear();
        return batch;
    }
}
