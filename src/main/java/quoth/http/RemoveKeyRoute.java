package quoth.http;

import java.util.Set;
import quoth.archive.Keys;

/// `DELETE /keys/{name}`: lets somebody in no more.
final class RemoveKeyRoute implements Route {

    private final Keys keys;

    RemoveKeyRoute(Keys keys) {
        this.keys = keys;
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of());
        keys.remove(call.variable("name"));
        return Answer.done();
    }
}
