@NullMarked
package quoth.catalogue;

import org.jspecify.annotations.NullMarked;
