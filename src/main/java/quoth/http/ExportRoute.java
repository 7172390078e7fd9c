package quoth.http;

import java.util.LinkedHashSet;
import java.util.Set;
import quoth.archive.Archive;
import quoth.search.Schema;
import quoth.search.SearchRequest.Target;

/// `GET /statements.csv` and its like: all hits of a search, as of one point in time, written as they are found.
/// Headers name the question and the state of the archive that it was asked of; trailers say how many rows there were
/// and what they hash to.
final class ExportRoute implements Route {

    private final ExportFormat format;
    private final Target target;
    private final Archive archive;
    private final Schema schema;
    private final Questions questions;
    private final Gate searches;
    private final Gate exports;
    private final boolean publicly;

    /// @param searches lets the looking up of names through
    /// @param exports  lets whole exports through
    ExportRoute(ExportFormat format, Target target, Archive archive, Schema schema, Gate searches,
            Gate exports,
            boolean publicly) {
        this.format = format;
        this.target = target;
        this.archive = archive;
        this.schema = schema;
        this.questions = new Questions(target, archive, schema);
        this.searches = searches;
        this.exports = exports;
        this.publicly = publicly;
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(parameters(target, schema));
        return switch (searches.within(() -> questions.read(call.parameters()))) {
            case Questions.Read.Ambiguous(var name) -> Answer.wrong(Problem.ambiguous(name));
            case Questions.Read.Question question ->
                new Answer.Flowing(format.mediaType(), to -> exports.within(() -> {
                    export(question, call, to);
                    return true;
                }));
        };
    }

    /// What narrows and orders, but not what shapes a page.
    static Set<String> parameters(Target target, Schema schema) {
        var names = new LinkedHashSet<>(SearchParameters.narrowing(schema));
        names.add("in");
        names.add("sort");
        if (target == Target.STATEMENTS) {
            names.add("nested");
        }
        return names;
    }

    private void export(Questions.Read.Question question, Call call, Outgoing to) {
        to.header("Quoth-Query", question.query().read());
        to.header("Quoth-Request", call.parameters().on(call.path()));
        to.header("Quoth-Archive", archive.fingerprint());
        to.announce(Export.ROWS);
        to.announce(Export.DIGEST);
        var export = new Export(format, target, call.site(), publicly, to);
        archive.scan(question.request(), export);
        export.finish();
    }
}
