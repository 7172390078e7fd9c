/// Places, seats, offices and their holders, publishers, languages: what the program knows of the world, read from
/// `index-config/gazetteer` and from nowhere else.
@NullMarked
package quoth.gazetteer;

import org.jspecify.annotations.NullMarked;
