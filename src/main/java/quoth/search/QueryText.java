package quoth.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes a query in the query language, every choice spelt out.
final class QueryText {

    private QueryText() {}

    static String of(Query query) {
        var written = written(query);
        // at the very end it would be read as a question mark
        return written.endsWith("?") ? "(" + written + ")" : written;
    }

    private static String written(Query query) {
        return switch (query) {
            case Query.Everything _ -> "*";
            case Query.Word(var text) -> text;
            case Query.Phrase(var text, var slop) -> '"' + text + '"' + (slop == 0 ? "" : "~" + slop);
            case Query.Wildcard(var pattern) -> pattern;
            case Query.Fuzzy(var text, var edits) -> text + "~" + edits;
            case Query.Field(var field, var in) -> field + ":" + asOne(in);
            case Query.Range(var field, var low, var high) ->
                field + ":[" + end(low) + " TO " + end(high) + "]";
            case Query.Exists(var field) -> field + ":*";
            case Query.And(var all) -> joined(all, " AND ");
            case Query.Or(var any) -> joined(any, " OR ");
            case Query.Not(var not) -> "NOT " + asOne(not);
        };
    }

    private static String joined(List<Query> queries, String word) {
        return queries.stream().map(q -> q instanceof Query.Not ? written(q) : asOne(q))
                .collect(Collectors.joining(word));
    }

    private static String asOne(Query query) {
        boolean several = query instanceof Query.And || query instanceof Query.Or
                || query instanceof Query.Not;
        return several ? "(" + written(query) + ")" : written(query);
    }

    private static String end(Optional<String> end) {
        return end.orElse("*");
    }
}
