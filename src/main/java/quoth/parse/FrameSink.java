package quoth.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import quoth.Document;
import quoth.Outcome;

/// The worker's end of the line: what parsing finds goes to the parent in frames. When the parent does not read,
/// the worker waits. Safe for use by the thread that parses and the one that says it goes on.
final class FrameSink implements ParseSink {

    private static final int PIECE = 1 << 16;
    /// In bytes: a piece of text keeps within this, so that no reason can break a frame.
    private static final int LONGEST = 10_000;

    private final OutputStream out;
    private final FrameOut frame = new FrameOut();
    private final AtomicLong steps = new AtomicLong();
    private long told;

    FrameSink(OutputStream out) {
        this.out = out;
    }

    synchronized void ready(String version) {
        frame.begin(FrameKind.READY).text(version);
        send();
    }

    @Override
    public synchronized void document(Document document, Optional<String> recordKey) {
        NounFrames.document(frame.begin(FrameKind.DOCUMENT), document, recordKey);
        send();
    }

    @Override
    public void entry(String name, InputStream bytes) throws IOException {
        begin(name);
        var piece = new byte[PIECE];
        try {
            for (int read = bytes.readNBytes(piece, 0, PIECE); read > 0; read = bytes.readNBytes(piece, 0,
                    PIECE)) {
                piece(piece, read);
            }
        } catch (IOException | RuntimeException e) {
            broken(e instanceof PastLimitException ? Outcome.LIMIT : Outcome.PARSE_ERROR, OneLine.of(e));
            throw e;
        }
        end();
    }

    private synchronized void begin(String name) {
        frame.begin(FrameKind.ENTRY).text(name);
        send();
    }

    private synchronized void piece(byte[] piece, int length) {
        frame.begin(FrameKind.PIECE).bytes(piece, 0, length);
        send();
    }

    private synchronized void broken(Outcome outcome, String reason) {
        frame.begin(FrameKind.ENTRY_BROKEN).word(outcome).text(line(reason));
        send();
    }

    private synchronized void end() {
        frame.begin(FrameKind.ENTRY_END);
        send();
    }

    @Override
    public synchronized void refused(String name, Outcome outcome, String reason) {
        frame.begin(FrameKind.ENTRY_REFUSED).text(name).word(outcome).text(line(reason));
        send();
    }

    synchronized void report(ParseReport report) {
        frame.begin(FrameKind.REPORT).word(report.outcome()).text(line(report.reason()))
                .number(report.documents())
                .list(report.rejections(),
                        (o, rejection) -> o.text(line(rejection.where())).text(line(rejection.reason())));
        send();
    }

    @Override
    public void advanced() {
        steps.incrementAndGet();
    }

    /// Tells the parent that work goes on, if it does.
    synchronized void tellProgress() {
        long now = steps.get();
        if (now != told) {
            told = now;
            frame.begin(FrameKind.ADVANCED);
            send();
        }
    }

    private void send() {
        try {
            frame.send(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the parent is gone", e);
        }
    }

    private static String line(String words) {
        var plain = Characters.normalised(words);
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
