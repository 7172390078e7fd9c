package quoth.catalogue;

import java.time.Instant;
import java.util.Optional;
import quoth.Origin;
import quoth.Outcome;
import quoth.Sha256;
import quoth.SourceDocument;
import quoth.StatedMetadata;

/// One version of what was found at an origin, and what became of it.
///
/// @param id         row, ascending with time
/// @param version    1 for the first bytes found at the origin
/// @param hash       absent when the bytes were never read: no permission, a link
/// @param size       in bytes
/// @param modified   the file's own time, in milliseconds since 1970; tells whether to look again
/// @param outcome    absent while pending
/// @param documents  how many came out of it
/// @param rejections parts of it that were left out
/// @param parser     version of the parser that gave the outcome
public record SourceVersion(long id, Origin origin, int version, Optional<Sha256> hash, long size,
        long modified,
        StatedMetadata stated, Instant received, State state, Optional<Outcome> outcome, String reason,
        int documents, int statements, int rejections, String parser) {

    /// Where a version stands in its origin's chain.
    public enum State {
        /// The newest, or the newest that could be read.
        CURRENT,
        /// A newer version took its place.
        SUPERSEDED,
        /// Its file was not there any more when its folder was walked again; what it held is kept.
        VANISHED,
        /// Taken out of the archive on request.
        DELETED
    }

    public boolean pending() {
        return outcome.isEmpty();
    }

    /// What the parser is to be given.
    ///
    /// @throws java.util.NoSuchElementException when the bytes were never read
    public SourceDocument sourceDocument() {
        return new SourceDocument(hash.orElseThrow(), size, origin, stated);
    }
}
