package quoth.archive;

import java.util.Optional;
import quoth.QuothException;

/// A piece of upkeep from its start to what came of it.
///
/// @param report  once it is done
/// @param ingest  the run that parses again what a repair left waiting for it
/// @param trouble why it broke down, when it did
/// @param kind    what kind of trouble; absent when nobody foresaw it
public record UpkeepState(String id, Phase phase, Optional<UpkeepReport> report, Optional<String> ingest,
        Optional<String> trouble, Optional<QuothException.Kind> kind) {

    public enum Phase {
        RUNNING, DONE, FAILED
    }
}
