package quoth.search;

import java.util.ArrayList;
import java.util.List;
import quoth.terms.TermPattern;
import quoth.terms.Wanted;

/// What of a query can be shown in a text: the words, phrases and patterns that are looked for there and not
/// excluded.
public final class WantedWords {

    private WantedWords() {}

    /// @param field whose words: `text` for those without a field
    public static List<Wanted> of(Query query, String field) {
        var wanted = new ArrayList<Wanted>();
        add(query, field.equals("text"), field, wanted);
        return wanted;
    }

    private static void add(Query query, boolean here, String field, List<Wanted> wanted) {
        switch (query) {
            case Query.Word(var text) when here -> wanted.add(new Wanted.Word(text));
            case Query.Phrase(var text, var slop) when here -> wanted.add(new Wanted.Phrase(text, slop));
            case Query.Wildcard(var pattern) when here ->
                wanted.add(new Wanted.Pattern(TermPattern.wildcard(pattern)));
            case Query.Fuzzy(var text, var edits) when here ->
                wanted.add(new Wanted.Pattern(TermPattern.fuzzy(text, edits)));
            case Query.And(var all) -> all.forEach(q -> add(q, here, field, wanted));
            case Query.Or(var any) -> any.forEach(q -> add(q, here, field, wanted));
            case Query.Field(var name, var in) -> add(in, name.equals(field), field, wanted);
            case Query.Word _,Query.Phrase _,Query.Wildcard _,Query.Fuzzy _ -> {
                // looked for in another field
            }
            case Query.Everything _,Query.Not _,Query.Range _,Query.Exists _ -> {
                // nothing to show
            }
        }
    }
}
