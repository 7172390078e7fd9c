@NullMarked
package quoth.http;

import org.jspecify.annotations.NullMarked;
