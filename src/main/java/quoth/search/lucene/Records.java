package quoth.search.lucene;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import quoth.QuothException;
import quoth.QuothException.Kind;

/// What an index keeps of its entries to show them. Used by one thread.
final class Records {

    private final DirectoryReader reader;
    private final StoredFields stored;
    private final @Nullable BinaryDocValues[] columns; // by segment, opened when needed

    Records(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.stored = reader.storedFields();
        this.columns = new BinaryDocValues[reader.leaves().size()];
    }

    /// A statement's or a document's record; valid until the next one is asked for.
    ///
    /// @throws QuothException `CORRUPT` when the index has none
    BytesRef of(int entry) throws IOException {
        var segment = reader.leaves().get(ReaderUtil.subIndex(entry, reader.leaves()));
        int within = entry - segment.docBase;
        var column = column(segment, within);
        if (!column.advanceExact(within)) {
            throw missing(entry);
        }
        return column.binaryValue();
    }

    /// Columns are read forwards: for an entry further back one begins anew.
    private BinaryDocValues column(LeafReaderContext segment, int within) throws IOException {
        var open = columns[segment.ord];
        if (open != null && open.docID() <= within) {
            return open;
        }
        var opened = segment.reader().getBinaryDocValues(Layout.RECORD);
        if (opened == null) {
            throw missing(segment.docBase + within);
        }
        columns[segment.ord] = opened;
        return opened;
    }

    OwnText ownText(int document) throws IOException {
        var text = stored.document(document, Set.of(Layout.OWN_TEXT)).getBinaryValue(Layout.OWN_TEXT);
        if (text == null) {
            throw missing(document);
        }
        return OwnText.read(text);
    }

    private static QuothException missing(int entry) {
        return new QuothException(Kind.CORRUPT, "index entry %d has no record".formatted(entry));
    }
}
