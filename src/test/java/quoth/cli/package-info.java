@NullMarked
package quoth.cli;

import org.jspecify.annotations.NullMarked;
