package quoth.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import quoth.search.DateFilter;

/// The hits whose date a filter takes, by the columns that dates are counted by: a range of many hits costs a look at
/// each code, not the building of a set of them. Of few hits Lucene's points know sooner.
final class DayQuery extends Query {

    /// Points are asked for less than one of so many hits.
    private static final int SPARSE = 64;

    private final DateFilter filter;
    private final Query byPoints;
    private final List<SegmentColumns.Filled> columns;
    private final boolean[] wanted;

    /// @param columns of the filter's field in all segments, in their order
    DayQuery(DateFilter filter, Dictionary<DaySpan> spans, List<SegmentColumns.Filled> columns) {
        this.filter = filter;
        this.byPoints = Filters.days(filter);
        this.columns = columns;
        this.wanted = new boolean[spans.size()];
        int from = Days.of(filter.from());
        int to = Days.of(filter.to());
        for (int code = Dictionary.NONE + 1; code < wanted.length; code++) {
            var span = spans.value(code);
            wanted[code] = switch (filter.match()) {
                case CONTAINED -> span.first() >= from && span.last() <= to;
                case OVERLAP -> span.first() <= to && span.last() >= from;
            };
        }
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        var points = byPoints.createWeight(searcher, mode, boost);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                var column = columns.get(leaf.ord);
                int count = column.totals().count(wanted);
                if (count == 0) {
                    return null;
                }
                int all = leaf.reader().maxDoc();
                return new ScorerSupplier() {
                    @Override
                    public Scorer get(long leadCost) throws IOException {
                        var sparse = count < all / SPARSE && leadCost >= count ? points.scorerSupplier(leaf)
                                : null;
                        return sparse != null ? sparse.get(leadCost)
                                : new ConstantScoreScorer(score(), mode,
                                        new Wanted(column.codes(), all, count));
                    }

                    @Override
                    public long cost() {
                        return count;
                    }
                };
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private final class Wanted extends DocIdSetIterator {

        private final Column codes;
        private final int all;
        private final int count;
        private int document = -1;

        Wanted(Column codes, int all, int count) {
            this.codes = codes;
            this.all = all;
            this.count = count;
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() {
            return advance(document + 1);
        }

        @Override
        public int advance(int target) {
            int found = target >= all ? all : codes.next(target, all, wanted);
            document = found == all ? NO_MORE_DOCS : found;
            return document;
        }

        @Override
        public void intoBitSet(int upTo, FixedBitSet bits, int offset) {
            int to = Math.min(upTo, all);
            if (document < to) {
                codes.mark(document, to, wanted, bits, offset);
                advance(to);
            }
        }

        @Override
        public long cost() {
            return count;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return byPoints.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayQuery days && days.filter.equals(filter) && days.columns.equals(columns);
    }

    @Override
    public int hashCode() {
        return Objects.hash(DayQuery.class, filter);
    }
}
