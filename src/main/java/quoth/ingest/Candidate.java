package quoth.ingest;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import quoth.Origin;
import quoth.Outcome;

/// A file that the walk met.
///
/// @param size    in bytes
/// @param trouble why it cannot be taken in, when that is clear from outside
record Candidate(Path file, Origin origin, long size, Instant modified, Optional<Trouble> trouble) {

    record Trouble(Outcome outcome, String reason) {}
}
