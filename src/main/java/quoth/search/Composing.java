package quoth.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes one query of the parts that the parser read, as flat as what was typed allows.
final class Composing {

    private Composing() {}

    /// Puts parts together without brackets that change nothing: `a (b c)` is one conjunction of three.
    ///
    /// @return empty where there was no part
    static Optional<Query> joined(List<Query> queries, boolean all) {
        var flat = new ArrayList<Query>();
        for (var query : queries) {
            if (all && query instanceof Query.And(var inner)) {
                flat.addAll(inner);
            } else if (!all && query instanceof Query.Or(var inner)) {
                flat.addAll(inner);
            } else {
                flat.add(query);
            }
        }
        if (flat.size() < 2) {
            return flat.stream().findFirst();
        }
        return Optional.of(all ? new Query.And(flat) : new Query.Or(flat));
    }

    /// What is denied twice is asked for.
    static Query not(Query query) {
        return query instanceof Query.Not(var inner) ? inner : new Query.Not(query);
    }

    /// Asks for `query` in `field`; ranges and existence name their field themselves.
    static Query within(Schema.Field field, Query query) {
        return switch (query) {
            case Query.Range _,Query.Exists _,Query.Field _,Query.Everything _ -> query;
            case Query.Not(var not) -> new Query.Not(within(field, not));
            case Query.And(var all) when namesFields(all) ->
                new Query.And(all.stream().map(q -> within(field, q)).toList());
            case Query.Or(var any) when namesFields(any) ->
                new Query.Or(any.stream().map(q -> within(field, q)).toList());
            case Query.And _,Query.Or _,Query.Word _,Query.Phrase _,Query.Wildcard _,Query.Fuzzy _ ->
                new Query.Field(field.name(), query);
        };
    }

    private static boolean namesFields(List<Query> queries) {
        return queries.stream().anyMatch(q -> switch (q) {
            case Query.Range _,Query.Exists _ -> true;
            case Query.And(var all) -> namesFields(all);
            case Query.Or(var any) -> namesFields(any);
            case Query.Not(var not) -> namesFields(List.of(not));
            case Query.Field _,Query.Everything _,Query.Word _,Query.Phrase _,Query.Wildcard _,Query.Fuzzy _ ->
                false;
        });
    }
}
