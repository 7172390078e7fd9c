package quoth.search;

import java.util.List;
import java.util.Set;
import quoth.ArchivedDocument;
import quoth.DocumentId;
import quoth.LedgerPosition;

/// What holds the index. It is derived: whatever it holds can be made anew from the archive, and it remembers how
/// much of the ledger it contains.
///
/// The same request gives the same ids in the same order with the same counts on every engine; scores may differ.
/// Safe for use by many threads.
public interface SearchEngine extends AutoCloseable {

    /// Puts documents in place of whatever was there under their ids, and takes the retired ones out. A reader
    /// sees a document with all of its statements, or nothing of it.
    void replace(List<ArchivedDocument> current, Set<DocumentId> retired);

    /// Makes everything replaced so far visible to searches that start afterwards.
    void refresh();

    /// Makes everything replaced so far durable, and remembers that it holds the ledger up to here.
    void commit(LedgerPosition contained);

    /// @throws quoth.QuothException `BAD_QUERY` naming the field or limit; `GONE` for a cursor whose generation is gone
    SearchResponse search(SearchRequest request);

    /// Hands every hit to the sink, in the request's order, as of one point in time. Size and cursor are ignored.
    void scan(SearchRequest request, HitSink sink);

    /// What somebody who is typing may mean; nothing of which no statement has it.
    List<Suggestion> suggest(SuggestRequest request);

    EngineHealth health();

    /// Looks whether what was committed is still what was written.
    ///
    /// @return what is wrong, one line each, naming the file
    List<String> check();

    /// Leaves nothing of what was replaced or retired in the engine's files, once it is committed.
    void purge();

    /// Closing twice is harmless.
    @Override
    void close();
}
