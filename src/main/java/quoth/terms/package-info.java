/// Text in, terms with offsets out, by language. The only place that knows analyzers, and where highlights come from.
@NullMarked
package quoth.terms;

import org.jspecify.annotations.NullMarked;
