package quoth.archive;

import java.time.Instant;
import java.util.Optional;
import quoth.Outcome;
import quoth.Sha256;
import quoth.StatedMetadata;

/// What the archive knows of an origin: enough to tell whether to look at it again.
///
/// @param row      of the version that stands
/// @param size     in bytes
/// @param modified the file's own time
/// @param outcome  absent while pending
/// @param reason   why it is not indexed, or not wholly
/// @param parser   version of the parser that gave the outcome
/// @param stated   what was stated with it
/// @param vanished whether its file was not there any more
public record Known(long row, Optional<Sha256> hash, long size, Instant modified, Optional<Outcome> outcome,
        String reason,
        String parser, StatedMetadata stated, boolean vanished) {}
