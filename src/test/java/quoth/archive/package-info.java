@NullMarked
package quoth.archive;

import org.jspecify.annotations.NullMarked;
