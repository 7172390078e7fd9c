package quoth.archive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import quoth.Document;
import quoth.QuothException;
import quoth.Statement;

/// Runs the rules over documents, several at a time, each with a deadline. A document on which the rules fail
/// is kept without statements, and says so. Safe for use by many threads.
final class Attributing implements AutoCloseable {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private final Rules rules;
    private final ExecutorService workers;

    Attributing(Rules rules) {
        this.rules = rules;
        this.workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("attribution-", 0).factory());
    }

    String version() {
        return rules.version();
    }

    /// @param trouble why there are no statements; empty when all went well
    record Found(Document document, List<Statement> statements, String trouble) {}

    /// In the order of the documents.
    List<Found> all(List<Document> documents) {
        var running = new ArrayList<Future<List<Statement>>>(documents.size());
        for (var document : documents) {
            running.add(workers.submit(() -> List.copyOf(rules.find().apply(document))));
        }
        var out = new ArrayList<Found>(documents.size());
        for (int i = 0; i < documents.size(); i++) {
            out.add(found(documents.get(i), running.get(i)));
        }
        return out;
    }

    private static Found found(Document document, Future<List<Statement>> running) {
        try {
            return new Found(document, running.get(DEADLINE.toSeconds(), TimeUnit.SECONDS), "");
        } catch (TimeoutException e) {
            running.cancel(true);
            return new Found(document, List.of(),
                    "statements of %s were not found within %d s".formatted(document.id(),
                            DEADLINE.toSeconds()));
        } catch (ExecutionException e) {
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
        workers.shutdownNow();
    }
}
