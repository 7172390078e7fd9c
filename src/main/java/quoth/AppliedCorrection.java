package quoth;

import java.time.Instant;

/// A correction that shows in a statement.
///
/// @param number of the [Correction]
/// @param by     who made it
public record AppliedCorrection(long number, Change.What what, String by, Instant at) {}
