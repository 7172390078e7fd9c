package quoth.http;

import java.time.InstantSource;
import java.util.stream.Stream;
import quoth.archive.Archive;
import quoth.http.SpeakerNames.Resolution;
import quoth.search.Schema;
import quoth.search.SearchRequest.Target;
import quoth.search.SearchResponse;

/// `GET /statements` and `GET /documents`: hits, counts, the next page.
final class SearchRoute implements Route {

    private final Target target;
    private final Archive archive;
    private final Schema schema;
    private final SearchRequests requests;
    private final SpeakerNames speakers;
    private final FilterValues values;
    private final Gate gate;
    private final InstantSource clock;
    private final boolean publicly;

    SearchRoute(Target target, Archive archive, Schema schema, Gate gate, InstantSource clock,
            boolean publicly) {
        this.publicly = publicly;
        this.target = target;
        this.archive = archive;
        this.schema = schema;
        this.requests = new SearchRequests(schema);
        this.speakers = new SpeakerNames(archive);
        this.values = new FilterValues(archive, schema);
        this.gate = gate;
        this.clock = clock;
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(SearchParameters.of(target, schema));
        return gate.within(() -> switch (speakers.resolve(call.parameters())) {
            case Resolution.Resolved resolved -> search(call, resolved);
            case Resolution.Ambiguous ambiguous -> Answer.wrong(Problem.ambiguous(ambiguous));
        });
    }

    private Answer search(Call call, Resolution.Resolved resolved) {
        long begun = clock.millis();
        var fields = new HitFields(target, call.parameters());
        var question = requests.question(call.parameters());
        var read = values.read(target, resolved.parameters());
        var request = requests.read(target, question.query(), read.parameters());
        var response = archive.search(request);
        var warnings = Stream.concat(resolved.warnings().stream(), read.warnings().stream()).toList();
        var view = SearchView.of(SearchView.QueryView.of(question, warnings), response,
                clock.millis() - begun, links(call, response), publicly);
        return Answer.json(fields.only(view), fields.only(view.timeless()));
    }

    private static SearchView.Links links(Call call, SearchResponse response) {
        return new SearchView.Links(call.parameters().on(call.path()),
                response.next().map(next -> call.parameters().with("cursor", next.token()).on(call.path())));
    }
}
