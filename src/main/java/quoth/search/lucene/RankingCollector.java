package quoth.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/// Finds the best hits by score without looking at those that cannot be among them. Used by one thread.
final class RankingCollector implements Collector {

    private final BestHits best;
    private final Columns columns;

    RankingCollector(BestHits best, Columns columns) {
        this.best = best;
        this.columns = columns;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        best.enter(leaf, columns);
        return new InSegment();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.TOP_SCORES;
    }

    private final class InSegment implements LeafCollector {

        private @Nullable Scorable scorer;
        private float least;

        @Override
        public void setScorer(Scorable scoring) throws IOException {
            scorer = scoring;
            least = 0;
            raise(scoring);
        }

        @Override
        public void collect(int document) throws IOException {
            if (scorer != null) {
                best.offer(document, scorer.score());
                raise(scorer);
            }
        }

        private void raise(Scorable scoring) throws IOException {
            float now = best.least();
            if (now > least) {
                least = now;
                scoring.setMinCompetitiveScore(now);
            }
        }
    }
}
