@NullMarked
package quoth.gazetteer;

import org.jspecify.annotations.NullMarked;
