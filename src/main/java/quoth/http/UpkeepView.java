package quoth.http;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import quoth.QuothException;
import quoth.archive.Finding;
import quoth.archive.UpkeepReport;
import quoth.archive.UpkeepState;

/// A piece of upkeep, as it is now.
///
/// @param report  null until it is over
/// @param ingest  the run that parses again what a repair left waiting for it
/// @param trouble why it broke down, when it did
/// @param kind    what kind of trouble; null when nobody foresaw it
record UpkeepView(String id, UpkeepState.Phase phase, Optional<Report> report, Optional<String> ingest,
        Optional<String> trouble, Optional<QuothException.Kind> kind) {

    /// @param trouble whether something is still not as it should be
    record Report(SortedMap<String, Long> counts, boolean trouble, List<Finding> findings) {

        static Report of(UpkeepReport report) {
            return new Report(report.counts(), report.trouble(), report.findings());
        }
    }

    static UpkeepView of(UpkeepState state) {
        return new UpkeepView(state.id(), state.phase(), state.report().map(Report::of), state.ingest(),
                state.trouble(), state.kind());
    }
}
