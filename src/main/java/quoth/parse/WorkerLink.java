package quoth.parse;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Optional;
import quoth.Outcome;
import quoth.SourceDocument;

/// The parent's end of the line to a worker: tasks go out, messages come in. A worker reads hostile files, so
/// what it says is held against a schema before anybody sees it.
///
/// For use by one thread.
public final class WorkerLink {

    private static final int REASON = 100_000;
    private static final int NAME = 10_000;

    private final DataInputStream in;
    private final OutputStream out;

    public WorkerLink(InputStream fromWorker, OutputStream toWorker) {
        this.in = new DataInputStream(new BufferedInputStream(fromWorker, 1 << 16));
        this.out = toWorker;
    }

    public void send(WorkerTask task) throws IOException {
        var frame = new FrameOut().begin(FrameKind.TASK);
        NounFrames.source(frame, task.source());
        frame.text(task.bytes().toString()).number(task.room().entries()).longNumber(task.room().bytes())
                .send(out);
        out.flush();
    }

    /// The worker's end: the next task, or nothing when there will be none.
    static Optional<WorkerTask> task(DataInputStream from) throws IOException {
        return FrameIn.next(from).map(in -> new WorkerTask(NounFrames.source(in), Path.of(in.text(REASON)),
                new WorkerTask.Room(in.number(0, Integer.MAX_VALUE), in.longNumber())));
    }

    /// Waits for what the worker says next; nothing when it has ended.
    ///
    /// @param source what the worker was given
    /// @throws BrokenFrameException when it is not what a worker says
    /// @throws IOException          when the line breaks
    public Optional<WorkerMessage> next(SourceDocument source) throws IOException {
        var frame = FrameIn.next(in);
        try {
            return frame.map(f -> message(f, source));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BrokenFrameException(
                    "a frame of kind %s: %s".formatted(frame.get().kind(), e.getMessage()),
                    e);
        }
    }

    private static WorkerMessage message(FrameIn in, SourceDocument source) {
        WorkerMessage message = switch (in.kind()) {
            case TASK -> throw new BrokenFrameException("a task from a worker");
            case READY -> new WorkerMessage.Ready(in.text(NAME));
            case ADVANCED -> new WorkerMessage.Advanced();
            case DOCUMENT -> new WorkerMessage.Parsed(NounFrames.document(in, source));
            case ENTRY -> new WorkerMessage.EntryBegun(in.text(NAME));
            case PIECE -> new WorkerMessage.EntryBytes(ByteBuffer.wrap(in.bytes()));
            case ENTRY_END -> new WorkerMessage.EntryEnded();
            case ENTRY_BROKEN -> new WorkerMessage.EntryBroken(in.word(Outcome.class), in.text(REASON));
            case ENTRY_REFUSED ->
                new WorkerMessage.EntryRefused(in.text(NAME), in.word(Outcome.class), in.text(REASON));
            case REPORT -> new WorkerMessage.Done(new ParseReport(in.word(Outcome.class), in.text(REASON),
                    in.number(0, Integer.MAX_VALUE),
                    in.list(i -> new Rejection(i.text(REASON), i.text(REASON)))));
        };
        in.end();
        return message;
    }
}
