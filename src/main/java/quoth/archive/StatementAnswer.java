package quoth.archive;

import java.util.Optional;
import quoth.ArchivedStatement;
import quoth.DocumentId;
import quoth.DocumentMetadata;
import quoth.StatementId;

/// What became of a statement, by its id.
public sealed interface StatementAnswer {

    /// It is there.
    record Found(ArchivedStatement statement, DocumentMetadata document) implements StatementAnswer {}

    /// The same words, or most of them, have another id now.
    record Moved(StatementId to) implements StatementAnswer {}

    /// It is no statement any more.
    ///
    /// @param words as once cited; empty when it was deleted
    record Gone(String words, DocumentId document) implements StatementAnswer {}

    /// It stands in an older version of a document.
    ///
    /// @param by the newer version's document, where that is one
    record Superseded(ArchivedStatement statement, DocumentMetadata document,
            Optional<DocumentId> by) implements StatementAnswer {}

    /// There never was one.
    record Unknown() implements StatementAnswer {}
}
