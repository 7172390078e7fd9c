/// The nouns: what every room speaks of. A [quoth.SourceDocument] is the bytes as received; parsing makes
/// [quoth.Document]s of it; attribution finds [quoth.Statement]s in them; the archive ties both together in an
/// [quoth.ArchivedDocument], which the engines index and the answers show.
///
/// Records and sealed types only, immutable, safe for use by many threads. Nothing here reads a file, knows a
/// library or has an opinion on how its values were found.
///
/// All offsets are UTF-16 code units from the start of [quoth.Document#text()].
@NullMarked
package quoth;

import org.jspecify.annotations.NullMarked;
