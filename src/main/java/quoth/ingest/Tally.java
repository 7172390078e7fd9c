package quoth.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quoth.Origin;
import quoth.Outcome;
import quoth.QuothException;
import quoth.SourceDocument;
import quoth.archive.Acknowledged;
import quoth.archive.Finished;
import quoth.archive.Known;

/// Counts what a run came to, and tells. Safe for use by many threads.
final class Tally {

    private final InstantSource time;
    private final ProgressListener listener;
    private final Instant begun;
    /// Of files that an earlier run left over: the walk meets most of them again, and they count once.
    private final Set<Origin> resumed = new HashSet<>();
    private long files;
    private long bytes;
    private long filesDone;
    private long bytesDone;
    private long bytesWorked;
    private long arriving;
    private long missing;
    private long statements;
    private int unchanged;
    private int hidden;
    private String current = "";
    private @Nullable Throwable trouble;

    Tally(InstantSource time, ProgressListener listener) {
        this.time = time;
        this.listener = listener;
        this.begun = time.instant();
    }

    synchronized void met(Walk.Met met) {
        files += met.files().size();
        bytes += met.files().stream().mapToLong(Candidate::size).sum();
        hidden += met.hidden();
        tell();
    }

    /// Counts a file that an earlier run acknowledged and did not come to.
    synchronized void resumed(SourceDocument source) {
        resumed.add(source.origin());
        files++;
        bytes += source.size();
    }

    synchronized void unchanged(Candidate candidate, Known known) {
        if (countedBefore(candidate.origin(), candidate.size())) {
            return;
        }
        unchanged++;
        known.outcome().ifPresent(this::note);
        done(candidate.origin(), candidate.size());
    }

    /// What was acknowledged and needs no parsing.
    synchronized void settled(Acknowledged acknowledged) {
        var received = acknowledged.received();
        if (acknowledged.unchanged() && countedBefore(received.origin(), received.size())) {
            return;
        }
        if (acknowledged.unchanged()) {
            unchanged++;
        }
        received.outcome().ifPresent(this::note);
        done(received.origin(), received.size());
    }

    /// What came out of a container counts like what the walk met.
    synchronized void unpacked(int entries, long entryBytes) {
        files += entries;
        bytes += entryBytes;
        tell();
    }

    /// Counts a document as it comes: a data set is one file of thousands.
    synchronized void arrived() {
        arriving++;
        tell();
    }

    synchronized void finished(Finished finished) {
        statements += finished.statements();
        bytesWorked += finished.size();
        note(finished.outcome());
        done(finished.origin(), finished.size());
    }

    /// Takes note of what is not one file's fault.
    synchronized void broken(Throwable cause) {
        if (trouble == null) {
            trouble = cause;
        }
    }

    synchronized void rethrow() {
        switch (trouble) {
            case null -> {
            }
            case QuothException e -> throw e;
            case Throwable e -> throw new IllegalStateException("the run broke down", e);
        }
    }

    synchronized int hidden() {
        return hidden;
    }

    private boolean countedBefore(Origin origin, long size) {
        boolean before = resumed.remove(origin);
        if (before) {
            files--;
            bytes -= size;
        }
        return before;
    }

    private void note(Outcome outcome) {
        missing += outcome.searchable() ? 0 : 1;
    }

    private void done(Origin origin, long size) {
        filesDone++;
        bytesDone += size;
        current = origin.path();
        tell();
    }

    synchronized void tell() {
        var elapsed = elapsed();
        var left = bytesWorked == 0
                ? Optional.<Duration>empty()
                : Optional.of(
                        Duration.ofMillis(elapsed.toMillis() * Math.max(0, bytes - bytesDone) / bytesWorked));
        listener.progressed(
                new IngestProgress(filesDone, files, bytesDone, bytes, arriving, statements, unchanged,
                        missing, current, elapsed, left));
    }

    synchronized Duration elapsed() {
        return Duration.between(begun, time.instant());
    }
}
