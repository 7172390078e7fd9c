package quoth.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Counts all hits, and by dimensions. What was counted stays readable when the search is cut short.
final class CountingCollector extends SimpleCollector {

    private final Counter[] counters;
    private long total;

    CountingCollector(List<Counter> counters) {
        this.counters = counters.toArray(Counter[]::new);
    }

    long total() {
        return total;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        for (var counter : counters) {
            counter.segment(segment);
        }
    }

    @Override
    public void collect(int document) throws IOException {
        total++;
        for (var counter : counters) {
            counter.count(document);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /// Runs these collectors in one pass, in the calling thread.
    static CollectorManager<Collector, Void> onePass(Collector... collectors) {
        var all = MultiCollector.wrap(collectors);
        return new CollectorManager<>() {
            @Override
            public Collector newCollector() {
                return all;
            }

            @Override
            @SuppressWarnings("NullAway") // the type's only value
            public Void reduce(Collection<Collector> done) {
                return null;
            }
        };
    }
}
