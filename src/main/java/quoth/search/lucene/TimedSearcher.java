package quoth.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import quoth.QuothException;
import quoth.QuothException.Kind;

/// Runs queries until a deadline: it ends what looks at terms and points, too, which Lucene's own does not. Used by one
/// thread.
final class TimedSearcher extends IndexSearcher {

    private boolean cutShort;

    private TimedSearcher(DirectoryReader reader, Deadline deadline) {
        super(reader);
        setTimeout(deadline);
    }

    static TimedSearcher of(DirectoryReader reader, Deadline deadline) throws IOException {
        return new TimedSearcher(ExitableDirectoryReader.wrap(reader, deadline), deadline);
    }

    /// Whether the deadline came before the end of anything that was run.
    boolean isCutShort() {
        return cutShort;
    }

    /// A query made ready for some collectors. Empty when the deadline came before that.
    ///
    /// @throws QuothException `BAD_QUERY` when it stands for too many words
    java.util.Optional<Weight> ready(Query query, ScoreMode mode) throws IOException {
        try {
            var rewritten = rewrite(mode.needsScores() ? query : new ConstantScoreQuery(query));
            return java.util.Optional.of(createWeight(rewritten, mode, 1));
        } catch (ExitingReaderException e) {
            cutShort = true;
            return java.util.Optional.empty();
        } catch (TooManyClauses e) {
            throw new QuothException(Kind.BAD_QUERY,
                    "the query has too many words for the languages of this archive", e);
        }
    }

    /// At least so many hits will be looked at, as Lucene reckons.
    long cost(Weight query) throws IOException {
        long cost = 0;
        try {
            for (var leaf : getLeafContexts()) {
                var scorer = query.scorerSupplier(leaf);
                cost += scorer == null ? 0 : scorer.cost();
            }
        } catch (ExitingReaderException e) {
            cutShort = true;
        }
        return cost;
    }

    /// Runs a query for some collectors, in one pass.
    void run(Query query, Collector... collectors) throws IOException {
        var together = MultiCollector.wrap(collectors);
        var ready = ready(query, together.scoreMode());
        if (ready.isPresent()) {
            run(ready.get(), together);
        }
    }

    void run(Weight query, Collector... collectors) throws IOException {
        var whole = getLeafContexts().stream().map(LeafReaderContextPartition::createForEntireSegment)
                .toArray(LeafReaderContextPartition[]::new);
        try {
            search(whole, query, MultiCollector.wrap(collectors));
            cutShort |= timedOut();
        } catch (ExitingReaderException e) {
            cutShort = true;
        }
    }
}
