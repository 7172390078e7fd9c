@NullMarked
package quoth.syntax;

import org.jspecify.annotations.NullMarked;
