package quoth.archive;

import quoth.Origin;
import quoth.Outcome;

/// How a source document ended.
///
/// @param size       in bytes
/// @param documents  filed from it
/// @param statements found in these
public record Finished(Origin origin, long size, Outcome outcome, String reason, int documents,
        int statements) {}
