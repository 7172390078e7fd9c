@NullMarked
package quoth;

import org.jspecify.annotations.NullMarked;
