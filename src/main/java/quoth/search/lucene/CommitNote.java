package quoth.search.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import quoth.LedgerPosition;

/// What a commit says of itself.
///
/// @param present   whether the index was written in the present layout
/// @param contained how far into the ledger it goes; nowhere in another layout
record CommitNote(boolean present, LedgerPosition contained) {

    private static final String LEDGER = "ledger";
    private static final String LAYOUT = "layout";

    /// Reads it from the last commit.
    ///
    /// @param layout of the fields and their terms, as it is now
    static CommitNote in(Directory directory, String layout) throws IOException {
        var kept = DirectoryReader.indexExists(directory)
                ? DirectoryReader.listCommits(directory).getLast().getUserData()
                : Map.<String, String>of();
        return layout.equals(kept.get(LAYOUT))
                ? new CommitNote(true, new LedgerPosition(Long.parseLong(kept.getOrDefault(LEDGER, "0"))))
                : new CommitNote(false, LedgerPosition.START);
    }

    /// Leaves it with the next commit.
    static void leave(IndexWriter writer, String layout, LedgerPosition contained) {
        writer.setLiveCommitData(
                Map.of(LEDGER, String.valueOf(contained.value()), LAYOUT, layout).entrySet());
    }
}
