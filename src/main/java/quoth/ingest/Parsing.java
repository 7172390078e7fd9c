package quoth.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import quoth.Document;
import quoth.Outcome;
import quoth.SourceDocument;
import quoth.StatedMetadata;
import quoth.archive.Entry;
import quoth.ingest.WorkerProcess.Ended;
import quoth.parse.BrokenFrameException;
import quoth.parse.Manifest;
import quoth.parse.ParseReport;
import quoth.parse.Parser;
import quoth.parse.WorkerMessage;
import quoth.parse.WorkerTask;

/// Has a worker parse one source document and always comes back with an outcome, whatever the file does to the
/// worker.
final class Parsing {

    private final Parser parser;
    private final Workers workers;

    Parsing(Parser parser, Workers workers) {
        this.parser = parser;
        this.workers = workers;
    }

    /// @param killer whether the worker did not survive it
    record Result(ParseReport report, boolean killer) {

        /// Whether it may go better with nothing beside it. Time and room are measured for each file alone: what ran
        /// out of them had all there is.
        boolean worthAnotherTry() {
            return killer && (report.outcome() == Outcome.CRASH || report.outcome() == Outcome.OUT_OF_MEMORY);
        }
    }

    Manifest manifest(Path file) {
        return parser.manifest(file);
    }

    String version() {
        return parser.version();
    }

    /// Whether documents that were made before need no parsing to say what is stated of them now.
    boolean canRestate(Entry.Before before, StatedMetadata now) {
        return before.parser().equals(version()) && parser.canRestate(before.stated(), now);
    }

    Document restated(Document document, StatedMetadata now) {
        return parser.restated(document, now);
    }

    /// @param intake takes what comes out, on the caller's thread
    Result parse(SourceDocument source, Path bytes, Intake intake) {
        var worker = workers.lease();
        boolean over = false;
        try {
            worker.begin(new WorkerTask(source, bytes, intake.room()));
            var report = listen(worker, source, intake);
            over = true;
            return new Result(report, false);
        } catch (PastRoomException e) {
            worker.kill(new Ended(Outcome.LIMIT, String.valueOf(e.getMessage())));
        } catch (BrokenFrameException e) {
            worker.kill(new Ended(Outcome.CRASH, "the process that parses said " + e.getMessage()));
        } catch (IOException e) {
            // the line breaks when the worker does; how it ended says why
            worker.ended();
        } finally {
            worker.finished();
            if (!over) {
                worker.kill(new Ended(Outcome.CRASH, "parsing was given up"));
            }
            workers.giveBack(worker);
        }
        var ended = worker.ended();
        return new Result(new ParseReport(ended.outcome(), ended.reason(), intake.documents(), List.of()),
                true);
    }

    private static ParseReport listen(WorkerProcess worker, SourceDocument source, Intake intake)
            throws IOException {
        while (true) {
            var message = worker.next(source).orElseThrow(() -> new IOException("the worker has ended"));
            switch (message) {
                case WorkerMessage.Parsed parsed -> intake.document(parsed.document());
                case WorkerMessage.EntryBegun begun -> {
                    var bytes = new EntryStream(worker, source, intake);
                    intake.entry(begun.name(), bytes);
                    bytes.drain();
                }
                case WorkerMessage.EntryRefused refused ->
                    intake.refused(refused.name(), refused.outcome(), refused.reason());
                case WorkerMessage.Advanced _ -> {
                    // the clock has heard it
                }
                case WorkerMessage.Done done -> {
                    return done.report();
                }
                case WorkerMessage.Ready _,WorkerMessage.EntryBytes _,WorkerMessage.EntryEnded _,WorkerMessage.EntryBroken _ ->
                    throw new BrokenFrameException("%s out of turn".formatted(message));
            }
        }
    }
}
