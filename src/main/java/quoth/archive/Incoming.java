package quoth.archive;

import java.nio.ByteBuffer;
import quoth.catalogue.Originals;

/// Bytes on their way into an archive, in pieces. They are on its disk, and leave nothing behind when closed before
/// they are received. For one thread at a time.
public final class Incoming implements AutoCloseable {

    private final Originals.Incoming bytes;

    Incoming(Originals.Incoming bytes) {
        this.bytes = bytes;
    }

    /// @throws quoth.QuothException `TOO_LARGE` past the limit, `IO` when they cannot be written
    public void write(ByteBuffer piece) {
        bytes.write(piece);
    }

    /// All have come: puts them on disk, and gives the file descriptor back.
    public void finish() {
        bytes.staged();
    }

    Originals.Staged staged() {
        return bytes.staged();
    }

    @Override
    public void close() {
        bytes.close();
    }
}
