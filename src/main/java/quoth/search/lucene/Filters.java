package quoth.search.lucene;

import java.util.List;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import quoth.QuothException;
import quoth.QuothException.Kind;
import quoth.search.DateFilter;
import quoth.search.DateText;
import quoth.search.Filter;
import quoth.search.Schema;

/// A request's filters as Lucene queries that do not score.
final class Filters {

    private Filters() {}

    static Query of(Filter filter, Schema.Field field) {
        var all = new BooleanQuery.Builder().add(included(filter, field), Occur.FILTER);
        if (!filter.exclude().isEmpty()) {
            all.add(anyOf(field, filter.exclude()), Occur.MUST_NOT);
        }
        return all.build();
    }

    private static Query included(Filter filter, Schema.Field field) {
        if (filter.include().isEmpty() && !filter.missing()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        var any = new BooleanQuery.Builder();
        if (!filter.include().isEmpty()) {
            any.add(anyOf(field, filter.include()), Occur.SHOULD);
        }
        if (filter.missing()) {
            any.add(new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                    .add(exists(field, field.name()), Occur.MUST_NOT).build(), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query anyOf(Schema.Field field, List<String> values) {
        return switch (field.type()) {
            case KEYWORD -> new TermInSetQuery(field.name(), values.stream().map(BytesRef::new).toList());
            case DATE -> {
                var any = new BooleanQuery.Builder();
                for (var value : values) {
                    var days = DateText.parse(value);
                    any.add(days(new DateFilter(field.name(), days.first(), days.last(),
                            DateFilter.Match.CONTAINED)),
                            Occur.SHOULD);
                }
                yield any.build();
            }
            case TEXT, NUMBER -> throw new QuothException(Kind.BAD_QUERY,
                    "field '%s' cannot be filtered by; expected a keyword or a date".formatted(field.name()));
        };
    }

    static Query days(DateFilter filter) {
        var from = new int[]{Days.of(filter.from())};
        var to = new int[]{Days.of(filter.to())};
        if (from[0] > to[0]) {
            throw new QuothException(Kind.BAD_QUERY,
                    "dates of '%s' run from %s to %s; expected the earlier day first".formatted(
                            filter.field(),
                            filter.from(), filter.to()));
        }
        return switch (filter.match()) {
            case CONTAINED -> IntRange.newWithinQuery(filter.field(), from, to);
            case OVERLAP -> IntRange.newIntersectsQuery(filter.field(), from, to);
        };
    }

    static Query exists(Schema.Field field, String lucene) {
        return new FieldExistsQuery(switch (field.type()) {
            case TEXT, KEYWORD, NUMBER -> lucene;
            case DATE -> Layout.earliest(lucene);
        });
    }
}
