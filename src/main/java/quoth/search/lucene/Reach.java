package quoth.search.lucene;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import quoth.search.Query;
import quoth.search.Query.And;
import quoth.search.Query.Everything;
import quoth.search.Query.Exists;
import quoth.search.Query.Field;
import quoth.search.Query.Fuzzy;
import quoth.search.Query.Not;
import quoth.search.Query.Or;
import quoth.search.Query.Phrase;
import quoth.search.Query.Range;
import quoth.search.Query.Wildcard;
import quoth.search.Query.Word;
import quoth.search.Schema;

/// How far a query can reach, which says what need not be asked besides.
final class Reach {

    private Reach() {}

    /// Whether nothing but the target can match: words of a text stand in fields that statements, or documents, alone
    /// have.
    static boolean withinTarget(Query query, Schema schema) {
        return switch (query) {
            case Word _,Phrase _,Wildcard _,Fuzzy _ -> true;
            case Field(var name, var in) -> schema.known(name).name().equals(Layout.TEXT)
                    && withinTarget(in, schema);
            case And(var all) -> all.stream().anyMatch(one -> withinTarget(one, schema));
            case Or(var any) -> any.stream().allMatch(one -> withinTarget(one, schema));
            case Everything _,Range _,Exists _,Not _ -> false;
        };
    }

    /// Whether hits of a query get different scores.
    static boolean ranks(org.apache.lucene.search.Query query) {
        return switch (query) {
            case MatchAllDocsQuery _,MatchNoDocsQuery _,ConstantScoreQuery _,PointRangeQuery _,FieldExistsQuery _ ->
                false;
            default -> true;
        };
    }

    /// Whether Lucene finds the best hits of a query without looking at all of them, so much faster that counting apart
    /// pays.
    static boolean prunes(org.apache.lucene.search.Query query) {
        return switch (query) {
            case TermQuery _,SynonymQuery _ -> true;
            case BoostQuery boosted -> prunes(boosted.getQuery());
            case BooleanQuery any -> any.clauses().stream()
                    .allMatch(clause -> clause.occur() == Occur.SHOULD && prunes(clause.query()));
            default -> false;
        };
    }
}
