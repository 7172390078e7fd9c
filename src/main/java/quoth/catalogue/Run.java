package quoth.catalogue;

import java.time.Instant;

/// A run that took files in.
///
/// @param number  counts up for ever
/// @param begun   when it was asked for
/// @param over    whether it came to its end; false for one that goes on, and for one whose process died
/// @param hidden  files and folders that it left alone because their names begin with a dot
/// @param millis  that it took, once it is over
/// @param stopped whether it was asked to stop before its end
/// @param trouble why it broke down; empty when it did not
/// @param kind    what kind of trouble; empty when nobody foresaw it
public record Run(long number, Way way, Instant begun, boolean over, int hidden, long millis, boolean stopped,
        String trouble, String kind) {

    /// How the files came.
    public enum Way {
        /// From paths on this machine.
        PATHS,
        /// Over the network.
        UPLOAD,
        /// What earlier runs acknowledged and did not come to.
        LEFTOVERS
    }

    /// How a run met a file.
    public enum Met {
        /// New, changed, or left over: it has to find out what becomes of it.
        TAKEN,
        /// In the archive already, as it is.
        UNCHANGED,
        /// Not there any more.
        VANISHED
    }
}
