package quoth.archive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import quoth.Document;
import quoth.QuothException;
import quoth.Statement;

/// Runs the rules over documents, several at a time, each with a deadline. A document on which the rules fail, or run
/// out of stack or memory, is kept without statements, and says so. Safe for use by many threads.
final class Attributing implements AutoCloseable {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private final Rules rules;
    private final Duration deadline;
    private final ThreadPoolExecutor workers;

    Attributing(Rules rules) {
        this(rules, DEADLINE);
    }

    /// @param deadline for one document, from when its turn has come
    Attributing(Rules rules, Duration deadline) {
        this.rules = rules;
        this.deadline = deadline;
        int threads = Runtime.getRuntime().availableProcessors();
        this.workers = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("attribution-", 0).factory());
    }

    String version() {
        return rules.version();
    }

    /// @param trouble why there are no statements; empty when all went well
    record Found(Document document, List<Statement> statements, String trouble) {}

    /// In the order of the documents.
    List<Found> all(List<Document> documents) {
        var running = new ArrayList<Running>(documents.size());
        for (var document : documents) {
            var task = new Running(document);
            workers.execute(task.future);
            running.add(task);
        }
        return running.stream().map(this::found).toList();
    }

    /// The rules over one document. Its clock starts when a worker takes it up, however long it waited for one.
    private final class Running {

        private final Document document;
        private final CompletableFuture<Long> begun = new CompletableFuture<>();
        private final FutureTask<List<Statement>> future = new FutureTask<>(this::find) {
            @Override
            protected void done() {
                // cancelled before its turn: nobody shall wait for it
                begun.complete(System.nanoTime());
            }
        };
        private boolean overdue;
        private boolean over;

        Running(Document document) {
            this.document = document;
        }

        private List<Statement> find() {
            begun.complete(System.nanoTime());
            try {
                return List.copyOf(rules.find().apply(document));
            } finally {
                end();
            }
        }

        List<Statement> statements() throws InterruptedException, ExecutionException, TimeoutException {
            long spent = System.nanoTime() - begun.get();
            return future.get(Math.max(0, deadline.toNanos() - spent), TimeUnit.NANOSECONDS);
        }

        /// Gives it up. Rules that do not heed the interrupt keep their thread, so the others get one more.
        synchronized void giveUp() {
            future.cancel(true);
            if (!over) {
                overdue = true;
                resize(1);
            }
        }

        private synchronized void end() {
            over = true;
            if (overdue) {
                resize(-1);
            }
        }
    }

    private synchronized void resize(int more) {
        int threads = workers.getCorePoolSize() + more;
        if (more > 0) {
            workers.setMaximumPoolSize(threads);
            workers.setCorePoolSize(threads);
        } else {
            workers.setCorePoolSize(threads);
            workers.setMaximumPoolSize(threads);
        }
    }

    private Found found(Running running) {
        var document = running.document;
        try {
            return new Found(document, running.statements(), "");
        } catch (TimeoutException e) {
            running.giveUp();
            return new Found(document, List.of(),
                    "statements of %s were not found within %d s".formatted(document.id(),
                            deadline.toSeconds()));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LinkageError broken) {
                // the program's fault, not the document's: it would happen with each
                throw broken;
            }
            return new Found(document, List.of(),
                    "statements of %s were not found: %s".formatted(document.id(), e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QuothException(QuothException.Kind.UNAVAILABLE, "interrupted while finding statements",
                    e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow().forEach(waiting -> ((Future<?>) waiting).cancel(true));
    }
}
