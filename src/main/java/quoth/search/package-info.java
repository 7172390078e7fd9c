/// Questions and answers that name no engine: the query language, the schema, and the one port,
/// [quoth.search.SearchEngine].
@NullMarked
package quoth.search;

import org.jspecify.annotations.NullMarked;
