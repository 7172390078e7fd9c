package quoth.archive;

import java.util.Optional;

/// What was received, written down durably.
///
/// @param row       of the version that stands for it
/// @param unchanged the same bytes, or the same trouble, were at this origin before
/// @param entry     what waits for its outcome now; empty when there is nothing to parse
public record Acknowledged(Received received, long row, boolean unchanged, Optional<Entry> entry) {}
