@NullMarked
package quoth.terms;

import org.jspecify.annotations.NullMarked;
