package quoth.ingest;

import java.time.Duration;
import java.util.Optional;

/// How far a run is.
///
/// @param filesDone   files with an outcome, unchanged ones included
/// @param files       files found by the walk
/// @param bytesDone   of files with an outcome
/// @param bytes       of all files found
/// @param documents   that came out of files so far, of files without an outcome too
/// @param unchanged   files that are in the archive already, as they are
/// @param notIndexed  files whose words cannot be searched
/// @param current     the file that was finished last; empty before the first
/// @param elapsed     since the run began
/// @param left        as it looks now; absent until there is something to go by
public record IngestProgress(long filesDone, long files, long bytesDone, long bytes, long documents,
        long statements, long unchanged, long notIndexed, String current, Duration elapsed,
        Optional<Duration> left) {

    /// Files finished in a second, on average.
    public double filesPerSecond() {
        return elapsed.isZero() ? 0 : filesDone * 1000.0 / elapsed.toMillis();
    }
}
