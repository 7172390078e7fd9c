@NullMarked
package quoth.search.lucene;

import org.jspecify.annotations.NullMarked;
