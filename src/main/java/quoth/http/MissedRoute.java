package quoth.http;

import java.util.Set;
import quoth.archive.Archive;
import quoth.http.BodySpeakers.AmbiguousName;

/// `POST /documents/{id}/statements`: adds a statement that the rules did not see.
final class MissedRoute implements Route {

    private final Archive archive;
    private final CorrectionBody bodies;

    MissedRoute(Archive archive) {
        this.archive = archive;
        this.bodies = new CorrectionBody(new BodySpeakers(archive));
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of());
        var document = new Documents(archive).find(call.variable("id")).document().id();
        var body = Body.of(call.body().get());
        try {
            var added = archive.correcting().add(document, bodies.missed(body), CorrectionBody.by(body, call),
                    CorrectionBody.why(body));
            return Answer.added(StatementRoute.PATH + added.statement(), CorrectedView.of(added));
        } catch (AmbiguousName e) {
            return e.answer();
        }
    }
}
