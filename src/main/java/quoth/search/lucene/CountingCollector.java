package quoth.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/// Counts all hits, and by dimensions: a thousand at a time, one dimension after the other; on the way it may keep the
/// best of them. What was counted stays readable when the search is cut short. Used by one thread.
final class CountingCollector implements Collector {

    private static final int BATCH = 1_024;

    private final List<Counter> counters;
    private final @Nullable BestHits best;
    private final Columns columns;
    private final int[] batch = new int[BATCH];
    private int batched;
    private int segment;
    private long total;

    /// @param best where to keep the best hits; null to count alone
    CountingCollector(List<Counter> counters, Columns columns, @Nullable BestHits best) {
        this.counters = List.copyOf(counters);
        this.columns = columns;
        this.best = best;
    }

    long total() {
        tallyBatch(); // what was left when the deadline came
        return total;
    }

    /// Takes hits as counted that need not be looked at.
    void add(long hits) {
        total += hits;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        segment = leaf.ord;
        if (best != null) {
            best.enter(leaf, columns);
        }
        return best != null && best.byScore() ? new Scoring() : new InSegment();
    }

    @Override
    public ScoreMode scoreMode() {
        return best != null && best.byScore() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    private void countBatch() throws IOException {
        int count = batched;
        tallyBatch();
        if (best != null && !best.byScore()) {
            best.offer(batch, count);
        }
    }

    private void tallyBatch() {
        if (batched == 0) {
            return;
        }
        for (var counter : counters) {
            counter.count(segment, batch, batched);
        }
        total += batched;
        batched = 0;
    }

    private class InSegment implements LeafCollector {

        @Override
        public void setScorer(Scorable scorer) {
            // counts need no scores
        }

        @Override
        public void collect(int document) throws IOException {
            if (batched == BATCH) {
                countBatch();
            }
            batch[batched++] = document;
        }

        @Override
        public void collect(DocIdStream documents) throws IOException {
            if (counters.isEmpty() && best == null) {
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
        public void finish() throws IOException {
            countBatch();
        }
    }

    private final class Scoring extends InSegment {

        private @Nullable Scorable scorer;

        @Override
        public void setScorer(Scorable scoring) {
            scorer = scoring;
        }

        @Override
        public void collect(int document) throws IOException {
            super.collect(document);
            if (best != null && scorer != null) {
                best.offer(document, scorer.score());
            }
        }

        /// Each hit has a score of its own.
        @Override
        public void collect(DocIdStream documents) throws IOException {
            documents.forEach(this::collect);
        }
    }
}
