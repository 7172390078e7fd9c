/// Commands and the hand-written wiring. Sees all rooms, is seen by none.
@NullMarked
package quoth.cli;

import org.jspecify.annotations.NullMarked;
