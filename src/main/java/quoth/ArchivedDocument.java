package quoth;

import java.time.Instant;
import java.util.List;

/// A document with its statements: what is indexed as one and shown as one.
///
/// @param statements in order of their extents
/// @param ingested   when the archive acknowledged it
/// @param attribution version of rules, cues, gazetteer and model that found the statements
public record ArchivedDocument(Document document, List<ArchivedStatement> statements, Instant ingested,
        String attribution) {

    public ArchivedDocument {
        statements = List.copyOf(statements);
    }
}
