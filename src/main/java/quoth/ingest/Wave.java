package quoth.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import quoth.Document;
import quoth.QuothException;
import quoth.archive.Entry;
import quoth.archive.Received;
import quoth.parse.ParseReport;

/// Source documents that were submitted together. Whatever of them needs a second look gets it when all of them
/// have been parsed, in their order, so that a run writes the same ledger whichever worker is faster.
///
/// Safe for use by many threads.
final class Wave {

    private final List<Later> later = new ArrayList<>();
    private int open;
    private int submitted;

    /// What is not over when it has been looked at once.
    sealed interface Later {

        Entry entry();

        /// A container that was read to its end; of what it holds nothing is acknowledged yet.
        ///
        /// @param documents of its own
        record Unpacked(Entry entry, ParseReport report, List<Received> entries, List<Document> documents)
                implements
                    Later {}

        /// The same bytes as an earlier one, whose outcome it shares.
        record Copy(Entry entry) implements Later {}

        /// It broke its worker, and is tried once more with nothing beside it.
        record Killer(Entry entry) implements Later {}
    }

    synchronized void began() {
        open++;
        submitted++;
    }

    synchronized void ended() {
        open--;
        notifyAll();
    }

    synchronized void later(Later what) {
        later.add(what);
    }

    synchronized boolean isEmpty() {
        return submitted == 0;
    }

    /// Waits until all that was submitted has been parsed.
    ///
    /// @return what is not over, in the order in which it was received
    synchronized List<Later> parsed() {
        while (open > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new QuothException(QuothException.Kind.UNAVAILABLE, "interrupted while parsing", e);
            }
        }
        later.sort(Comparator.comparingLong(each -> each.entry().row()));
        return List.copyOf(later);
    }
}
