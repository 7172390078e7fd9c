package quoth.ingest;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import quoth.QuothException;

/// Runs in the background, one after the other, each to be asked about by its id. Safe for use by many threads.
public final class Ingests implements AutoCloseable {

    private static final int KEPT = 100;
    private static final int LAST_WISH_SECONDS = 60;

    private final Ingest ingest;
    private final InstantSource time;
    private final StopSignal stop = new StopSignal();
    private final ConcurrentSkipListMap<Integer, IngestState> states = new ConcurrentSkipListMap<>();
    private final ExecutorService runner = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("ingest").factory());
    private int last;

    public Ingests(Ingest ingest, InstantSource time) {
        this.ingest = ingest;
        this.time = time;
    }

    /// Has a run begin as soon as the ones before it are over.
    ///
    /// @throws QuothException `UNAVAILABLE` once this is closed
    public synchronized IngestState start(IngestRequest request) {
        int number = ++last;
        var waiting = new IngestState("i-" + number, request, time.instant(), IngestState.Phase.WAITING,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        states.put(number, waiting);
        if (states.size() > KEPT) {
            states.pollFirstEntry();
        }
        try {
            runner.execute(() -> run(number, request));
        } catch (RejectedExecutionException e) {
            states.remove(number);
            throw new QuothException(QuothException.Kind.UNAVAILABLE,
                    "nothing is taken in any more: the server is stopping; try again when it is back", e);
        }
        return waiting;
    }

    public Optional<IngestState> state(String id) {
        return states.values().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /// All that are remembered, oldest first.
    public List<IngestState> all() {
        return List.copyOf(states.values());
    }

    /// Waits until all that were started are over.
    public void awaitIdle() throws InterruptedException {
        var idle = new CountDownLatch(1);
        runner.execute(idle::countDown);
        idle.await();
    }

    /// Stops the run that goes on, once the files in hand are finished.
    @Override
    public void close() {
        stop.raise();
        runner.shutdown();
        try {
            if (!runner.awaitTermination(LAST_WISH_SECONDS, TimeUnit.SECONDS)) {
                runner.shutdownNow();
            }
        } catch (InterruptedException e) {
            runner.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void run(int number, IngestRequest request) {
        update(number, IngestState.Phase.RUNNING, Optional.empty(), Optional.empty());
        try {
            var report = ingest.run(request,
                    progress -> update(number, IngestState.Phase.RUNNING, Optional.of(progress),
                            Optional.empty()),
                    stop);
            update(number, IngestState.Phase.DONE, Optional.empty(), Optional.of(report));
        } catch (Throwable e) {
            // whatever it was, nobody shall wait for a run that goes on no more
            fail(number, e);
        }
    }

    private void update(int number, IngestState.Phase phase, Optional<IngestProgress> progress,
            Optional<IngestReport> report) {
        states.computeIfPresent(number,
                (n, state) -> new IngestState(state.id(), state.request(), state.begun(), phase,
                        progress.or(state::progress), report, Optional.empty(), Optional.empty()));
    }

    private void fail(int number, Throwable cause) {
        var kind = cause instanceof QuothException known
                ? Optional.of(known.kind())
                : Optional.<QuothException.Kind>empty();
        states.computeIfPresent(number,
                (n, state) -> new IngestState(state.id(), state.request(), state.begun(),
                        IngestState.Phase.FAILED, state.progress(), Optional.empty(),
                        Optional.of(Optional.ofNullable(cause.getMessage()).orElse(cause.toString())), kind));
    }
}
