package quoth.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import quoth.Outcome;
import quoth.SourceDocument;
import quoth.parse.BrokenFrameException;
import quoth.parse.WorkerMessage;

/// The bytes of one entry of a container as they come from a worker, counted.
final class EntryStream extends InputStream {

    private final WorkerProcess worker;
    private final SourceDocument container;
    private final Intake intake;
    private ByteBuffer piece = ByteBuffer.allocate(0);
    private boolean ended;

    EntryStream(WorkerProcess worker, SourceDocument container, Intake intake) {
        this.worker = worker;
        this.container = container;
        this.intake = intake;
    }

    /// The rest of an entry that its container does not give.
    static final class BrokenException extends IOException {

        private static final long serialVersionUID = 1;

        private final Outcome outcome;

        BrokenException(Outcome outcome, String reason) {
            super(reason);
            this.outcome = outcome;
        }

        Outcome outcome() {
            return outcome;
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (!piece.hasRemaining()) {
            if (ended) {
                return -1;
            }
            take();
        }
        int count = Math.min(length, piece.remaining());
        piece.get(into, offset, count);
        return count;
    }

    private void take() throws IOException {
        var message = worker.next(container).orElseThrow(() -> new IOException("the worker has ended"));
        switch (message) {
            case WorkerMessage.EntryBytes some -> {
                intake.count(some.bytes().remaining());
                piece = some.bytes();
            }
            case WorkerMessage.EntryEnded _ -> ended = true;
            case WorkerMessage.EntryBroken broken -> {
                ended = true;
                throw new BrokenException(broken.outcome(), broken.reason());
            }
            case WorkerMessage.Advanced _ -> {
                // the clock has heard it
            }
            case WorkerMessage.Ready _,WorkerMessage.Parsed _,WorkerMessage.EntryBegun _,WorkerMessage.EntryRefused _,WorkerMessage.Done _ ->
                throw new BrokenFrameException("%s inside an entry".formatted(message));
        }
    }

    /// Passes over what nobody wanted.
    void drain() throws IOException {
        piece = ByteBuffer.allocate(0);
        while (!ended) {
            try {
                take();
            } catch (BrokenException e) {
                return;
            }
        }
    }
}
