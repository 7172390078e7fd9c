package quoth.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import quoth.QuothException;
import quoth.Sha256;
import quoth.catalogue.Catalogue;
import quoth.catalogue.Filing.TextFile;
import quoth.catalogue.Originals;
import quoth.catalogue.Originals.Staged;
import quoth.catalogue.Run.Met;
import quoth.catalogue.SourceVersion;
import quoth.catalogue.SourceVersion.State;
import quoth.catalogue.Texts;

/// Bytes on their way in and out. Under one lock they get their name and their row in the ledger, or lose both: so
/// what is acknowledged never goes with a deletion of the same bytes, and what is deleted never stays. Safe for use
/// by many threads.
final class Keeping {

    private final Catalogue catalogue;
    private final Originals originals;
    private final Texts texts;
    private final Quarantine quarantine;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Runnable> deferred = new ArrayList<>();
    private boolean held;

    Keeping(Stores stores) {
        this.catalogue = stores.catalogue();
        this.originals = stores.originals();
        this.texts = stores.texts();
        this.quarantine = new Quarantine(stores);
    }

    /// One flush of the names under which all of them wait, then one of the ledger: from then on they count, and get
    /// their names, by the next start at the latest.
    ///
    /// @param run that is to remember what it met
    List<Acknowledged> acknowledge(List<Received> received, String parser, Instant now, OptionalLong run) {
        lock.lock();
        try {
            originals.settle();
            var counted = catalogue.write(tables -> {
                var acknowledged = new Acknowledging(tables, parser, now).all(received);
                run.ifPresent(number -> acknowledged.forEach(each -> tables.runs().met(number, each.row(),
                        each.unchanged() ? Met.UNCHANGED : Met.TAKEN)));
                return acknowledged;
            });
            received.forEach(each -> staged(each).ifPresent(originals::place));
            return counted;
        } catch (RuntimeException e) {
            discardAll(received, e);
            throw e;
        } finally {
            lock.unlock();
        }
    }

    private void discardAll(List<Received> received, RuntimeException cause) {
        try {
            received.stream().filter(each -> each.hash().filter(this::stands).isEmpty())
                    .forEach(this::discard);
        } catch (QuothException e) {
            // the next start finds out what counts
            cause.addSuppressed(e);
        }
    }

    /// Finishes what a process began that died.
    void recover() {
        originals.recover(this::stands);
    }

    void discard(Received received) {
        staged(received).ifPresent(originals::discard);
    }

    /// Takes bytes and all texts that were made of them away, unless they stand somewhere.
    void remove(Sha256 hash) {
        lock.lock();
        try {
            boolean unneeded = !stands(hash);
            if (unneeded && held) {
                deferred.add(() -> remove(hash));
            } else if (unneeded) {
                originals.remove(hash);
                texts.of(hash).forEach(texts::remove);
                quarantine.forget(hash);
            }
        } finally {
            lock.unlock();
        }
    }

    /// Takes a file of texts away that no filing refers to any more.
    void remove(TextFile text) {
        lock.lock();
        try {
            if (held) {
                deferred.add(() -> texts.remove(text));
            } else {
                texts.remove(text);
            }
        } finally {
            lock.unlock();
        }
    }

    /// Does something during which no file goes away; what has to go goes afterwards.
    <T> T holdingAll(Supplier<T> work) {
        hold(true);
        try {
            return work.get();
        } finally {
            hold(false).forEach(Runnable::run);
        }
    }

    private List<Runnable> hold(boolean now) {
        lock.lock();
        try {
            held = now;
            var due = List.copyOf(deferred);
            deferred.clear();
            return due;
        } finally {
            lock.unlock();
        }
    }

    /// Takes away texts of sources without an outcome that were written down and never filed.
    void sweep(List<SourceVersion> pending) {
        for (var source : pending) {
            texts.of(source.hash().orElseThrow()).stream()
                    .filter(text -> !catalogue.read(tables -> tables.documents().referTo(text)))
                    .forEach(texts::remove);
        }
    }

    private boolean stands(Sha256 hash) {
        return catalogue.read(tables -> tables.sources().withBytes(hash).stream()
                .anyMatch(source -> source.state() != State.DELETED));
    }

    private static Optional<Staged> staged(Received received) {
        return received.staged()
                .map((Path file) -> new Staged(received.hash().orElseThrow(), received.size(), file));
    }
}
