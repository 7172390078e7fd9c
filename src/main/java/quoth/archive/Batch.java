package quoth.archive;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import quoth.Outcome;
import quoth.catalogue.Filing.TextPlace;

/// Some documents of one source document on their way into the archive.
///
/// @param last what is to be done after them; absent while more will come
record Batch(Entry entry, String parser, List<Placed> documents, Optional<Last> last) {

    Batch {
        documents = List.copyOf(documents);
    }

    /// Characters of text, which is what a batch weighs.
    int weight() {
        return documents.stream().mapToInt(d -> d.found().document().text().length()).sum();
    }

    /// Tells whoever waits for the end that it will not come.
    void fail(Throwable cause) {
        last.ifPresent(last -> {
            switch (last) {
                case End end -> end.finished().completeExceptionally(cause);
                case TakenBack back -> back.done().run();
            }
        });
    }

    /// A document with its statements, its text written down.
    record Placed(Attributing.Found found, TextPlace place) {}

    /// What comes after the last document.
    sealed interface Last {}

    /// @param outcome  what parsing says; absent for a copy of bytes that are there
    /// @param entries  source documents that came out of it, each with an end of its own
    /// @param finished told when all of it is kept and searchable after the next refresh
    record End(Optional<Outcome> outcome, String reason, int rejections, int entries,
            CompletableFuture<Finished> finished) implements Last {}

    /// What arrived so far is to be forgotten.
    ///
    /// @param done called when nobody can look at it any more
    record TakenBack(Runnable done) implements Last {}
}
