package quoth.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quoth.QuothException;
import quoth.archive.Entry;
import quoth.archive.RunLog;

/// Runs in the background, one after the other, each to be asked about by its id: also those of earlier processes,
/// as far as the archive remembers them. Uploads do not wait for a long run to end, only for the files that it has in
/// hand. Safe for use by many threads.
public final class Ingests implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ingests.class);

    private static final int KEPT = 100;
    private static final int LAST_WISH_SECONDS = 60;

    private final Ingest ingest;
    private final RunLog log;
    private final StopSignal stop = new StopSignal();
    private final ConcurrentSkipListMap<Long, IngestState> states = new ConcurrentSkipListMap<>();
    private final ExecutorService runner = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("ingest").factory());
    /// Acknowledged, and to be worked on by the runner between two groups of whatever it does.
    private final Queue<RunLog.Entry> uploads = new ConcurrentLinkedQueue<>();
    private final Interlude interlude = new Interlude(() -> !uploads.isEmpty(), this::takeUploads);

    public Ingests(Ingest ingest) {
        this.ingest = ingest;
        this.log = ingest.archive().runs();
    }

    /// Has a run begin as soon as the ones before it are over.
    ///
    /// @throws QuothException `UNAVAILABLE` once this is closed
    public IngestState start(IngestRequest request) {
        open();
        var run = log.begin(RunLog.Way.PATHS);
        if (!queue(run, new Job.Paths(request))) {
            log.end(run.failed("the server was stopping", QuothException.Kind.UNAVAILABLE.name()));
            throw stopping();
        }
        return IngestState.waiting(run);
    }

    /// Begins to take files in that come over the network.
    ///
    /// @param bytes that are expected to come; 0 when unknown
    /// @throws QuothException `UNAVAILABLE` once this is closed, `FULL` when the disk nearly is, or would be
    public Upload upload(Upload.Limits limits, long bytes) {
        open();
        ingest.space().require(bytes);
        return new Upload(this, ingest, limits);
    }

    /// Goes on with what earlier processes acknowledged and did not come to: uploads under their own ids, the rest
    /// together. To be called once, by a process that stays.
    public void resume() {
        var left = new HashSet<>(ingest.archive().pending().stream().map(Entry::row).toList());
        for (var run : log.unfinished()) {
            if (run.way() == RunLog.Way.UPLOAD) {
                log.pending(run.number()).forEach(entry -> left.remove(entry.row()));
                follow(run);
            } else {
                var dead = IngestState.remembered(log, run);
                log.end(run.failed(dead.trouble().orElseThrow(), QuothException.Kind.UNAVAILABLE.name()));
            }
        }
        if (!left.isEmpty()) {
            finishLeftOvers();
        }
    }

    /// Has everything brought to its outcome that is acknowledged and has none: what upkeep wants parsed again.
    public IngestState finishLeftOvers() {
        open();
        var run = log.begin(RunLog.Way.LEFTOVERS);
        queue(run, new Job.LeftOvers());
        return IngestState.waiting(run);
    }

    /// Works on files that a run acknowledged already. What does not begin any more is left for the next process.
    IngestState follow(RunLog.Entry run) {
        if (!queue(run, new Job.Acknowledged())) {
            LOG.info("run {} is left for the next start", IngestState.id(run));
        }
        return IngestState.waiting(run);
    }

    /// A run of this process or of one before; empty for one that nobody remembers.
    public Optional<IngestState> state(String id) {
        return IngestState.number(id).flatMap(number -> Optional.ofNullable(states.get(number))
                .or(() -> log.run(number).map(run -> IngestState.remembered(log, run))));
    }

    /// A page of the files that a run met, with what became of each.
    ///
    /// @param after row of the last file of the page before; 0 for the first page
    /// @return empty for a run that nobody remembers
    public Optional<List<RunLog.File>> files(String id, long after, int limit) {
        return IngestState.number(id).flatMap(log::run)
                .map(run -> log.files(run.number(), after, limit));
    }

    /// The runs of this process, oldest first.
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

    private void open() {
        if (runner.isShutdown()) {
            throw stopping();
        }
    }

    private static QuothException stopping() {
        return new QuothException(QuothException.Kind.UNAVAILABLE,
                "nothing is taken in any more: the server is stopping; try again when it is back");
    }

    /// @return whether it will begin
    private boolean queue(RunLog.Entry run, Job job) {
        states.put(run.number(), IngestState.waiting(run));
        if (states.size() > KEPT) {
            // the log remembers what is over; what is not stays
            states.values().stream().filter(IngestState::over).findFirst()
                    .flatMap(over -> IngestState.number(over.id())).ifPresent(states::remove);
        }
        try {
            switch (job) {
                case Job.Acknowledged _ -> {
                    uploads.add(run);
                    runner.execute(this::takeUploads);
                }
                case Job.Paths _,Job.LeftOvers _ -> runner.execute(() -> run(run, job));
            }
            return true;
        } catch (RejectedExecutionException e) {
            uploads.remove(run);
            states.remove(run.number());
            return false;
        }
    }

    private void takeUploads() {
        for (var run = uploads.poll(); run != null; run = uploads.poll()) {
            run(run, new Job.Acknowledged());
        }
    }

    /// Uploads that this process has not come to when it stops stay as they are, for the next one.
    private void run(RunLog.Entry run, Job job) {
        boolean later = stop.raised() && run.way() == RunLog.Way.UPLOAD;
        if (later) {
            return;
        }
        update(run, Optional.empty());
        try {
            var report = ingest.run(run, job, progress -> update(run, Optional.of(progress)), stop,
                    interlude);
            states.computeIfPresent(run.number(), (_, state) -> state.done(report));
        } catch (Throwable e) {
            // whatever it was, nobody shall wait for a run that goes on no more
            fail(run, e);
        }
    }

    private void update(RunLog.Entry run, Optional<IngestProgress> progress) {
        states.computeIfPresent(run.number(), (_, state) -> state.running(progress));
    }

    private void fail(RunLog.Entry run, Throwable cause) {
        var kind = cause instanceof QuothException known
                ? Optional.of(known.kind())
                : Optional.<QuothException.Kind>empty();
        var why = Optional.ofNullable(cause.getMessage()).orElse(cause.toString());
        try {
            log.end(run.failed(why, kind.map(k -> k.name().toLowerCase(Locale.ROOT)).orElse("")));
        } catch (QuothException e) {
            LOG.warn("run {} broke down, and that could not be written down", IngestState.id(run), e);
        }
        states.computeIfPresent(run.number(), (_, state) -> state.failed(why, kind));
    }
}
