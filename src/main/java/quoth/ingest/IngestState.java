package quoth.ingest;

import java.time.Instant;
import java.util.Optional;
import quoth.QuothException;

/// A run as it is now.
///
/// @param id       counts from `i-1` in each process
/// @param progress absent before the first file
/// @param report   once it is over
/// @param trouble  why it broke down, when it did
/// @param kind     what kind of trouble; absent when nobody foresaw it
public record IngestState(String id, IngestRequest request, Instant begun, Phase phase,
        Optional<IngestProgress> progress, Optional<IngestReport> report, Optional<String> trouble,
        Optional<QuothException.Kind> kind) {

    public enum Phase {
        WAITING, RUNNING, DONE, FAILED
    }

    public boolean over() {
        return phase == Phase.DONE || phase == Phase.FAILED;
    }
}
