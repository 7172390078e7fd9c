package quoth.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.sqlite.JDBC;
import quoth.QuothException;

/// The tables of an archive, in one SQLite file: one writer at a time, readers beside it.
///
/// What [#write] did is on disk when it returns: the log is written ahead and flushed at every commit. What is removed is
/// overwritten. Closed, it is sealed: a byte that the disk spoils is found when it is opened again. Safe for use by
/// many threads.
public final class Catalogue implements AutoCloseable {

    /// The catalogue's file inside an archive.
    public static final String FILE = "catalogue.db";

    private static final int KEPT_READERS = 8;

    private final Path file;
    private final Seal seal;
    private final ReentrantLock writing = new ReentrantLock();
    private Session writer;
    private boolean writerLost;
    private final Deque<Session> readers = new ArrayDeque<>();
    private boolean closed;

    private Catalogue(Path folder) {
        this.file = folder.resolve(FILE);
        this.seal = new Seal(folder);
        boolean left = Files.exists(file) && !seal.unbroken();
        seal.trouble().ifPresent(trouble -> {
            throw new QuothException(QuothException.Kind.CORRUPT, trouble + "; 'quoth repair' puts it back");
        });
        this.writer = connect();
        if (left) {
            quickCheck();
        }
    }

    /// After a process that did not come to close it, the file has no seal to hold it against.
    private void quickCheck() {
        var found = writer.list("PRAGMA quick_check(1)", row -> row.text("quick_check"));
        writer.rollback();
        if (!found.equals(List.of("ok"))) {
            writer.close();
            throw new QuothException(QuothException.Kind.CORRUPT,
                    "%s: %s; expected a backup in its place".formatted(file, String.join("; ", found)));
        }
    }

    /// Opens the catalogue of an archive, makes it when there is none, and brings its tables up to date.
    ///
    /// @param folder the archive
    /// @throws quoth.QuothException `CORRUPT` when a newer program made it, or when it is not what was written
    public static Catalogue open(Path folder) {
        var catalogue = new Catalogue(folder);
        try {
            if (Migrations.open(catalogue.writer, catalogue.file)) {
                catalogue.seal.breakOpen();
                Migrations.apply(catalogue.writer);
            }
            return catalogue;
        } catch (Throwable e) {
            catalogue.writer.close();
            throw e;
        }
    }

    /// Puts a catalogue that nobody has open back to what was written, if it is not.
    ///
    /// @param quarantine takes what was there instead
    /// @return what was done, one line each
    /// @throws quoth.QuothException `CORRUPT` when that cannot be
    public static List<String> mend(Path folder, Path quarantine, Instant now) {
        var seal = new Seal(folder);
        return seal.trouble().map(trouble -> trouble + "; " + seal.restore(quarantine, now)).stream()
                .toList();
    }

    /// Does some work as one transaction: all of it is kept, or, when it throws, nothing.
    public <T> T write(Function<Tables, T> work) {
        writing.lock();
        try {
            seal.breakOpen();
            renewWriter();
            var done = work.apply(new Tables(writer));
            writer.commit();
            return done;
        } catch (Throwable e) {
            rollback(e);
            throw e;
        } finally {
            writing.unlock();
        }
    }

    /// A disk that is full makes SQLite roll back by itself, in the middle of the work. The connection does not begin
    /// another transaction then, and would keep every statement by itself: it must not be used again.
    private void rollback(Throwable cause) {
        try {
            writer.rollback();
        } catch (QuothException e) {
            cause.addSuppressed(e);
            writerLost = true;
        }
    }

    private void renewWriter() {
        if (writerLost) {
            var fresh = connect();
            writer.close();
            writer = fresh;
            writerLost = false;
        }
    }

    /// Reads as of one point in time, without waiting for writers.
    public <T> T read(Function<Tables, T> work) {
        var session = borrow();
        try {
            var found = work.apply(new Tables(session));
            session.rollback();
            giveBack(session);
            return found;
        } catch (Throwable e) {
            session.close();
            throw e;
        }
    }

    /// Looks at every page, row and copy.
    ///
    /// @return what is wrong, one line each
    public List<String> check() {
        var found = new ArrayList<>(seal.troublesBeside());
        var session = borrow();
        try {
            session.list("PRAGMA integrity_check(10)", row -> row.text("integrity_check")).stream()
                    .filter(line -> !line.equals("ok")).map(line -> file + ": " + line).forEach(found::add);
        } finally {
            session.rollback();
            giveBack(session);
        }
        return found;
    }

    /// Makes spare and checksums anew when it is closed, whatever is wrong with them.
    public void renewSeal() {
        writing.lock();
        try {
            seal.forget();
        } finally {
            writing.unlock();
        }
    }

    /// Writes a copy as of one point in time, which others may change meanwhile.
    ///
    /// @param copy a file that is not there yet
    public void copyTo(Path copy) {
        var session = connect();
        try {
            session.outsideTransactions("VACUUM INTO '" + copy.toString().replace("'", "''") + "'");
        } finally {
            session.close();
        }
    }

    /// Leaves nothing of what was removed in the log and in the spare.
    public void purge() {
        writing.lock();
        try {
            seal.forget();
            writer.outsideTransactions("PRAGMA wal_checkpoint(TRUNCATE)");
        } finally {
            writing.unlock();
        }
    }

    /// Size of the file and of its log, in bytes.
    public long bytes() {
        long size = 0;
        for (var suffix : new String[]{"", "-wal"}) {
            size += file.resolveSibling(FILE + suffix).toFile().length();
        }
        return size;
    }

    @Override
    public void close() {
        writing.lock();
        try {
            synchronized (readers) {
                if (closed) {
                    return;
                }
                closed = true;
                readers.forEach(Session::close);
                readers.clear();
            }
            writer.close();
            if (!seal.unbroken()) {
                seal.put();
            }
        } finally {
            writing.unlock();
        }
    }

    private Session borrow() {
        synchronized (readers) {
            var kept = readers.poll();
            if (kept != null) {
                return kept;
            }
        }
        return connect();
    }

    private void giveBack(Session session) {
        synchronized (readers) {
            if (!closed && readers.size() < KEPT_READERS) {
                readers.push(session);
                return;
            }
        }
        session.close();
    }

    private Session connect() {
        var settings = new Properties();
        settings.setProperty("journal_mode", "WAL");
        settings.setProperty("synchronous", "FULL");
        settings.setProperty("busy_timeout", "10000");
        settings.setProperty("foreign_keys", "true");
        settings.setProperty("secure_delete", "true");
        settings.setProperty("cache_size", "-32000");
        try {
            var connection = JDBC.createConnection(JDBC.PREFIX + file.toAbsolutePath(), settings);
            connection.setAutoCommit(false);
            return new Session(connection);
        } catch (SQLException e) {
            throw Session.broken("open " + file + (Files.exists(file) ? "" : " (new)"), e);
        }
    }
}
