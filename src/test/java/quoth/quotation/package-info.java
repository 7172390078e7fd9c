@NullMarked
package quoth.quotation;

import org.jspecify.annotations.NullMarked;
