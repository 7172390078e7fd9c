package quoth.http;

import java.util.Set;
import quoth.QuothException;
import quoth.archive.Upkeep;

import static quoth.QuothException.Kind.NOT_FOUND;

/// `GET /upkeep/{id}`: whether a piece of upkeep goes on, or what it came to.
final class UpkeepRoute implements Route {

    static final String PATH = "/api/v1/upkeep/";

    private final Upkeep upkeep;

    UpkeepRoute(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of());
        var id = call.variable("id");
        return Answer.json(UpkeepView.of(upkeep.state(id).orElseThrow(() -> new QuothException(NOT_FOUND,
                "there is no piece of upkeep '%s' since this server started".formatted(id)))));
    }
}
