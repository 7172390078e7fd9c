package quoth.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import quoth.Outcome;
import quoth.Sha256;
import quoth.archive.Acknowledged;
import quoth.archive.Archive;
import quoth.archive.Arrival;
import quoth.archive.Entry;
import quoth.archive.Finished;
import quoth.ingest.Wave.Later;
import quoth.parse.Manifest;
import quoth.parse.ParseReport;

/// Brings what is acknowledged to its outcome: has it parsed, several at a time, opens containers, and tries
/// killers again. For one thread, which hands in and waits.
final class Processing implements AutoCloseable {

    private static final int IN_FLIGHT = 16;
    /// Waves that may be under way before the oldest is waited for: one slow file shall not hold up the others.
    private static final int WAVES = 4;

    private final Archive archive;
    private final long run;
    private final Parsing parsing;
    private final StopSignal stop;
    private final Tally tally;
    private final Manifest manifest;
    private final Rooms rooms = new Rooms();
    private final ExecutorService pool = Executors
            .newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final Semaphore inFlight = new Semaphore(IN_FLIGHT);
    private final Deque<Wave> waves = new ArrayDeque<>();
    private final List<Later> killers = new ArrayList<>();
    private final Set<Sha256> killing = new HashSet<>();
    private final OpenedContainers containers = new OpenedContainers();

    /// @param run that acknowledges what comes out of containers
    Processing(Archive archive, long run, Parsing parsing, StopSignal stop, Tally tally, Manifest manifest) {
        this.archive = archive;
        this.run = run;
        this.parsing = parsing;
        this.stop = stop;
        this.tally = tally;
        this.manifest = manifest;
    }

    /// Takes what was acknowledged together. Once the run is asked to stop it waits for the next run instead,
    /// which begins with it.
    void take(List<Acknowledged> acknowledged) {
        var wave = new Wave();
        submit(acknowledged, wave);
        if (waves.size() >= WAVES) {
            followUp(waves.remove(), wave);
        }
        waves.add(wave);
    }

    /// Takes what an earlier run left.
    void resume(List<Entry> pending) {
        var wave = new Wave();
        for (var entry : pending) {
            if (!stop.raised()) {
                tally.resumed(entry.source());
                submit(entry, wave, false);
            }
        }
        waves.add(wave);
    }

    /// Waits until everything has its outcome.
    void settle() {
        drain();
        for (var killer : List.copyOf(killers)) {
            if (!stop.raised()) {
                var wave = new Wave();
                submit(killer.entry(), wave, true);
                waves.add(wave);
                drain();
            }
        }
        killers.clear();
        killing.clear();
        inFlight.acquireUninterruptibly(IN_FLIGHT);
        inFlight.release(IN_FLIGHT);
        tally.rethrow();
    }

    /// The containers that were opened so far.
    OpenedContainers containers() {
        return containers;
    }

    private void drain() {
        while (!waves.isEmpty()) {
            var more = new Wave();
            followUp(waves.remove(), more);
            if (!more.isEmpty()) {
                waves.add(more);
            }
        }
    }

    private void submit(List<Acknowledged> acknowledged, Wave wave) {
        for (var each : acknowledged) {
            if (each.entry().isEmpty()) {
                tally.settled(each);
            } else if (!stop.raised()) {
                submit(each.entry().get(), wave, false);
            }
        }
    }

    private void submit(Entry entry, Wave wave, boolean lastTime) {
        wave.began();
        if (entry.sameBytesAs().isPresent() && !lastTime) {
            wave.later(new Later.Copy(entry));
            wave.ended();
            return;
        }
        inFlight.acquireUninterruptibly();
        var arrival = archive.arrival(entry, parsing.version());
        try {
            pool.execute(() -> parse(entry, arrival, wave, lastTime));
        } catch (Throwable e) {
            arrival.abandon();
            throw e;
        }
    }

    /// Whatever happens, the wave hears that it is over, and the place in flight is free again in the end: somebody
    /// waits for both.
    private void parse(Entry entry, Arrival arrival, Wave wave, boolean lastTime) {
        boolean ending = false;
        try {
            var result = entry.sameBytesAs().isPresent()
                    ? finishing(arrival.finishAsCopy())
                    : work(entry, arrival, wave, lastTime);
            ending = true;
            ending(result);
        } catch (Throwable e) {
            broken(e);
        } finally {
            wave.ended();
            if (!ending) {
                arrival.abandon();
                inFlight.release();
            }
        }
    }

    /// Both ways to end are looked at, so there is nothing left in the future to check.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void ending(CompletableFuture<Optional<Finished>> result) {
        result.whenComplete((finished, trouble) -> {
            try {
                if (trouble != null) {
                    broken(trouble);
                } else {
                    finished.ifPresent(tally::finished);
                }
            } catch (Throwable e) {
                broken(e);
            } finally {
                inFlight.release();
            }
        });
    }

    private void broken(Throwable trouble) {
        tally.broken(trouble);
        stop.raise();
    }

    private CompletableFuture<Optional<Finished>> work(Entry entry, Arrival arrival, Wave wave,
            boolean lastTime) {
        var intake = new Intake(archive, arrival, manifest, rooms, tally);
        try {
            var before = entry.before().filter(b -> parsing.canRestate(b, entry.source().stated()));
            if (before.isPresent()) {
                return finishing(restate(entry, before.get(), arrival));
            }
            var result = parsing.parse(entry.source(), archive.bytes(entry), intake);
            if (result.worthAnotherTry() && !lastTime) {
                intake.forget();
                wave.later(new Later.Killer(entry));
            } else if (!intake.entries().isEmpty()) {
                wave.later(new Later.Unpacked(entry, result.report(), intake.entries(), intake.own()));
            } else {
                return finishing(finish(arrival, result.report(), 0));
            }
            arrival.abandon();
            return CompletableFuture.completedFuture(Optional.empty());
        } catch (Throwable e) {
            intake.forget();
            throw e;
        }
    }

    /// What is stated now makes no difference to parsing: the documents are there, and what a container holds is
    /// too.
    private CompletableFuture<Finished> restate(Entry entry, Entry.Before before, Arrival arrival) {
        archive.kept(entry, document -> {
            arrival.add(parsing.restated(document, entry.source().stated()));
            tally.arrived();
        });
        return arrival.finish(before.outcome(), before.reason(), before.rejections(), 1);
    }

    private static CompletableFuture<Finished> finish(Arrival arrival, ParseReport report, int entries) {
        return arrival.finish(report.outcome(), report.reason(), report.rejections().size(), entries);
    }

    private static CompletableFuture<Optional<Finished>> finishing(CompletableFuture<Finished> finished) {
        return finished.thenApply(Optional::of);
    }

    private void followUp(Wave wave, Wave more) {
        for (var later : wave.parsed()) {
            switch (later) {
                case Later.Unpacked unpacked when stop.raised() ->
                    unpacked.entries().forEach(archive::discard);
                case Later.Unpacked unpacked -> open(unpacked, more);
                case Later.Copy copy when stop.raised() -> {
                    // it waits for the next run, with the first
                }
                case Later.Copy copy -> copy(copy);
                case Later.Killer killer -> {
                    killing.add(killer.entry().source().hash());
                    killers.add(killer);
                }
            }
        }
    }

    /// A copy shares the outcome of the first, so it waits with it when that one is tried again.
    private void copy(Later.Copy copy) {
        if (killing.contains(copy.entry().source().hash())) {
            killers.add(copy);
            return;
        }
        inFlight.acquireUninterruptibly();
        ending(finishing(archive.arrival(copy.entry(), parsing.version()).finishAsCopy()));
    }

    /// What a container holds is acknowledged before the container is finished: a crash between the two opens it
    /// again.
    private void open(Later.Unpacked unpacked, Wave more) {
        containers.add(unpacked.entry().source().origin(), unpacked.entries());
        tally.unpacked(unpacked.entries().size(), unpacked.entries().stream().mapToLong(e -> e.size()).sum());
        var acknowledged = archive.acknowledge(run, unpacked.entries(), parsing.version());
        inFlight.acquireUninterruptibly();
        var arrival = archive.arrival(unpacked.entry(), parsing.version());
        try {
            unpacked.documents().forEach(arrival::add);
        } catch (Throwable e) {
            arrival.abandon();
            throw e;
        }
        ending(finishing(finish(arrival, told(unpacked.report()), unpacked.entries().size())));
        submit(acknowledged, more);
    }

    /// What was taken out of a container stays, whatever went wrong with the rest.
    private static ParseReport told(ParseReport report) {
        if (report.outcome().searchable()) {
            return report;
        }
        return new ParseReport(Outcome.PARTIAL,
                report.outcome().name().toLowerCase(Locale.ROOT) + ": " + report.reason(),
                report.documents(), report.rejections());
    }

    @Override
    public void close() {
        pool.close();
    }
}
