package quoth.http;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import quoth.archive.Archive;
import quoth.search.Schema;
import quoth.search.SearchRequest.Target;

/// `GET /statements.atom` and `/documents.atom`: any search as a feed, what was taken in last first.
final class FeedRoute implements Route {

    private static final String NEWEST = "-ingested";

    private final Target target;
    private final Archive archive;
    private final Schema schema;
    private final Questions questions;
    private final Gate gate;

    FeedRoute(Target target, Archive archive, Schema schema, Gate gate) {
        this.target = target;
        this.archive = archive;
        this.schema = schema;
        this.questions = new Questions(target, archive, schema);
        this.gate = gate;
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(parameters(target, schema));
        var asked = call.parameters().one("sort").isPresent() ? call.parameters()
                : call.parameters().with("sort", NEWEST);
        return gate.within(() -> switch (questions.read(asked)) {
            case Questions.Read.Ambiguous(var name) -> Answer.wrong(Problem.ambiguous(name));
            case Questions.Read.Question question -> feed(call, question);
        });
    }

    static Set<String> parameters(Target target, Schema schema) {
        var names = new LinkedHashSet<>(ExportRoute.parameters(target, schema));
        names.addAll(List.of("size", "cursor"));
        return names;
    }

    private Answer feed(Call call, Questions.Read.Question question) {
        var response = archive.search(question.request());
        var read = question.query().read();
        var frame = new Feed.Frame(read.equals("*") ? "Quoth" : "Quoth: " + read,
                call.parameters().on(call.path()), page(call.parameters()), response.next()
                        .map(next -> call.parameters().with("cursor", next.token()).on(call.path())));
        return Answer.of("application/atom+xml; charset=utf-8", Feed.of(frame, response.hits(), call.site()));
    }

    /// The page of the same search knows no cursor.
    private static String page(Parameters parameters) {
        return parameters.without("cursor").on("/");
    }
}
