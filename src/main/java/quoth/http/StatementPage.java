package quoth.http;

import java.util.Set;
import quoth.archive.Archive;
import quoth.archive.StatementAnswer;

/// `GET /s/{id}`: the short address of a statement, for citing. Leads to its document's page, at its words.
final class StatementPage implements Route {

    private final Archive archive;

    StatementPage(Archive archive) {
        this.archive = archive;
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of());
        var given = call.variable("id");
        return switch (StatementRoute.find(archive, given)) {
            case StatementAnswer.Found(var statement, var document) ->
                Answer.moved(302, StatementRoute.page(document.id(), statement.statement().id()));
            case StatementAnswer.Superseded(var statement, var document, _) ->
                Answer.moved(302, StatementRoute.page(document.id(), statement.statement().id()));
            case StatementAnswer.Moved(var to) -> Answer.moved(308, "/s/" + to);
            case StatementAnswer.Gone(_, var document) -> Answer.moved(302, "/d/" + document);
            case StatementAnswer.Unknown() -> throw StatementRoute.unknown(given);
        };
    }
}
