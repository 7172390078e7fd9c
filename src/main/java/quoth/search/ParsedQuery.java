package quoth.search;

import java.util.List;

/// A query as it was read.
///
/// @param read     the query in the query language's own spelling; reading that gives the same query
/// @param warnings what the reader should know of, such as *'and' read as a word*
public record ParsedQuery(Query query, String read, List<String> warnings) {

    public ParsedQuery {
        warnings = List.copyOf(warnings);
    }
}
