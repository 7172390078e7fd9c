@NullMarked
package quoth.search;

import org.jspecify.annotations.NullMarked;
