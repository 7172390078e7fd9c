package quoth.ingest;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import quoth.QuothException;
import quoth.archive.RunLog;

/// A run as it is now.
///
/// @param id       `i-1` is the archive's first run
/// @param begun    when it was asked for
/// @param progress absent before the first file, and for a run of another process
/// @param report   once it is over
/// @param trouble  why it broke down, when it did
/// @param kind     what kind of trouble; absent when nobody foresaw it
public record IngestState(String id, Instant begun, Phase phase, Optional<IngestProgress> progress,
        Optional<IngestReport> report, Optional<String> trouble, Optional<QuothException.Kind> kind) {

    private static final String BEGINNING = "i-";

    public enum Phase {
        WAITING, RUNNING, DONE, FAILED
    }

    static IngestState waiting(RunLog.Entry run) {
        return new IngestState(id(run), run.begun(), Phase.WAITING, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    IngestState running(Optional<IngestProgress> now) {
        return new IngestState(id, begun, Phase.RUNNING, now.or(() -> progress), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    IngestState done(IngestReport done) {
        return new IngestState(id, begun, Phase.DONE, progress, Optional.of(done), Optional.empty(),
                Optional.empty());
    }

    IngestState failed(String why, Optional<QuothException.Kind> kindOfTrouble) {
        return new IngestState(id, begun, Phase.FAILED, progress, Optional.empty(), Optional.of(why),
                kindOfTrouble);
    }

    /// What the archive remembers of a run that no longer runs.
    static IngestState remembered(RunLog log, RunLog.Entry run) {
        var state = waiting(run);
        if (!run.over()) {
            return state.failed(
                    "the process that ran it ended before it did; what it acknowledged is kept, run it again to go on",
                    Optional.of(QuothException.Kind.UNAVAILABLE));
        }
        if (!run.trouble().isEmpty()) {
            return state.failed(run.trouble(), Optional.of(run.kind()).filter(k -> !k.isEmpty())
                    .map(k -> QuothException.Kind.valueOf(k.toUpperCase(Locale.ROOT))));
        }
        return state.done(IngestReport.of(log, run));
    }

    static String id(RunLog.Entry run) {
        return BEGINNING + run.number();
    }

    /// The number of a run with this id; empty for what is no such id.
    static Optional<Long> number(String id) {
        return id.matches(BEGINNING + "[0-9]{1,18}")
                ? Optional.of(Long.parseLong(id.substring(BEGINNING.length())))
                : Optional.empty();
    }

    public boolean over() {
        return phase == Phase.DONE || phase == Phase.FAILED;
    }
}
