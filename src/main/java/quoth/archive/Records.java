package quoth.archive;

import java.util.Optional;
import quoth.ArchivedDocument;
import quoth.Document;
import quoth.QuothException;
import quoth.catalogue.Filing;
import quoth.catalogue.Tables;
import quoth.catalogue.Texts;

/// Documents put together from what is kept: their text, what the rules found in it, and what people set right.
/// Safe for use by many threads.
final class Records {

    private final Texts texts;

    Records(Texts texts) {
        this.texts = texts;
    }

    /// The record of a document, as answers show it.
    ///
    /// @throws QuothException `CORRUPT` when its text is spoilt
    ArchivedDocument record(Tables tables, Filing filing) {
        var document = document(filing);
        return Composer.compose(document, laid(tables, filing, document), filing.ingested(),
                filing.attribution());
    }

    /// A document, as it is kept.
    ///
    /// @throws QuothException `CORRUPT` when its text is spoilt
    Document document(Filing filing) {
        return Relabelled.as(texts.read(filing.text()), filing.collection());
    }

    /// Its statements, corrections laid over them.
    Laid laid(Tables tables, Filing filing, Document document) {
        return Layers.laid(tables, document, tables.documents().statements(filing.row()));
    }

    /// A document, as it was filed.
    ///
    /// @return empty when its text is spoilt: what is to be told of it has no words then
    Optional<Document> readable(Filing filing) {
        try {
            return Optional.of(texts.read(filing.text()));
        } catch (QuothException e) {
            return Optional.empty();
        }
    }
}
