package quoth.http;

import java.util.Set;
import quoth.StatementId;
import quoth.archive.Archive;
import quoth.archive.StatementAnswer;
import quoth.http.BodySpeakers.AmbiguousName;

/// `PUT /statements/{id}/correction`: sets things right in a statement.
final class CorrectRoute implements Route {

    private final Archive archive;
    private final CorrectionBody bodies;

    CorrectRoute(Archive archive) {
        this.archive = archive;
        this.bodies = new CorrectionBody(new BodySpeakers(archive));
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of());
        var given = call.variable("id");
        return switch (StatementRoute.find(archive, given)) {
            case StatementAnswer.Found _,StatementAnswer.Superseded _ ->
                correct(new StatementId(given), call);
            case StatementAnswer.Moved(var to) -> Answer.moved(308, StatementRoute.PATH + to + "/correction");
            case StatementAnswer.Gone(var words, var document) -> StatementRoute.gone(given, words, document);
            case StatementAnswer.Unknown() -> throw StatementRoute.unknown(given);
        };
    }

    private Answer correct(StatementId id, Call call) {
        try {
            var request = bodies.read(Body.of(call.body().get()), call);
            return Answer.changed(CorrectedView.of(archive.correcting().correct(id, request)));
        } catch (AmbiguousName e) {
            return e.answer();
        }
    }
}
