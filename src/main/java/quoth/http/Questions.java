package quoth.http;

import java.util.List;
import java.util.stream.Stream;
import quoth.archive.Archive;
import quoth.http.SpeakerNames.Resolution;
import quoth.search.Schema;
import quoth.search.SearchRequest;
import quoth.search.SearchRequest.Target;

/// Reads what a request asks: one way for pages, answers, exports, feeds and batches. Safe for use by many threads.
final class Questions {

    private final Target target;
    private final SearchRequests requests;
    private final SpeakerNames speakers;
    private final FilterValues values;

    Questions(Target target, Archive archive, Schema schema) {
        this.target = target;
        this.requests = new SearchRequests(schema);
        this.speakers = new SpeakerNames(archive);
        this.values = new FilterValues(archive, schema);
    }

    sealed interface Read {

        /// @param query how it was understood
        record Question(SearchRequest request, SearchView.QueryView query) implements Read {}

        /// A speaker's name that several have.
        record Ambiguous(Resolution.Ambiguous name) implements Read {}
    }

    /// @param parameters of names that are known
    Read read(Parameters parameters) {
        return switch (speakers.resolve(parameters)) {
            case Resolution.Resolved(var resolved, var warnings) -> question(parameters, resolved, warnings);
            case Resolution.Ambiguous ambiguous -> new Read.Ambiguous(ambiguous);
        };
    }

    private Read question(Parameters given, Parameters resolved, List<String> warnings) {
        var question = requests.question(given);
        var read = values.read(target, resolved);
        var all = Stream.concat(warnings.stream(), read.warnings().stream()).toList();
        return new Read.Question(requests.read(target, question.query(), read.parameters()),
                SearchView.QueryView.of(question, all));
    }
}
