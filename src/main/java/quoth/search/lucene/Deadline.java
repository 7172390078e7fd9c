package quoth.search.lucene;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/// The moment by which a search answers with what it has.
final class Deadline implements QueryTimeout {

    private final long nanos;

    Deadline(Duration fromNow) {
        nanos = System.nanoTime() + Math.min(fromNow.toNanos(), Long.MAX_VALUE / 4);
    }

    @Override
    public boolean shouldExit() {
        return System.nanoTime() - nanos > 0;
    }
}
