package quoth.ingest;

import java.time.InstantSource;
import quoth.archive.Archive;
import quoth.archive.RunLog;
import quoth.parse.Parser;

/// Takes files and folders into an archive. Every file that is met gets exactly one outcome, and none stops the
/// run. A file that is in the archive as it is costs a look at its size and time.
///
/// May be called from any thread; one run at a time goes on, others wait, but for what comes in an [Interlude].
public final class Ingest {

    private final Archive archive;
    private final Parsing parsing;
    private final FreeSpace space;
    private final InstantSource time;
    private final Object turn = new Object();

    /// @param parser for manifests and its version; files are parsed by the workers
    /// @param space  what has to stay free on the archive's disk
    public Ingest(Archive archive, Parser parser, Workers workers, FreeSpace space, InstantSource time) {
        this.archive = archive;
        this.parsing = new Parsing(parser, workers);
        this.space = space;
        this.time = time;
    }

    /// Runs to the end, or until asked to stop: then the files in hand are finished first.
    ///
    /// @throws quoth.QuothException `BAD_REQUEST` for a path that is not there, `BAD_CONFIG` for a manifest that
    ///         cannot be read, `IO`, `FULL` or `UNAVAILABLE` when the archive cannot take anything in
    public IngestReport run(IngestRequest request, ProgressListener listener, StopSignal stop) {
        return run(archive.runs().begin(RunLog.Way.PATHS), new Job.Paths(request), listener, stop,
                Interlude.NONE);
    }

    /// An upload that is stopped is not over: the next process goes on with it.
    ///
    /// @param interlude may run other jobs by this same method
    IngestReport run(RunLog.Entry begun, Job job, ProgressListener listener, StopSignal stop,
            Interlude interlude) {
        synchronized (turn) {
            var ended = new Run(archive, parsing, space, time, begun, listener, stop, interlude).go(job);
            boolean later = ended.stopped() && job instanceof Job.Acknowledged;
            if (!later) {
                archive.runs().end(ended);
            }
            return IngestReport.of(archive.runs(), ended);
        }
    }

    Archive archive() {
        return archive;
    }

    FreeSpace space() {
        return space;
    }

    String parserVersion() {
        return parsing.version();
    }
}
