package quoth.http;

import quoth.http.html.Address;
import quoth.http.html.Attribute;
import quoth.http.html.Html;

import static quoth.http.html.Element.A;
import static quoth.http.html.Element.ARTICLE;
import static quoth.http.html.Element.BLOCKQUOTE;
import static quoth.http.html.Element.CODE;
import static quoth.http.html.Element.FIGCAPTION;
import static quoth.http.html.Element.FIGURE;
import static quoth.http.html.Element.H1;
import static quoth.http.html.Element.P;

/// The page of a statement that is none any more: its words as they were once cited, so that whoever cited them is not
/// left with nothing, and that they are not believed to stand.
final class GonePage {

    private static final int LONGEST = 200;

    private GonePage() {}

    /// @param words empty when the document was taken out, and its words with it
    static Page of(String id, String words, String document) {
        return words.isEmpty() ? deleted(id) : retired(id, words, document);
    }

    private static Page deleted(String id) {
        var title = Words.TAKEN_OUT;
        return Page.of(title, title, Address.of("s", id), ARTICLE.of(H1.of(title),
                P.classed("notice").of(Words.TAKEN_OUT_HOW),
                P.of(A.to(Address.of()).of(Words.SEARCH_REST)), name(id)));
    }

    private static Page retired(String id, String words, String document) {
        var title = Words.NO_STATEMENT;
        var main = ARTICLE.with(Attribute.DATA_ID, id).with(Attribute.DATA_GONE, "yes").of(H1.of(title),
                P.classed("notice").of(Words.NO_STATEMENT_HOW),
                FIGURE.classed("quotation gone").of(
                        BLOCKQUOTE.of(P.classed("words").with(Attribute.DIR, "auto").of(words)),
                        FIGCAPTION.of(Words.ONCE_CITED)),
                P.of(A.to(Address.of("d", document)).of(Words.READ_DOCUMENT)), name(id));
        return Page.of(title, Spoken.shortened(words, LONGEST), Address.of("s", id), main)
                .withScripts("page.js", "curate/statement.js");
    }

    private static Html name(String id) {
        return P.classed("source").of(Html.text(Words.ITS_ID), CODE.of(id));
    }
}
