package quoth.http;

import java.util.List;
import java.util.Set;
import quoth.archive.Keys;

/// `GET /keys`: who may write.
final class KeysRoute implements Route {

    private record View(List<KeyView> keys) {}

    private final Keys keys;

    KeysRoute(Keys keys) {
        this.keys = keys;
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of());
        return Answer.json(new View(keys.all().stream().map(KeyView::of).toList()));
    }
}
