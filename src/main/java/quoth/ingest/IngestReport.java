package quoth.ingest;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import quoth.Origin;
import quoth.Outcome;

/// What a run came to: every file it met is in one of these counts.
///
/// @param outcomes   of files that are new or changed, or were left over from a run before
/// @param unchanged  files that are in the archive already, as they are
/// @param hidden     files and folders whose name begins with a dot: left alone
/// @param vanished   files of an earlier run that are not there any more: marked, their words kept
/// @param documents  filed in this run
/// @param statements found in this run
/// @param bytes      of all files met
/// @param stopped    whether it was asked to stop before its end: another run goes on from there
/// @param notIndexed files whose words cannot be searched, whether found so now or before, in order
public record IngestReport(SortedMap<Outcome, Integer> outcomes, int unchanged, int hidden, int vanished,
        long documents, long statements, long bytes, Duration elapsed, boolean stopped,
        List<NotIndexed> notIndexed) {

    public IngestReport {
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
        notIndexed = List.copyOf(notIndexed);
    }

    /// A file whose words cannot be searched, or not all of them.
    public record NotIndexed(Origin origin, Outcome outcome, String reason) {}

    public int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
