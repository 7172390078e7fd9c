package quoth.http;

import java.util.Set;
import quoth.http.html.Address;
import quoth.http.html.Attribute;
import quoth.http.html.Element;
import quoth.http.html.Html;

import static quoth.http.html.Element.ARTICLE;
import static quoth.http.html.Element.CODE;
import static quoth.http.html.Element.DIV;
import static quoth.http.html.Element.H1;
import static quoth.http.html.Element.NOSCRIPT;
import static quoth.http.html.Element.P;

/// `GET /curate`: where whoever holds a key adds files, judges a sample, and sees and takes back what was set right.
/// The work is done by its script, which asks the API with the key; the page itself holds nothing that needs one.
final class CuratePage implements Route {

    private final Layout layout;

    CuratePage(Layout layout) {
        this.layout = layout;
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of("seed"));
        var main = ARTICLE.of(H1.of(Words.CURATING),
                P.classed("source")
                        .of(Words.CURATING_LEAD),
                NOSCRIPT.of(P.classed("notice").of(
                        Html.text(Words.NEEDS_SCRIPTS),
                        CODE.of("bin/quoth correct"), Html.text(", "), CODE.of("bin/quoth sample"),
                        Html.text(" and "),
                        CODE.of("bin/quoth ingest"), Html.text("."))),
                place("key", Words.YOUR_KEY), place("upload", Words.ADD_FILES),
                place("sample", Words.HOW_RIGHT),
                place("history", Words.WAS_SET_RIGHT));
        return layout
                .show(Page.of(Words.CURATING, Words.CURATING_ABOUT,
                        Address.of("curate"), main).withScripts("page.js", "curate/curate-page.js"), call);
    }

    private static Element place(String id, String title) {
        return StatementArticle.section(id, title, DIV.classed("place").with(Attribute.ID, id + "-place"));
    }
}
