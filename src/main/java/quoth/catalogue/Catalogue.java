package quoth.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.sqlite.JDBC;

/// The tables of an archive, in one SQLite file: one writer at a time, readers beside it.
///
/// What [#write] did is on disk when it returns: the log is written ahead and flushed at every commit. Safe for
/// use by many threads.
public final class Catalogue implements AutoCloseable {

    /// The catalogue's file inside an archive.
    public static final String FILE = "catalogue.db";

    private static final int KEPT_READERS = 8;

    private final Path file;
    private final ReentrantLock writing = new ReentrantLock();
    private final Session writer;
    private final Deque<Session> readers = new ArrayDeque<>();
    private boolean closed;

    private Catalogue(Path file) {
        this.file = file;
        this.writer = connect();
    }

    /// Opens the catalogue of an archive, makes it when there is none, and brings its tables up to date.
    ///
    /// @param folder the archive
    /// @throws quoth.QuothException `CORRUPT` when a newer program made it
    public static Catalogue open(Path folder) {
        var catalogue = new Catalogue(folder.resolve(FILE));
        Migrations.apply(catalogue.writer, catalogue.file);
        return catalogue;
    }

    /// Does some work as one transaction: all of it is kept, or, when it throws, nothing.
    public <T> T write(Function<Tables, T> work) {
        writing.lock();
        try {
            var done = work.apply(new Tables(writer));
            writer.commit();
            return done;
        } catch (Throwable e) {
            writer.rollback();
            throw e;
        } finally {
            writing.unlock();
        }
    }

    /// Reads as of one point in time, without waiting for writers.
    public <T> T read(Function<Tables, T> work) {
        var session = borrow();
        try {
            return work.apply(new Tables(session));
        } finally {
            session.rollback();
            giveBack(session);
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
