package quoth.search;

import java.util.List;
import java.util.Optional;

/// What is looked for, as the query language read it. Every engine translates all of these.
public sealed interface Query {

    /// Matches all.
    record Everything() implements Query {}

    /// A word: all its inflections and, where the archive has them, its synonyms.
    record Word(String text) implements Query {}

    /// Words in a row, exactly as written but for case, or within `slop` other words of each other.
    record Phrase(String text, int slop) implements Query {}

    /// A word with `*` (any letters) or `?` (one letter) in it.
    record Wildcard(String pattern) implements Query {}

    /// Words at most this many letters off.
    record Fuzzy(String text, int edits) implements Query {}

    /// A field's value, or words in it.
    ///
    /// @param field name in the schema
    /// @param in    a word, phrase or wildcard, or a combination of these
    record Field(String field, Query in) implements Query {}

    /// Values from `low` to `high`, both included; an absent end is open. For dates these are days, months or years.
    record Range(String field, Optional<String> low, Optional<String> high) implements Query {}

    /// Whatever has a value in a field.
    record Exists(String field) implements Query {}

    record And(List<Query> all) implements Query {

        public And {
            all = List.copyOf(all);
        }
    }

    record Or(List<Query> any) implements Query {

        public Or {
            any = List.copyOf(any);
        }
    }

    record Not(Query query) implements Query {}
}
