package quoth.ingest;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import quoth.Origin;
import quoth.Outcome;
import quoth.archive.RunLog;

/// What a run came to: every file it met is in one of these counts, and in the list of its files.
///
/// @param outcomes   of files that are new or changed, or were left over from a run before
/// @param waiting    files that are acknowledged and wait for their outcome: another run goes on with them
/// @param unchanged  files that are in the archive already, as they are
/// @param hidden     files and folders whose name begins with a dot: left alone
/// @param vanished   files of an earlier run that are not there any more: marked, their words kept
/// @param documents  filed in this run
/// @param statements found in this run
/// @param bytes      of all files met
/// @param stopped    whether it was asked to stop before its end: another run goes on from there
/// @param missing    files whose words cannot be searched, or not all of them, whether found so now or before
/// @param reasons    why, the most frequent first; at most [#SHOWN]
/// @param notIndexed the first [#SHOWN] of those files, in order
public record IngestReport(SortedMap<Outcome, Integer> outcomes, int waiting, int unchanged, int hidden,
        int vanished, long documents, long statements, long bytes, Duration elapsed, boolean stopped,
        int missing, List<RunLog.Reason> reasons, List<NotIndexed> notIndexed) {

    /// How many reasons and files a report names; the list of files has all.
    public static final int SHOWN = 100;

    public IngestReport {
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
        reasons = List.copyOf(reasons);
        notIndexed = List.copyOf(notIndexed);
    }

    /// A file whose words cannot be searched, or not all of them.
    public record NotIndexed(Origin origin, Outcome outcome, String reason) {}

    /// As the archive remembers it, whichever process ran it.
    static IngestReport of(RunLog log, RunLog.Entry run) {
        var sums = log.sums(run.number());
        var files = log.notIndexed(run.number(), SHOWN).stream()
                .map(f -> new NotIndexed(f.origin(), f.outcome().orElseThrow(), f.reason())).toList();
        return new IngestReport(sums.outcomes(), sums.pending(), sums.unchanged(), run.hidden(),
                sums.vanished(), sums.documents(), sums.statements(), sums.bytes(),
                Duration.ofMillis(run.millis()), run.stopped(), sums.notIndexed(),
                log.reasons(run.number(), SHOWN), files);
    }

    public int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
