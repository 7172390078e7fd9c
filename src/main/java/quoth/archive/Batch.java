package quoth.archive;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import quoth.Outcome;
import quoth.catalogue.Filing.TextPlace;

/// Some documents of one source document on their way into the archive.
///
/// @param end how the source document ended, with its last documents
record Batch(Entry entry, String parser, List<Placed> documents, Optional<End> end) {

    Batch {
        documents = List.copyOf(documents);
    }

    /// Characters of text, which is what a batch weighs.
    int weight() {
        return documents.stream().mapToInt(d -> d.found().document().text().length()).sum();
    }

    /// A document with its statements, its text written down.
    record Placed(Attributing.Found found, TextPlace place) {}

    /// @param outcome  what parsing says; absent for a copy of bytes that are there
    /// @param finished told when all of it is kept and searchable after the next refresh
    record End(Optional<Outcome> outcome, String reason, int rejections,
            CompletableFuture<Finished> finished) {}
}
