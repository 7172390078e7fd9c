package quoth.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import quoth.QuothException;
import quoth.archive.Finding.Part;
import quoth.archive.Finding.Remedy;

/// Upkeep in the background, each piece to be asked about by its id. One piece goes on at a time; the archive waits for
/// it when it is closed. Safe for use by many threads.
public final class Upkeep {

    private static final int KEPT = 20;

    private final Archive archive;
    private final Supplier<Optional<String>> resume;
    private final ConcurrentSkipListMap<Integer, UpkeepState> states = new ConcurrentSkipListMap<>();
    private int last;

    /// @param resume has what a repair or a rebuild left pending parsed again, and tells the run's id
    public Upkeep(Archive archive, Supplier<Optional<String>> resume) {
        this.archive = archive;
        this.resume = resume;
    }

    /// Begins as soon as the piece before is over.
    public synchronized UpkeepState start(UpkeepTask task) {
        int number = ++last;
        var running = new UpkeepState("u-" + number, UpkeepState.Phase.RUNNING, Optional.empty(),
                Optional.empty(),
                Optional.empty(), Optional.empty());
        states.put(number, running);
        if (states.size() > KEPT) {
            states.pollFirstEntry();
        }
        Thread.ofPlatform().daemon().name("upkeep").start(() -> states.replace(number, over(running, task)));
        return running;
    }

    public Optional<UpkeepState> state(String id) {
        return states.values().stream().filter(state -> state.id().equals(id)).findFirst();
    }

    private UpkeepState over(UpkeepState state, UpkeepTask task) {
        try {
            var report = done(task);
            boolean reopens = task instanceof UpkeepTask.Repair || task instanceof UpkeepTask.Reopen;
            var ingest = reopens ? resume.get() : Optional.<String>empty();
            return new UpkeepState(state.id(), UpkeepState.Phase.DONE, Optional.of(report), ingest,
                    Optional.empty(),
                    Optional.empty());
        } catch (Throwable e) {
            // whatever it was, nobody shall wait for what goes on no more
            return new UpkeepState(state.id(), UpkeepState.Phase.FAILED, Optional.empty(), Optional.empty(),
                    Optional.of(Optional.ofNullable(e.getMessage()).orElse(e.toString())),
                    e instanceof QuothException known ? Optional.of(known.kind()) : Optional.empty());
        }
    }

    private UpkeepReport done(UpkeepTask task) {
        return switch (task) {
            case UpkeepTask.Verify _ -> archive.verify();
            case UpkeepTask.Repair _ -> archive.repair();
            case UpkeepTask.Rebuild rebuild -> report(archive.rebuild(rebuild.staleOnly()));
            case UpkeepTask.Reopen _ -> archive.reopen();
            case UpkeepTask.Backup backup -> archive.backup(backup.folder());
            case UpkeepTask.DeleteCollection some -> deleted(archive.delete(some.name()));
            case UpkeepTask.DeleteDocuments some ->
                deleted(some.ids().stream().mapToInt(archive::delete).sum());
        };
    }

    private static UpkeepReport deleted(int sources) {
        return new UpkeepReport(new TreeMap<>(Map.of("files taken out", (long) sources)), List.of());
    }

    private static UpkeepReport report(RebuildReport report) {
        return new UpkeepReport(
                new TreeMap<>(Map.of("documents", (long) report.documents(), "statements",
                        (long) report.statements(),
                        "statements with another id", (long) report.moved(),
                        "statements that are none any more",
                        (long) report.gone())),
                report.troubles().stream()
                        .map(trouble -> new Finding(Part.TEXT, "document", trouble, Remedy.OPEN))
                        .toList());
    }
}
