package quoth.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import quoth.Sha256;

/// One state of the index. Whoever holds one releases it.
final class Generation {

    private final DirectoryReader reader;
    private final Columns columns;
    private final String name;
    private final List<String> languages;
    private final Map<String, Names> names = new ConcurrentHashMap<>();

    Generation(DirectoryReader reader, Columns columns) throws IOException {
        this.reader = reader;
        this.columns = columns;
        this.name = "g-" + Sha256.ofText(reader.toString()).hex().substring(0, 8);
        this.languages = terms(Layout.LANGUAGE);
    }

    DirectoryReader reader() {
        return reader;
    }

    String name() {
        return name;
    }

    /// The languages that documents here have.
    List<String> languages() {
        return languages;
    }

    boolean tryHold() {
        return reader.tryIncRef();
    }

    void release() throws IOException {
        reader.decRef();
    }

    /// Makes what searches of the state before have counted by, so that none of this state has to wait for it.
    Generation warmed() throws IOException {
        for (var leaf : reader.leaves()) {
            columns.warm(leaf.reader());
        }
        return this;
    }

    /// What a keyword's values are to be counted by, of all segments.
    List<SegmentColumns.Filled> values(FieldValueCodes field) throws IOException {
        var filled = new ArrayList<SegmentColumns.Filled>();
        for (var leaf : reader.leaves()) {
            filled.add(columns.of(leaf.reader()).values(leaf.reader(), field));
        }
        return filled;
    }

    /// What a keyword's values are called.
    Names names(FieldValueCodes field) throws IOException {
        var known = names.get(field.name());
        if (known != null) {
            return known;
        }
        var made = new Names(reader, field, values(field));
        var earlier = names.putIfAbsent(field.name(), made);
        return earlier == null ? made : earlier;
    }

    /// What a date is to be counted by, of all segments.
    List<SegmentColumns.Filled> dates(String field, Dictionary<DaySpan> spans) throws IOException {
        var filled = new ArrayList<SegmentColumns.Filled>();
        for (var leaf : reader.leaves()) {
            filled.add(columns.of(leaf.reader()).dates(leaf.reader(), field, spans));
        }
        return filled;
    }

    /// How many words hits have, and which hits are documents, of all segments.
    ///
    /// @param field where the numbers are
    List<Lengths.OfSegment> lengths(String field) throws IOException {
        var lengths = new ArrayList<Lengths.OfSegment>();
        for (var leaf : reader.leaves()) {
            var segment = columns.of(leaf.reader());
            lengths.add(new Lengths.OfSegment(segment.numbers(leaf.reader(), field), segment.documents()));
        }
        return lengths;
    }

    /// Which of a segment's hits are documents, each the last of its block.
    FixedBitSet documents(LeafReaderContext segment) throws IOException {
        return columns.of(segment.reader()).documents();
    }

    Columns columns() {
        return columns;
    }

    /// Counts all statements or all documents, looking only at those that are deleted.
    ///
    /// @return how many there are
    long countAll(boolean documents, List<Counter> counters) throws IOException {
        long total = 0;
        for (var leaf : reader.leaves()) {
            var whole = columns.of(leaf.reader()).documents();
            for (var counter : counters) {
                counter.countAll(leaf.ord, documents);
            }
            int all = whole.cardinality();
            total += documents ? all : leaf.reader().maxDoc() - all;
            var live = leaf.reader().getLiveDocs();
            if (live != null) {
                total -= discount(leaf.ord, live, hit -> whole.get(hit) == documents, counters);
            }
        }
        return total;
    }

    private static long discount(int segment, Bits live, IntPredicate wanted,
            List<Counter> counters) {
        long deleted = 0;
        for (int hit = 0; hit < live.length(); hit++) {
            if (!live.get(hit) && wanted.test(hit)) {
                deleted++;
                for (var counter : counters) {
                    counter.discount(segment, hit);
                }
            }
        }
        return deleted;
    }

    private List<String> terms(String field) throws IOException {
        var terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return List.of();
        }
        var found = new ArrayList<String>();
        var each = terms.iterator();
        for (var term = each.next(); term != null; term = each.next()) {
            found.add(term.utf8ToString());
        }
        return List.copyOf(found);
    }
}
