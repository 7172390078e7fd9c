package quoth.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import quoth.search.Facet;

/// Counts the hits of one search by one dimension.
sealed interface Counter permits ValueCounter, DateCounter {

    /// The hits that follow are of this segment.
    void segment(LeafReaderContext segment) throws IOException;

    void count(int documentInSegment) throws IOException;

    /// @param exact whether every hit was counted
    Facet facet(boolean exact) throws IOException;
}
