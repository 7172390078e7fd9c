package quoth.http;

import java.util.Map;
import java.util.Set;
import quoth.archive.Archive;
import quoth.search.SearchRequest;
import quoth.search.SearchRequest.Target;

/// `GET /readyz`: whether searches are answered. Searches for nothing in particular, and says no more than that.
final class ReadyRoute implements Route {

    private final Archive archive;

    ReadyRoute(Archive archive) {
        this.archive = archive;
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of());
        archive.search(SearchRequest.all(Target.DOCUMENTS).withSize(0));
        return Answer.json(Map.of("status", "ready"));
    }
}
