package quoth.search.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;
import quoth.search.RandomOrder;

/// Each hit's place in an order by chance.
final class RandomPlaces extends LongValuesSource {

    private final String seed;
    private final RandomOrder order;

    RandomPlaces(String seed) {
        this.seed = seed;
        this.order = new RandomOrder(seed);
    }

    @Override
    public LongValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        var kept = Layout.chances(leaf.reader());
        return new LongValues() {
            @Override
            public long longValue() throws IOException {
                return order.place(kept.longValue());
            }

            @Override
            public boolean advanceExact(int document) throws IOException {
                return kept.advanceExact(document);
            }
        };
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public LongValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return DocValues.isCacheable(leaf, Layout.CHANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RandomPlaces places && places.seed.equals(seed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(RandomPlaces.class, seed);
    }

    @Override
    public String toString() {
        return "random:" + seed;
    }
}
