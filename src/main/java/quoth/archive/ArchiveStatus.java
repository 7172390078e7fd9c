package quoth.archive;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import quoth.LedgerPosition;
import quoth.search.EngineHealth;

/// An archive at a glance.
///
/// @param outcomes      source documents by outcome in lower case, `pending` included
/// @param originalBytes each original once
/// @param textBytes     compressed
/// @param stale         documents whose statements other rules found
/// @param ledger        where the ledger ends; what lies past the index's own position is on its way into it
/// @param ledgerHash    hash of the whole ledger up to there
/// @param notIndexed    the latest that did not come to be searchable, newest first
/// @param troubles      what went wrong with the archive itself since it was opened, one line each
public record ArchiveStatus(Path folder, SortedMap<String, Long> outcomes, long documents, long statements,
        long stale, long originalBytes, long textBytes, long catalogueBytes, LedgerPosition ledger,
        String ledgerHash,
        EngineHealth index, String attribution, List<CollectionSummary> collections,
        List<Finished> notIndexed, List<String> troubles) {

    public ArchiveStatus {
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
        collections = List.copyOf(collections);
        notIndexed = List.copyOf(notIndexed);
        troubles = List.copyOf(troubles);
    }
}
