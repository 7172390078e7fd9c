package quoth.archive;

import java.util.List;
import quoth.Correction;
import quoth.DocumentId;

/// Corrections at a glance.
///
/// @param inForce   how many are laid over what the rules found
/// @param lost      how many of these find their words no more, once for each document that searches see
/// @param latest    some of the lost ones, newest first
public record CorrectionStatus(long inForce, long lost, List<Lost> latest) {

    /// A correction that has no place in a document any more.
    public record Lost(Correction correction, DocumentId document) {}

    public CorrectionStatus {
        latest = List.copyOf(latest);
    }
}
