package quoth.archive;

import quoth.Document;
import quoth.DocumentMetadata;

/// A document whose collection changed after its text was kept: the first place it was found at was deleted, and
/// another one stands for it now.
final class Relabelled {

    private Relabelled() {}

    static Document as(Document document, String collection) {
        var m = document.metadata();
        if (m.collection().equals(collection)) {
            return document;
        }
        var metadata = new DocumentMetadata(m.id(), m.original(), m.mediaType(), collection, m.title(),
                m.publisher(), m.authors(), m.published(), m.language(), m.genre(), m.url(), m.foundIn());
        return new Document(metadata, document.text(), document.pageStarts(), document.turns(),
                document.attributed());
    }
}
