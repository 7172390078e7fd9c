package quoth.http;

import java.util.Set;
import quoth.archive.Archive;
import quoth.archive.StatementAnswer;
import quoth.http.html.Html;
import quoth.search.Labels;

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
                layout.show(GonePage.of(given, words, document.value()), call, 410);
            case StatementAnswer.Unknown() -> throw StatementRoute.unknown(given);
        };
    }
}
