package quoth.ingest;

import java.time.InstantSource;
import quoth.archive.Archive;
import quoth.parse.Parser;

/// Takes files and folders into an archive. Every file that is met gets exactly one outcome, and none stops the
/// run. A file that is in the archive as it is costs a look at its size and time.
///
/// May be called from any thread; one run at a time goes on, others wait.
public final class Ingest {

    private final Archive archive;
    private final Parsing parsing;
    private final InstantSource time;
    private final Object turn = new Object();

    public Ingest(Archive archive, Parser parser, InstantSource time) {
        this.archive = archive;
        this.parsing = new Parsing(parser);
        this.time = time;
    }

    /// Runs to the end, or until asked to stop: then the files in hand are finished first.
    ///
    /// @throws quoth.QuothException `BAD_REQUEST` for a path that is not there, `BAD_CONFIG` for a manifest that
    ///         cannot be read, `IO` or `UNAVAILABLE` when the archive cannot take anything in
    public IngestReport run(IngestRequest request, ProgressListener listener, StopSignal stop) {
        synchronized (turn) {
            return new Run(archive, parsing, time, listener, stop).go(request);
        }
    }
}
