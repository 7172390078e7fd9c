package quoth.search.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import quoth.QuothException;
import quoth.QuothException.Kind;

/// Says of which kind it is when Lucene cannot go on, and in which folder.
///
/// @param folder how messages call it
record Faults(Path folder) {

    interface Work<T> {
        T done() throws IOException;
    }

    /// Opens an index. Files that are missing or cut short are as bad as spoilt ones then.
    ///
    /// @throws QuothException `IN_USE` when another engine holds the folder; `CORRUPT` when its files are broken
    <T> T opening(Work<T> work) {
        try {
            return work.done();
        } catch (LockObtainFailedException e) {
            throw new QuothException(Kind.IN_USE,
                    "index folder '%s' is in use by another engine".formatted(folder), e);
        } catch (CorruptIndexException | IndexFormatTooNewException | IndexFormatTooOldException
                | EOFException | NoSuchFileException | FileNotFoundException e) {
            throw fault(Kind.CORRUPT, e);
        } catch (IOException e) {
            throw fault(Kind.IO, e);
        }
    }

    /// Works on an open index.
    ///
    /// @throws QuothException `CORRUPT` when what is read is spoilt; `UNAVAILABLE` when Lucene has closed itself
    <T> T working(Work<T> work) {
        try {
            return work.done();
        } catch (CorruptIndexException e) {
            throw fault(Kind.CORRUPT, e);
        } catch (AlreadyClosedException e) {
            throw new QuothException(Kind.UNAVAILABLE,
                    "index folder '%s' takes nothing more: %s".formatted(folder, cause(e)), e);
        } catch (IOException e) {
            throw fault(Kind.IO, e);
        }
    }

    QuothException fault(Kind kind, IOException cause) {
        return new QuothException(kind, "index folder '%s': %s".formatted(folder, cause.getMessage()), cause);
    }

    private static String cause(AlreadyClosedException e) {
        return String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
    }
}
