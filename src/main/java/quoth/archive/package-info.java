/// The promise: acknowledge, compose the record, replace, replay, look up. Everything that reads or changes what
/// is kept goes through here.
@NullMarked
package quoth.archive;

import org.jspecify.annotations.NullMarked;
