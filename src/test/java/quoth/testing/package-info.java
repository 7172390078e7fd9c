/// Hand-made records for every room's tests.
@NullMarked
package quoth.testing;

import org.jspecify.annotations.NullMarked;
