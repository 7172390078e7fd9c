package quoth.http;

import java.util.List;
import java.util.Optional;
import quoth.DocumentMetadata;
import quoth.Genre;
import quoth.PartialDate;
import quoth.Publisher;
import quoth.TextSpan;
import quoth.search.Hit;

/// A document as statements and results name it.
record DocumentView(String id, String title, Optional<String> publisher, Optional<PartialDate> published,
        Genre genre,
        String language, String collection, Optional<String> url) {

    /// Among search results.
    ///
    /// @param excerpt    the stretch of its text that matches best, or its beginning
    /// @param offset     where the excerpt begins in the text
    /// @param highlights offsets into the excerpt
    /// @param statements how many it has
    record InResults(DocumentView document, String excerpt, int offset, List<TextSpan> highlights,
            long statements) {

        static InResults of(Hit.OfDocument hit) {
            return new InResults(DocumentView.of(hit.document()), hit.excerpt(), hit.offset(),
                    hit.highlights(),
                    hit.statements());
        }
    }

    static DocumentView of(DocumentMetadata document) {
        return new DocumentView(document.id().value(), document.title(),
                document.publisher().map(Publisher::name),
                document.published(), document.genre(), document.language(), document.collection(),
                document.url());
    }
}
