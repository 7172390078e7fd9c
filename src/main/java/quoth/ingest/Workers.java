package quoth.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quoth.Origin;
import quoth.Outcome;
import quoth.QuothException;
import quoth.Sha256;
import quoth.SourceDocument;
import quoth.StatedMetadata;
import quoth.parse.Parser;

/// The processes that parse: as many as there are processors, and a warm one to spare once a run is long enough to
/// want it. The first starts when the first file comes; when none came for a while, all end. Each holds its limits or is
/// killed, and ends with this process, however that ends.
///
/// Safe for use by many threads, and by several archives.
public final class Workers implements AutoCloseable {

    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final int LOOK_MILLIS = 200;
    /// A short run would spend more on a spare than it could ever save.
    private static final int SPARE_AFTER_FILES = 400;
    private static final SourceDocument NOTHING = new SourceDocument(Sha256.ofText(""), 0,
            new Origin("none", "none"), StatedMetadata.NONE);

    private final Path indexConfig;
    private final String parser;
    private final WorkerLimits limits;
    private final int size;
    private final Deque<WorkerProcess> idle = new ArrayDeque<>();
    private final Set<WorkerProcess> alive = new HashSet<>();
    private int leased;
    private int files;
    private int started;
    private boolean starting;
    private boolean closed;
    private long lastUse;
    private @Nullable QuothException failure;
    private @Nullable Thread watch;

    /// @param indexConfig what the workers read for themselves
    /// @param parser      as made from the same folder
    public Workers(Path indexConfig, Parser parser) {
        this(indexConfig, parser, WorkerLimits.USUAL, Runtime.getRuntime().availableProcessors());
    }

    Workers(Path indexConfig, Parser parser, WorkerLimits limits, int size) {
        this.indexConfig = indexConfig;
        this.parser = parser.version();
        this.limits = limits;
        this.size = size;
    }

    /// Waits for a worker and takes it; to be handed back by [#giveBack].
    ///
    /// @throws QuothException `UNAVAILABLE` when none can be started
    synchronized WorkerProcess lease() {
        while (leased >= size) {
            pause();
        }
        leased++;
        files++;
        while (idle.isEmpty()) {
            if (closed || failure != null) {
                leased--;
                throw closed ? new QuothException(QuothException.Kind.UNAVAILABLE, "parsing is over")
                        : forgetFailure();
            }
            startOne();
            pause();
        }
        var worker = idle.pop();
        if (idle.isEmpty() && leased + idle.size() <= size && files > SPARE_AFTER_FILES) {
            startOne();
        }
        return worker;
    }

    private QuothException forgetFailure() {
        var told = java.util.Objects.requireNonNull(failure);
        failure = null;
        return told;
    }

    /// Takes a worker back, dead or alive.
    void giveBack(WorkerProcess worker) {
        boolean keep;
        synchronized (this) {
            leased--;
            lastUse = System.nanoTime();
            keep = !closed && worker.fresh();
            if (keep) {
                idle.push(worker);
            } else {
                alive.remove(worker);
            }
            notifyAll();
        }
        if (!keep) {
            worker.close();
        }
    }

    /// How many were started so far.
    synchronized int started() {
        return started;
    }

    /// Process ids of all that live.
    synchronized List<Long> pids() {
        return alive.stream().map(WorkerProcess::pid).sorted().toList();
    }

    /// One after the other: several at once would keep each other from becoming ready.
    private synchronized void startOne() {
        if (starting || closed) {
            return;
        }
        if (watch == null) {
            TemporaryFolders.sweep();
            watch = Thread.ofPlatform().daemon().name("workers").start(this::watch);
        }
        var start = Thread.ofPlatform().daemon().name("worker-start").unstarted(() -> {
            Optional<WorkerProcess> ready = Optional.empty();
            QuothException trouble = null;
            try {
                ready = Optional.of(started(WorkerProcess.start(indexConfig, limits)));
            } catch (QuothException e) {
                trouble = e;
            } catch (Throwable e) {
                trouble = new QuothException(QuothException.Kind.UNAVAILABLE,
                        "no process to parse in can be started: " + e, e);
            } finally {
                arrived(ready, trouble);
            }
        });
        start.start();
        starting = true;
    }

    private WorkerProcess started(WorkerProcess worker) {
        synchronized (this) {
            alive.add(worker);
            started++;
        }
        try {
            worker.awaitReady(parser, NOTHING);
            return worker;
        } catch (Throwable e) {
            synchronized (this) {
                alive.remove(worker);
            }
            worker.close();
            throw e;
        }
    }

    private void arrived(Optional<WorkerProcess> worker, @Nullable QuothException trouble) {
        synchronized (this) {
            starting = false;
            failure = trouble;
            lastUse = System.nanoTime();
            if (!closed) {
                worker.ifPresent(idle::add);
            }
            notifyAll();
        }
        if (isClosed()) {
            worker.ifPresent(WorkerProcess::close);
        }
    }

    private void watch() {
        try {
            while (!isClosed()) {
                Thread.sleep(LOOK_MILLIS);
                List<WorkerProcess> all;
                synchronized (this) {
                    all = new ArrayList<>(alive);
                }
                all.forEach(this::hold);
                endIdle();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Without this thread no worker would be held to its limits, so it goes on whatever happens to it.
    private void hold(WorkerProcess worker) {
        try {
            worker.hold();
        } catch (RuntimeException | Error e) {
            worker.kill(new WorkerProcess.Ended(Outcome.CRASH, "its process could not be looked at: " + e));
        }
    }

    private void endIdle() {
        var ended = new ArrayList<WorkerProcess>();
        synchronized (this) {
            if (leased == 0 && System.nanoTime() - lastUse > IDLE.toNanos()) {
                ended.addAll(idle);
                alive.removeAll(idle);
                idle.clear();
                files = 0;
            }
        }
        ended.forEach(WorkerProcess::close);
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /// Every caller looks again at what it waits for; a wake-up without a cause only looks once more.
    @SuppressWarnings("WaitNotInLoop")
    private void pause() {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QuothException(QuothException.Kind.UNAVAILABLE, "interrupted while waiting to parse",
                    e);
        }
    }

    /// Ends all workers, busy ones too.
    @Override
    public void close() {
        List<WorkerProcess> all;
        synchronized (this) {
            closed = true;
            all = new ArrayList<>(alive);
            alive.clear();
            idle.clear();
            notifyAll();
        }
        all.forEach(WorkerProcess::close);
    }
}
