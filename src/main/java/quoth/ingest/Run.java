package quoth.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import quoth.Origin;
import quoth.Outcome;
import quoth.QuothException;
import quoth.StatedMetadata;
import quoth.archive.Archive;
import quoth.archive.Entry;
import quoth.archive.Known;
import quoth.archive.Received;
import quoth.archive.RunLog;
import quoth.parse.Manifest;

/// One run: walks, keeps, acknowledges in groups, has them processed, and counts.
final class Run {

    private static final int GROUP_FILES = 64;
    private static final long GROUP_BYTES = 64L << 20;
    private static final long FILE_LIMIT = 20L << 30;

    private final Archive archive;
    private final Parsing parsing;
    private final FreeSpace space;
    private final RunLog.Entry begun;
    private final StopSignal stop;
    private final Interlude interlude;
    private final Tally tally;
    private final Logbook logbook;
    private final List<Received> group = new ArrayList<>();
    private long groupBytes;

    /// @param begun the run as the archive remembers it
    Run(Archive archive, Parsing parsing, FreeSpace space, InstantSource time, RunLog.Entry begun,
            ProgressListener listener, StopSignal stop, Interlude interlude) {
        this.archive = archive;
        this.parsing = parsing;
        this.space = space;
        this.begun = begun;
        this.stop = stop;
        this.interlude = interlude;
        this.tally = new Tally(time, listener);
        this.logbook = new Logbook(archive.runs(), begun.number());
    }

    /// @return the run as it ended
    RunLog.Entry go(Job job) {
        switch (job) {
            case Job.Paths(var request) -> walk(request);
            case Job.Acknowledged() -> finish(archive.runs().pending(begun.number()));
            case Job.LeftOvers() -> finish(archive.pending());
        }
        archive.settle();
        tally.tell();
        return begun.ended(tally.hidden(), tally.elapsed().toMillis(), stop.raised());
    }

    private void finish(List<Entry> left) {
        try (var processing = processing(Manifest.empty())) {
            resume(left, processing);
        }
    }

    private void walk(IngestRequest request) {
        var manifest = request.manifest().map(parsing::manifest).orElseGet(Manifest::empty);
        var roots = Roots.of(request, archive);
        try (var processing = processing(manifest)) {
            resume(archive.pending(), processing);
            var walks = new ArrayList<Walk.Met>();
            for (var root : roots) {
                var met = root.folder()
                        ? Walk.folder(root.root(), root.collection())
                        : Walk.file(root.path(), root.collection());
                tally.met(met);
                walks.add(met);
            }
            for (int i = 0; i < roots.size() && !stop.raised(); i++) {
                take(roots.get(i), walks.get(i), manifest, processing);
            }
        } finally {
            logbook.flush();
        }
    }

    /// Finishes what an earlier run acknowledged and did not come to: its bytes are here, wherever its file is.
    private void resume(List<Entry> left, Processing processing) {
        logbook.takeOver(left);
        processing.resume(left);
        processing.settle();
    }

    private Processing processing(Manifest manifest) {
        return new Processing(archive, logbook.run(), parsing, stop, tally, manifest);
    }

    private void take(Roots.Root root, Walk.Met met, Manifest manifest, Processing processing) {
        archive.collection(root.collection(), root.root().toString());
        Set<Origin> seen = new HashSet<>();
        for (var candidate : met.files()) {
            if (stop.raised()) {
                break;
            }
            if (interlude.due().getAsBoolean()) {
                acknowledge(processing);
                processing.settle();
                interlude.work().run();
            }
            seen.add(candidate.origin());
            var known = archive.known(candidate.origin());
            if (known.isPresent() && unchanged(known.get(), candidate, manifest)) {
                tally.unchanged(candidate, known.get());
                logbook.unchanged(known.get().row());
            } else {
                receive(candidate, manifest);
                if (group.size() >= GROUP_FILES || groupBytes >= GROUP_BYTES) {
                    acknowledge(processing);
                }
            }
        }
        acknowledge(processing);
        processing.settle();
        boolean all = root.folder() && met.whole();
        var containers = processing.containers();
        if (!stop.raised() && (all || !containers.isEmpty())) {
            logbook.vanished(
                    archive.vanished(root.collection(), origin -> containers.isThere(origin, seen, all)));
        }
    }

    private boolean unchanged(Known known, Candidate candidate, Manifest manifest) {
        var stated = manifest.about(candidate.origin());
        return (stated.equals(StatedMetadata.NONE) || stated.equals(known.stated()))
                && candidate.trouble().isEmpty() && known.hash().isPresent() && !known.vanished()
                && known.size() == candidate.size() && known.modified().equals(candidate.modified())
                && known.outcome().filter(o -> o.searchable() || known.parser().equals(parsing.version()))
                        .isPresent();
    }

    private void receive(Candidate candidate, Manifest manifest) {
        if (candidate.trouble().isPresent()) {
            var trouble = candidate.trouble().get();
            group.add(Received.refused(candidate.origin(), candidate.size(), candidate.modified(),
                    trouble.outcome(),
                    trouble.reason()));
            return;
        }
        space.require(candidate.size());
        try (var bytes = Files.newInputStream(candidate.file())) {
            group.add(archive.receive(candidate.origin(), manifest.about(candidate.origin()), bytes,
                    candidate.modified(), FILE_LIMIT));
            groupBytes += candidate.size();
        } catch (IOException e) {
            group.add(Received.refused(candidate.origin(), candidate.size(), candidate.modified(),
                    Outcome.UNREADABLE, reason(e)));
        } catch (QuothException e) {
            if (e.kind() != QuothException.Kind.TOO_LARGE) {
                throw e;
            }
            group.add(Received.refused(candidate.origin(), candidate.size(), candidate.modified(),
                    Outcome.LIMIT,
                    String.valueOf(e.getMessage())));
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "no permission to read it";
            case NoSuchFileException gone -> "it went away while it was looked at";
            default -> "cannot be read: " + e.getMessage();
        };
    }

    private void acknowledge(Processing processing) {
        var acknowledged = archive.acknowledge(logbook.run(), group, parsing.version());
        group.clear();
        groupBytes = 0;
        processing.take(acknowledged);
    }
}
