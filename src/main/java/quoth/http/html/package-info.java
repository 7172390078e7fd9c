/// HTML as a tree of typed pieces, for pages that are whole without scripts.
///
/// In: texts and addresses, whatever is in them. Out: markup in which they are what they were. There is no way to write
/// markup as text, no attribute that runs anything, and an address is of this server or begins with `http`: so nothing
/// that comes out of an archive can become more than it is. Knows nothing but the JDK; used by `quoth.http`.
@NullMarked
package quoth.http.html;

import org.jspecify.annotations.NullMarked;
