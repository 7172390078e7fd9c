@NullMarked
package quoth.parse;

import org.jspecify.annotations.NullMarked;
