package quoth.http;

import java.util.Optional;
import java.util.Set;
import quoth.archive.Archive;
import quoth.archive.StatementAnswer;
import quoth.http.html.Address;
import quoth.http.html.Html;
import quoth.search.Labels;

import static quoth.http.html.Element.A;
import static quoth.http.html.Element.ARTICLE;
import static quoth.http.html.Element.BLOCKQUOTE;
import static quoth.http.html.Element.CODE;
import static quoth.http.html.Element.DIV;
import static quoth.http.html.Element.FIGCAPTION;
import static quoth.http.html.Element.FIGURE;
import static quoth.http.html.Element.H1;
import static quoth.http.html.Element.P;

/// `GET /s/{id}`: a statement's own page, for citing: whole without scripts. An id that moved leads to the new one; one
/// that is gone still shows its words as they were once cited.
final class StatementPage implements Route {

    private final Archive archive;
    private final Layout layout;
    private final StatementArticle article;

    StatementPage(Archive archive, Layout layout, Labels labels, boolean publicly) {
        this.archive = archive;
        this.layout = layout;
        this.article = new StatementArticle(new Spoken(labels), publicly);
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of());
        var given = call.variable("id");
        return switch (StatementRoute.find(archive, given)) {
            case StatementAnswer.Found(var statement, var document) ->
                layout.show(
                        article.page(statement, archive.document(document.id()).orElseThrow(), Html.NOTHING,
                                call.site()),
                        call);
            case StatementAnswer.Superseded(var statement, var document, var by) ->
                layout.show(article.page(statement, archive.document(document.id()).orElseThrow(),
                        DocumentNotice.superseded(by), call.site()), call);
            case StatementAnswer.Moved(var to) -> Answer.moved(308, "/s/" + to);
            case StatementAnswer.Gone(var words, var document) ->
                layout.show(gone(given, words, document.value()), call, 410);
            case StatementAnswer.Unknown() -> throw StatementRoute.unknown(given);
        };
    }

    private static Page gone(String id, String words, String document) {
        var title = words.isEmpty() ? "A statement that was taken out" : "Not a statement any more";
        var cited = words.isEmpty() ? Html.NOTHING
                : FIGURE.classed("quotation gone").of(
                        BLOCKQUOTE.of(P.with(quoth.http.html.Attribute.DIR, "auto").of(words)),
                        FIGCAPTION.of("These are the words as they were once cited."));
        return Page.of(title, Spoken.ifAny(words).map(w -> Spoken.shortened(w, 200)).orElse(title),
                Address.of("s", id),
                ARTICLE.of(H1.of(title), DIV.classed("notice").of(P.of(words.isEmpty()
                        ? "Its document was taken out of this archive, and its words with it."
                        : "A person or a newer rule found that this is no statement. Whatever is said here about who said it no longer holds.")),
                        cited,
                        Optional.of(document).filter(_ -> !words.isEmpty()).<Html>map(d -> P
                                .of(A.to(Address.of("d", d)).of("Read the document it was found in")))
                                .orElse(P.of(A.to(Address.of()).of("Search what is here"))),
                        P.classed("source").of(Html.text("Its id was "), CODE.of(id))));
    }
}
