/// Sources into the archive: walking, hashing, parsing, resuming, reporting.
@NullMarked
package quoth.ingest;

import org.jspecify.annotations.NullMarked;
