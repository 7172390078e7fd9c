package quoth.search;

import java.time.Instant;
import java.util.List;
import quoth.ArchivedStatement;
import quoth.DocumentMetadata;
import quoth.TextSpan;

/// One result, with the stretches that matched.
public sealed interface Hit {

    DocumentMetadata document();

    /// When the archive acknowledged the document.
    Instant ingested();

    /// @param highlights offsets into the statement's own text, ascending, without overlap
    record OfStatement(ArchivedStatement statement, DocumentMetadata document, Instant ingested,
            List<TextSpan> highlights)
            implements
                Hit {

        public OfStatement {
            highlights = List.copyOf(highlights);
        }
    }

    /// @param excerpt    the stretch of the document's text that matches best, or its beginning
    /// @param offset     where the excerpt begins in the document's text
    /// @param highlights offsets into the excerpt
    /// @param statements how many statements the document has
    record OfDocument(DocumentMetadata document, Instant ingested, String excerpt, int offset,
            List<TextSpan> highlights,
            long statements) implements Hit {

        public OfDocument {
            highlights = List.copyOf(highlights);
        }
    }
}
