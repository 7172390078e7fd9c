package quoth.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import quoth.Origin;
import quoth.Outcome;
import quoth.Sha256;
import quoth.StatedMetadata;
import quoth.catalogue.Originals;

/// A source document of which the bytes are kept, or of which it is clear that they never will be. Not
/// acknowledged yet.
///
/// @param hash     absent when the bytes could not be read
/// @param size     in bytes
/// @param modified the file's own time
/// @param outcome  the final one, when there is nothing to parse
/// @param staged   where the bytes wait for their name
public record Received(Origin origin, StatedMetadata stated, Optional<Sha256> hash, long size,
        Instant modified,
        Optional<Outcome> outcome, String reason, Optional<Path> staged) {

    /// What was taken in, and has no name yet.
    static Received taken(Origin origin, StatedMetadata stated, Originals.Staged bytes, Instant modified) {
        return new Received(origin, stated, Optional.of(bytes.hash()), bytes.size(), modified,
                Optional.empty(), "", Optional.of(bytes.staged()));
    }

    /// What cannot be taken in.
    public static Received refused(Origin origin, long size, Instant modified, Outcome outcome,
            String reason) {
        return new Received(origin, StatedMetadata.NONE, Optional.empty(), size, modified,
                Optional.of(outcome),
                reason, Optional.empty());
    }
}
