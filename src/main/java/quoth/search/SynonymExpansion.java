package quoth.search;

import java.util.ArrayList;
import java.util.List;
import quoth.terms.Synonyms;

/// Lets a query's words also find the other names of what they say. Phrases stay as they are: who wants exactly these
/// words gets them.
public final class SynonymExpansion {

    private final Synonyms synonyms;

    public SynonymExpansion(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /// Fields other than `text` keep their words.
    public Query of(Query query) {
        return switch (query) {
            case Query.Word word -> withOthers(List.of(word));
            case Query.And(var all) -> new Query.And(ofRow(all));
            case Query.Or(var any) -> new Query.Or(any.stream().map(this::of).toList());
            case Query.Not(var not) -> new Query.Not(of(not));
            case Query.Field(var field, var in) ->
                field.equals("text") ? new Query.Field(field, of(in)) : query;
            case Query.Everything _,Query.Phrase _,Query.Wildcard _,Query.Fuzzy _,Query.Range _,Query.Exists _ ->
                query;
        };
    }

    /// Words in a row may be one name: the longest that fits is taken.
    private List<Query> ofRow(List<Query> all) {
        var expanded = new ArrayList<Query>();
        int at = 0;
        while (at < all.size()) {
            int length = longestName(all, at);
            expanded.add(length == 0 ? of(all.get(at)) : withOthers(words(all.subList(at, at + length))));
            at += Math.max(1, length);
        }
        return expanded;
    }

    private int longestName(List<Query> all, int at) {
        for (int length = Math.min(synonyms.longest(), all.size() - at); length > 1; length--) {
            var row = all.subList(at, at + length);
            if (row.stream().allMatch(Query.Word.class::isInstance) && !others(words(row)).isEmpty()) {
                return length;
            }
        }
        return 0;
    }

    private static List<Query.Word> words(List<Query> row) {
        return row.stream().map(Query.Word.class::cast).toList();
    }

    private List<String> others(List<Query.Word> words) {
        return synonyms.otherNames(words.stream().map(Query.Word::text).toList());
    }

    private Query withOthers(List<Query.Word> words) {
        var itself = words.size() == 1 ? words.getFirst() : new Query.And(List.copyOf(words));
        var others = others(words);
        if (others.isEmpty()) {
            return itself;
        }
        var names = new ArrayList<Query>();
        names.add(itself);
        others.forEach(name -> names.add(new Query.Phrase(name, 0)));
        return new Query.Or(names);
    }
}
