package quoth.http;

import java.util.Optional;
import quoth.DocumentId;
import quoth.http.html.Address;
import quoth.http.html.Html;

import static quoth.http.html.Element.A;
import static quoth.http.html.Element.P;

/// What a page says above a document that is not the current one.
final class DocumentNotice {

    private DocumentNotice() {}

    /// @param by the newer version's document, where that is one
    static Html superseded(Optional<DocumentId> by) {
        return P.classed("notice").of(Html.text(Words.OLDER),
                by.<Html>map(id -> A.to(Address.of("d", id.value())).of(Words.READ_CURRENT))
                        .orElse(Html.NOTHING));
    }
}
