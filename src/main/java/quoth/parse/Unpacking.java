package quoth.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import quoth.Outcome;

/// Hands on the entries of one container, as far as there is room for them. Entries that are hidden, as a
/// folder's files may be, are left alone.
final class Unpacking {

    private final Delivery delivery;
    private final WorkerTask.Room room;
    private final long packed;
    private long unpacked;
    private int entries;

    /// @throws UnusableException when it lies too deep to be opened
    Unpacking(Input input, Delivery delivery) throws UnusableException, IOException {
        if (input.source().origin().depth() >= Limits.EMBEDDED_DEPTH) {
            throw new UnusableException(Outcome.LIMIT,
                    "files within files are opened on %d levels; this is one more"
                            .formatted(Limits.EMBEDDED_DEPTH));
        }
        this.delivery = delivery;
        this.room = input.room();
        this.packed = Files.size(input.file());
    }

    /// Bytes that are packed as a whole, with what parts the entries.
    InputStream whole(InputStream stream) {
        return new LimitedStream(stream, packed, room.bytes(), delivery::advanced);
    }

    /// Hands on an entry that is packed by itself.
    ///
    /// @throws IOException when its bytes are broken: the entry's outcome says so already
    void packed(String name, InputStream bytes) throws IOException, UnusableException {
        var limited = new LimitedStream(bytes, packed, room.bytes() - unpacked, delivery::advanced);
        try {
            entry(name, limited);
        } finally {
            unpacked += limited.count();
        }
    }

    /// Hands on an entry of which the bytes are counted already.
    void entry(String name, InputStream bytes) throws IOException, UnusableException {
        if (isHidden(name)) {
            return;
        }
        count();
        delivery.entry(name, bytes);
    }

    void refused(String name, Outcome outcome, String reason) throws UnusableException {
        if (!isHidden(name)) {
            count();
            delivery.refused(name, outcome, reason);
        }
    }

    /// @throws UnusableException when there was nothing in it
    void end() throws UnusableException {
        if (entries == 0) {
            throw new UnusableException(Outcome.EMPTY, "no files in it");
        }
    }

    private void count() throws UnusableException {
        if (entries >= room.entries()) {
            throw new UnusableException(Outcome.LIMIT, "more than %d files in it; the rest is left out"
                    .formatted(Limits.ENTRIES));
        }
        entries++;
    }

    private static boolean isHidden(String name) {
        for (var part : name.toLowerCase(Locale.ROOT).split("[/\\\\]")) {
            if (part.equals("__macosx") || part.startsWith(".") && !part.equals(".") && !part.equals("..")) {
                return true;
            }
        }
        return false;
    }
}
