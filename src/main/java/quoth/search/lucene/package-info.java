/// The engine in the process. One public class; the rest is hidden.
@NullMarked
package quoth.search.lucene;

import org.jspecify.annotations.NullMarked;
