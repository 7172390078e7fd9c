package quoth.search.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import quoth.QuothException;
import quoth.QuothException.Kind;

/// The state that searches see, and a few older ones that pages of relevance still hang on. Safe for use by many
/// threads.
final class Generations {

    /// States kept for cursors, the most recently used ones.
    private static final int PINNED = 4;

    private final SequencedMap<String, Generation> pinned = new LinkedHashMap<>();
    private final Object refreshing = new Object();
    private Generation current;

    Generations(IndexWriter writer, Columns columns) throws IOException {
        current = new Generation(DirectoryReader.open(writer), columns);
    }

    /// To be released by the caller.
    synchronized Generation current() {
        return held(current);
    }

    /// Names the state that searches see now.
    synchronized String name() {
        return current.name();
    }

    /// To be released by the caller.
    ///
    /// @throws QuothException `GONE` when it is no longer kept
    synchronized Generation pinned(String name) {
        if (current.name().equals(name)) {
            return held(current);
        }
        var generation = pinned.get(name);
        if (generation == null) {
            throw new QuothException(Kind.GONE,
                    "the archive has moved on since generation '%s' was searched; start again from the first page"
                            .formatted(name));
        }
        pinned.putLast(name, generation);
        return held(generation);
    }

    /// Keeps a state for the pages to come.
    synchronized void pin(Generation generation) throws IOException {
        if (pinned.containsKey(generation.name())) {
            pinned.putLast(generation.name(), generation);
            return;
        }
        pinned.putLast(generation.name(), held(generation));
        if (pinned.size() > PINNED) {
            pinned.pollFirstEntry().getValue().release();
        }
    }

    /// Searches go on in the present state until the newer one is there.
    void refresh(IndexWriter writer) throws IOException {
        synchronized (refreshing) {
            var before = current();
            try {
                var newer = DirectoryReader.openIfChanged(before.reader(), writer);
                if (newer != null) {
                    become(new Generation(newer, before.columns()).warmed());
                }
            } finally {
                before.release();
            }
        }
    }

    private synchronized void become(Generation newer) throws IOException {
        var older = current;
        current = newer;
        older.release();
    }

    /// Keeps none but the present state.
    void letGo(IndexWriter writer) throws IOException {
        letGoPinned();
        refresh(writer);
    }

    synchronized void close() throws IOException {
        letGoPinned();
        current.release();
    }

    private synchronized void letGoPinned() throws IOException {
        for (var generation : pinned.sequencedValues()) {
            generation.release();
        }
        pinned.clear();
    }

    private static Generation held(Generation generation) {
        if (!generation.tryHold()) {
            throw new QuothException(Kind.UNAVAILABLE, "the index is closed");
        }
        return generation;
    }
}
