@NullMarked
package quoth.ingest;

import org.jspecify.annotations.NullMarked;
