package quoth.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import quoth.Document;
import quoth.Outcome;
import quoth.QuothException;
import quoth.SourceDocument;
import quoth.StatedMetadata;
import quoth.archive.Entry;
import quoth.parse.Manifest;
import quoth.parse.ParseReport;
import quoth.parse.Parser;

/// Parses one source document at a time on a thread of its own and always comes back with an outcome. The seam
/// behind which worker processes will stand: what a thread cannot be kept from, they can.
final class Parsing {

    private static final long STALL_NANOS = 60_000_000_000L;
    private static final long STACK_BYTES = 4L << 20;
    private static final int LOOK_MILLIS = 250;

    private final Parser parser;

    Parsing(Parser parser) {
        this.parser = parser;
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

    /// @param sink takes the documents, on another thread than the caller's; none comes after this has returned
    ParseReport parse(SourceDocument source, Path bytes, Consumer<Document> sink) {
        var watched = new WatchedSink(sink);
        var report = new CompletableFuture<ParseReport>();
        var thread = new Thread(null, () -> {
            try {
                report.complete(parser.parse(source, bytes, watched));
            } catch (Throwable e) {
                report.completeExceptionally(e);
            }
        }, "parse", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        return await(report, watched, thread);
    }

    private static ParseReport await(CompletableFuture<ParseReport> report, WatchedSink watched,
            Thread thread) {
        try {
            while (!report.isDone()) {
                if (thread.join(Duration.ofMillis(LOOK_MILLIS)) && !report.isDone()) {
                    break;
                }
                if (watched.idleNanos() > STALL_NANOS) {
                    watched.close();
                    thread.interrupt();
                    return ended(Outcome.TIMEOUT,
                            "parsing gave nothing for %d s".formatted(STALL_NANOS / 1_000_000_000));
                }
            }
            return report.join();
        } catch (InterruptedException e) {
            watched.close();
            thread.interrupt();
            Thread.currentThread().interrupt();
            return ended(Outcome.TIMEOUT, "parsing was interrupted");
        } catch (CompletionException e) {
            watched.close();
            return ofFailure(e.getCause() == null ? e : e.getCause());
        }
    }

    private static ParseReport ofFailure(Throwable cause) {
        return switch (cause) {
            case OutOfMemoryError e -> ended(Outcome.OUT_OF_MEMORY, "parsing took too much memory");
            case StackOverflowError e -> ended(Outcome.LIMIT, "nested too deeply");
            case QuothException e when e.kind() == QuothException.Kind.BAD_CONFIG -> throw e;
            case QuothException e when e.kind() == QuothException.Kind.UNAVAILABLE -> throw e;
            default -> ended(Outcome.CRASH, "parsing broke down: " + cause);
        };
    }

    private static ParseReport ended(Outcome outcome, String reason) {
        return new ParseReport(outcome, reason, 0, List.of());
    }

    /// Lets nothing through once closed, and knows how long nothing came; waiting for the archive does not count.
    private static final class WatchedSink implements Consumer<Document> {

        private final Consumer<Document> sink;
        private boolean closed;
        private volatile long last = System.nanoTime();
        private volatile boolean inside;

        WatchedSink(Consumer<Document> sink) {
            this.sink = sink;
        }

        @Override
        public synchronized void accept(Document document) {
            if (closed) {
                throw new QuothException(QuothException.Kind.UNAVAILABLE, "parsing was given up");
            }
            inside = true;
            try {
                sink.accept(document);
            } finally {
                last = System.nanoTime();
                inside = false;
            }
        }

        synchronized void close() {
            closed = true;
        }

        long idleNanos() {
            return inside ? 0 : System.nanoTime() - last;
        }
    }
}
