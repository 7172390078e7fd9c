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
        var main = ARTICLE.of(H1.of("Set right, add, sample"),
                P.classed("source")
                        .of("What rules find, people can set right. Each change is kept with who made it, "
                                + "is in searches at once, and can be taken back."),
                NOSCRIPT.of(P.classed("notice").of(
                        Html.text("This page needs JavaScript. The same can be done with "),
                        CODE.of("bin/quoth correct"), Html.text(", "), CODE.of("bin/quoth sample"),
                        Html.text(" and "),
                        CODE.of("bin/quoth ingest"), Html.text("."))),
                place("key", "Your key"), place("upload", "Add files"), place("sample", "How right is it?"),
                place("history", "What was set right"));
        return layout
                .show(Page.of("Set right, add, sample", "Corrections, uploads and samples of this archive.",
                        Address.of("curate"), main).withScripts("page.js", "curate/curate-page.js"), call);
    }

    private static Element place(String id, String title) {
        return StatementArticle.section(id, title, DIV.classed("place").with(Attribute.ID, id + "-place"));
    }
}
