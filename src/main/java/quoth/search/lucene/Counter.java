package quoth.search.lucene;

import java.io.IOException;
import quoth.search.Facet;

/// Counts the hits of one search by one dimension. Used by one thread.
sealed interface Counter permits ValueCounter, DateCounter {

    /// Counts hits of a segment.
    ///
    /// @param segment   its number among the generation's
    /// @param documents numbers of hits in the segment
    void count(int segment, int[] documents, int length);

    /// Counts all statements or all documents of a segment.
    void countAll(int segment, boolean documents);

    /// Takes a hit of a segment out again.
    void discount(int segment, int document);

    /// @param exact whether every hit was counted
    Facet facet(boolean exact) throws IOException;
}
