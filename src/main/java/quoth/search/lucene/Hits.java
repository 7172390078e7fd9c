package quoth.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import quoth.DocumentMetadata;
import quoth.QuothException;
import quoth.QuothException.Kind;
import quoth.TextSpan;
import quoth.search.Excerpt;
import quoth.search.Hit;
import quoth.search.SearchRequest;
import quoth.terms.Highlighter;

/// Makes hits of Lucene's documents: the whole record, with what matched. Used by one thread.
final class Hits {

    /// How far into a long text matches are looked for, in UTF-16 code units.
    private static final int LOOKED_AT = 1_000_000;

    private final SearchRequest request;
    private final Generation generation;
    private final DirectoryReader reader;
    private final Records records;
    private final Highlighter highlighter;
    private int lastParent = -1;
    private @Nullable DocumentMetadata lastMetadata;

    Hits(SearchRequest request, Generation generation, Highlighter highlighter) throws IOException {
        this.request = request;
        this.generation = generation;
        this.reader = generation.reader();
        this.records = new Records(reader);
        this.highlighter = highlighter;
    }

    List<Hit> of(List<ScoreDoc> found) throws IOException {
        var hits = new ArrayList<Hit>(found.size());
        for (var one : found) {
            hits.add(of(one.doc));
        }
        return hits;
    }

    Hit of(int document) throws IOException {
        return switch (request.target()) {
            case STATEMENTS -> statement(document);
            case DOCUMENTS -> document(document);
        };
    }

    private Hit.OfStatement statement(int document) throws IOException {
        var statement = StatementRecord.read(records.of(document));
        var metadata = metadataOf(parent(document));
        return new Hit.OfStatement(statement, metadata, ingested(document),
                highlighter.in(statement.text(), metadata.language()));
    }

    private Hit.OfDocument document(int document) throws IOException {
        var metadata = DocumentRecord.read(records.of(document));
        var own = records.ownText(document);
        var text = own.blanked();
        if (request.scope() == SearchRequest.Scope.ALL) {
            fillIn(text, document, own.statements());
        }
        var whole = new String(text, 0, Math.min(text.length, LOOKED_AT));
        var excerpt = Excerpt.of(whole, piece -> highlighter.in(piece, metadata.language()));
        return new Hit.OfDocument(metadata, ingested(document), excerpt.text(), excerpt.offset(),
                excerpt.highlights(), own.statements());
    }

    /// Puts the statements' words back to where they stand.
    private void fillIn(char[] text, int document, int statements) throws IOException {
        for (int child = document - statements; child < document; child++) {
            var archived = StatementRecord.read(records.of(child));
            int from = 0;
            for (TextSpan segment : archived.statement().segments()) {
                archived.text().getChars(from, from + segment.length(), text, segment.begin());
                from += segment.length() + 1;
            }
        }
    }

    private DocumentMetadata metadataOf(int parent) throws IOException {
        var known = lastMetadata;
        if (parent == lastParent && known != null) {
            return known;
        }
        var metadata = DocumentRecord.read(records.of(parent));
        lastParent = parent;
        lastMetadata = metadata;
        return metadata;
    }

    /// The last of a statement's block.
    private int parent(int statement) throws IOException {
        var leaf = reader.leaves().get(ReaderUtil.subIndex(statement, reader.leaves()));
        int within = generation.documents(leaf).nextSetBit(statement - leaf.docBase);
        if (within == DocIdSetIterator.NO_MORE_DOCS) {
            throw new QuothException(Kind.CORRUPT,
                    "index segment %s has statements without a document".formatted(leaf));
        }
        return leaf.docBase + within;
    }

    private Instant ingested(int document) throws IOException {
        var leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        var times = leaf.reader().getNumericDocValues(Layout.INGESTED_AT);
        if (times == null || !times.advanceExact(document - leaf.docBase)) {
            throw new QuothException(Kind.CORRUPT, "index entry %d has no time".formatted(document));
        }
        return Instant.EPOCH.plus(times.longValue(), ChronoUnit.MICROS);
    }
}
