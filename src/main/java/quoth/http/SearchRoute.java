package quoth.http;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import quoth.archive.Archive;
import quoth.search.Schema;
import quoth.search.SearchRequest.Target;
import quoth.search.SearchResponse;

/// `GET /statements` and `GET /documents`: hits, counts, the next page.
final class SearchRoute implements Route {

    private final Target target;
    private final Archive archive;
    private final Set<String> parameters;
    private final Questions questions;
    private final Gate gate;
    private final InstantSource clock;
    private final boolean publicly;
    /// With another program, other labels or another schema the same index may give other answers: they come with a start.
    private final long started;

    SearchRoute(Target target, Archive archive, Schema schema, Gate gate, InstantSource clock,
            boolean publicly) {
        this.publicly = publicly;
        this.target = target;
        this.archive = archive;
        this.parameters = SearchParameters.of(target, schema);
        this.questions = new Questions(target, archive, schema);
        this.gate = gate;
        this.clock = clock;
        this.started = clock.millis();
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(parameters);
        return gate.within(() -> switch (questions.read(call.parameters())) {
            case Questions.Read.Question question -> search(call, question);
            case Questions.Read.Ambiguous(var name) -> Answer.wrong(Problem.ambiguous(name));
        });
    }

    private Answer search(Call call, Questions.Read.Question question) {
        long begun = clock.millis();
        var fields = new HitFields(target, call.parameters());
        var response = archive.search(question.request());
        var view = SearchView.of(question.query(), response, clock.millis() - begun, links(call, response),
                publicly);
        return Answer.json(fields.only(view), state(view));
    }

    /// The same question to the same state of the index is answered the same, unless time ran out.
    private Optional<String> state(SearchView view) {
        return view.partial() ? Optional.empty()
                : Optional.of("%d %s %s".formatted(started, view.generation(), view.links().self()));
    }

    private static SearchView.Links links(Call call, SearchResponse response) {
        return new SearchView.Links(call.parameters().on(call.path()),
                response.next().map(next -> call.parameters().with("cursor", next.token()).on(call.path())));
    }
}
