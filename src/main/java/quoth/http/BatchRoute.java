package quoth.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import quoth.QuothException;
import quoth.archive.Archive;
import quoth.search.Hit;
import quoth.search.Schema;
import quoth.search.SearchRequest.Target;

import static quoth.QuothException.Kind.BAD_REQUEST;

/// `POST /batch`: a table of queries in, a table of counts and first hits out, in the same order. A column is called
/// like the parameter that it fills; several values in a cell have a semicolon between. A bad line fails alone.
final class BatchRoute implements Route {

    private static final int MOST = 1_000;
    private static final int HITS = 3;
    private static final String ERROR = "error";

    private final Schema schema;
    private final Archive archive;
    private final Questions questions;
    private final Gate gate;

    BatchRoute(Archive archive, Schema schema, Gate gate) {
        this.archive = archive;
        this.schema = schema;
        this.questions = new Questions(Target.STATEMENTS, archive, schema);
        this.gate = gate;
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of());
        var rows = Csv.rows(call.body().get().replaceFirst("^" + Csv.MARK, ""));
        if (rows.size() < 2 || rows.getFirst().stream().allMatch(String::isBlank)) {
            throw new QuothException(BAD_REQUEST,
                    "the body has %d rows; expected a first one that names columns, such as q, and at least one below it"
                            .formatted(rows.size()));
        }
        if (rows.size() - 1 > MOST) {
            throw new QuothException(BAD_REQUEST,
                    "the body has %,d queries; expected at most %,d".formatted(rows.size() - 1, MOST));
        }
        var names = rows.getFirst().stream().map(String::strip).toList();
        named(names).onlyThese(ExportRoute.parameters(Target.STATEMENTS, schema));
        return new Answer.Flowing("text/csv; charset=utf-8", to -> write(rows, names, call.site(), to));
    }

    /// A column that fills no parameter is refused for all, before anything is searched.
    private static Parameters named(List<String> names) {
        return Parameters.of(names.stream().filter(name -> !name.isEmpty()).map(name -> Map.entry(name, "x"))
                .toList());
    }

    private void write(List<List<String>> rows, List<String> names, String site, Outgoing to)
            throws IOException {
        var out = to.body();
        var head = new ArrayList<Object>(names);
        head.addAll(List.of("line", "read", "total", ERROR));
        for (int i = 1; i <= HITS; i++) {
            head.addAll(List.of("speaker" + i, "date" + i, "text" + i, "address" + i));
        }
        out.write((Csv.MARK + Csv.row(head.toArray())).getBytes(StandardCharsets.UTF_8));
        for (int i = 1; i < rows.size(); i++) {
            var row = new ArrayList<Object>();
            for (int column = 0; column < names.size(); column++) {
                row.add(column < rows.get(i).size() ? rows.get(i).get(column) : "");
            }
            row.add(i + 1);
            row.addAll(answered(rows.get(i), names, site));
            out.write(Csv.row(row.toArray()).getBytes(StandardCharsets.UTF_8));
        }
        out.close();
    }

    private List<Object> answered(List<String> row, List<String> names, String site) {
        try {
            if (row.size() > names.size()) {
                throw new QuothException(BAD_REQUEST,
                        "%d cells; expected at most %d".formatted(row.size(), names.size()));
            }
            return gate.within(() -> searched(parameters(row, names), site));
        } catch (QuothException e) {
            if (Problem.of(e).status() >= 500 && e.kind() != QuothException.Kind.UNAVAILABLE) {
                throw e;
            }
            return List.of("", "", String.valueOf(e.getMessage()));
        }
    }

    private List<Object> searched(Parameters parameters, String site) {
        return switch (questions.read(parameters)) {
            case Questions.Read.Ambiguous(var name) -> List.of("", "", Problem.ambiguous(name).detail()
                    + ": " + name.candidates().stream().map(c -> c.id()).collect(Collectors.joining(", ")));
            case Questions.Read.Question(var request, var query) -> {
                var response = archive.search(request.withSize(HITS));
                var cells = new ArrayList<Object>(List.of(query.read(), response.total(),
                        response.partial() ? "partial: the deadline came first" : ""));
                response.hits().forEach(hit -> cells.addAll(cells(hit, site)));
                yield cells;
            }
        };
    }

    private static List<Object> cells(Hit hit, String site) {
        if (!(hit instanceof Hit.OfStatement(var statement, var document, _, _))) {
            throw new IllegalStateException("statements were asked for, not " + hit.document().id());
        }
        var citation = new Citation(statement, document, site);
        return List.of(citation.speakerNames().orElse(""),
                citation.said().map(date -> new CitedDate(date).iso()).orElse(""), citation.words(),
                citation.address());
    }

    private static Parameters parameters(List<String> row, List<String> names) {
        var pairs = new ArrayList<Map.Entry<String, String>>();
        for (int i = 0; i < row.size(); i++) {
            var name = names.get(i);
            var values = name.equals("q") ? List.of(row.get(i)) : List.of(row.get(i).split(";"));
            for (var value : values) {
                if (!value.isBlank() && !name.isEmpty()) {
                    pairs.add(Map.entry(name, value.strip()));
                }
            }
        }
        return Parameters.of(pairs);
    }
}
