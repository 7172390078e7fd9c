package quoth;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// Work done on a thread of its own while its caller does other work.
public final class Beside<T> {

    private final FutureTask<T> task;

    private Beside(FutureTask<T> task) {
        this.task = task;
    }

    public static <T> Beside<T> start(Supplier<T> work) {
        var task = new FutureTask<T>(work::get);
        Thread.ofVirtual().name("beside").start(task);
        return new Beside<>(task);
    }

    /// The result, or the exception that the work ended with.
    public T join() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while work beside was waited for", e);
        }
    }
}
