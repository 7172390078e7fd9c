package quoth.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts all hits, and by dimensions: a thousand at a time, one dimension after the other. What was counted stays
/// readable when the search is cut short. Used by one thread.
final class CountingCollector implements Collector {

    private static final int BATCH = 1_024;

    private final List<Counter> counters;
    private final int[] batch = new int[BATCH];
    private int batched;
    private int segment;
    private long total;

    CountingCollector(List<Counter> counters) {
        this.counters = List.copyOf(counters);
    }

    long total() {
        countBatch();
        return total;
    }

    /// Takes hits as counted that need not be looked at.
    void add(long hits) {
        total += hits;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) {
        countBatch();
        segment = leaf.ord;
        return new InSegment();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    private void countBatch() {
        if (batched == 0) {
            return;
        }
        for (var counter : counters) {
            counter.count(segment, batch, batched);
        }
        total += batched;
        batched = 0;
    }

    private final class InSegment implements LeafCollector {

        @Override
        public void setScorer(Scorable scorer) {
            // counts need no scores
        }

        @Override
        public void collect(int document) {
            if (batched == BATCH) {
                countBatch();
            }
            batch[batched++] = document;
        }

        @Override
        public void collect(DocIdStream documents) throws IOException {
            if (counters.isEmpty()) {
                total += documents.count();
                return;
            }
            countBatch();
            for (int more = documents.intoArray(batch); more > 0; more = documents.intoArray(batch)) {
                batched = more;
                countBatch();
            }
        }

        @Override
        public void finish() {
            countBatch();
        }
    }
}
