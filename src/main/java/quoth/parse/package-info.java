/// Bytes in, documents out: containers, formats and data-set mappings. The only place that knows Tika.
/// A format's own marks (pages, turns, metadata) are kept; nothing is guessed about who said what.
@NullMarked
package quoth.parse;

import org.jspecify.annotations.NullMarked;
