package quoth.http;

import java.util.Set;
import quoth.QuothException;
import quoth.ingest.Ingests;

import static quoth.QuothException.Kind.NOT_FOUND;

/// `GET /ingests/{id}`: how far a run is, or what it came to.
final class IngestRoute implements Route {

    static final String PATH = "/api/v1/ingests/";

    private final Ingests ingests;

    IngestRoute(Ingests ingests) {
        this.ingests = ingests;
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of());
        var id = call.variable("id");
        return Answer.json(IngestView.of(ingests.state(id).orElseThrow(
                () -> unknown(id))));
    }

    static QuothException unknown(String id) {
        return new QuothException(NOT_FOUND,
                "there is no run '%s', or it is long past; the last thousand are remembered".formatted(id));
    }
}
