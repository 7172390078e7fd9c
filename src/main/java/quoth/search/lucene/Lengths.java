package quoth.search.lucene;

import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/// Adds up how many words hits have, by the code of their date. Used by one thread.
final class Lengths {

    private final List<OfSegment> segments;
    private final long[] words;

    /// @param lengths   of each hit, in words
    /// @param documents which of the hits are documents
    record OfSegment(Column lengths, FixedBitSet documents) {}

    /// @param segments in their order
    /// @param codes    all codes are below
    Lengths(List<OfSegment> segments, int codes) {
        this.segments = segments;
        this.words = new long[codes];
    }

    void add(int segment, Column codes, int[] hits, int length) {
        var lengths = segments.get(segment).lengths;
        for (int i = 0; i < length; i++) {
            words[codes.code(hits[i])] += lengths.code(hits[i]);
        }
    }

    void addAll(int segment, Column codes, boolean ofDocuments) {
        var lengths = segments.get(segment).lengths;
        var documents = segments.get(segment).documents;
        for (int hit = 0; hit < documents.length(); hit++) {
            if (documents.get(hit) == ofDocuments) {
                words[codes.code(hit)] += lengths.code(hit);
            }
        }
    }

    void remove(int segment, Column codes, int hit) {
        words[codes.code(hit)] -= segments.get(segment).lengths.code(hit);
    }

    long words(int code) {
        return words[code];
    }
}
