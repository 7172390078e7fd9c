package quoth.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// A segment's columns, each made when it is first counted by. Segments never change but for what is deleted from them,
/// which columns do not mind. Safe for use by many threads.
final class SegmentColumns {

    private final FixedBitSet documents;
    private final ConcurrentHashMap<String, Filled> byField = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Column> numbers = new ConcurrentHashMap<>();

    /// A column, what it adds up to, and the names that this segment gives to values.
    record Filled(Column codes, Totals totals, ValueNames names) {}

    private volatile int[] places = {};

    private SegmentColumns(FixedBitSet documents) {
        this.documents = documents;
    }

    static SegmentColumns of(LeafReader reader) throws IOException {
        var documents = new FixedBitSet(reader.maxDoc());
        var found = reader.postings(new Term(Layout.TARGET, Layout.DOCUMENT));
        if (found != null) {
            documents.or(found);
        }
        return new SegmentColumns(documents);
    }

    /// Which of the segment's hits are documents; the others are statements.
    FixedBitSet documents() {
        return documents;
    }

    Filled values(LeafReader reader, FieldValueCodes field) throws IOException {
        var known = byField.get(field.name());
        return known != null ? known : kept(field.name(), filled(reader, field));
    }

    Filled dates(LeafReader reader, String field, Dictionary<DaySpan> spans) throws IOException {
        var known = byField.get(field);
        return known != null ? known : kept(field, filled(dateCodes(reader, field, spans), ValueNames.NONE));
    }

    /// Whole numbers that hits have, from 0 on.
    Column numbers(LeafReader reader, String field) throws IOException {
        var known = numbers.get(field);
        if (known != null) {
            return known;
        }
        var each = DocValues.getNumeric(reader, field);
        var all = new int[reader.maxDoc()];
        int highest = 0;
        for (int hit = each.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = each.nextDoc()) {
            all[hit] = (int) each.longValue();
            highest = Math.max(highest, all[hit]);
        }
        var made = Column.of(all, highest);
        var earlier = numbers.putIfAbsent(field, made);
        return earlier == null ? made : earlier;
    }

    /// Where each hit stands in the order of ids, as far as 31 bits tell.
    int[] places(LeafReader reader) throws IOException {
        if (places.length == 0) {
            var made = new int[reader.maxDoc()];
            var chances = Layout.chances(reader);
            for (int hit = chances.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = chances.nextDoc()) {
                made[hit] = place(chances.longValue());
            }
            places = made;
        }
        return places;
    }

    /// @param chance of sixty bits
    static int place(long chance) {
        return (int) (chance >>> 29);
    }

    /// Two threads that make the same column make the same one.
    private Filled kept(String field, Filled filled) {
        var earlier = byField.putIfAbsent(field, filled);
        return earlier == null ? filled : earlier;
    }

    private Filled filled(LeafReader reader, FieldValueCodes field) throws IOException {
        return filled(
                valueCodes(DocValues.getSortedSet(reader, field.name()), reader.maxDoc(), field.codes()),
                ValueNames.of(reader.terms(Layout.label(field.name())), field));
    }

    private Filled filled(int[] codes, ValueNames names) {
        int highest = 0;
        for (int code : codes) {
            highest = Math.max(highest, code);
        }
        var column = Column.of(codes, highest);
        return new Filled(column, Totals.of(column, highest + 1, documents), names);
    }

    private static int[] valueCodes(SortedSetDocValues values, int hits, Dictionary<String> dictionary)
            throws IOException {
        var codes = new int[hits];
        var codeOf = new int[(int) values.getValueCount()];
        var each = values.termsEnum();
        for (int i = 0; i < codeOf.length; i++) {
            codeOf[i] = dictionary.code(each.next().utf8ToString());
        }
        var single = DocValues.unwrapSingleton(values);
        if (single != null) {
            for (int hit = single.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = single.nextDoc()) {
                codes[hit] = codeOf[single.ordValue()];
            }
            return codes;
        }
        for (int hit = values.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = values.nextDoc()) {
            int count = values.docValueCount();
            var members = new int[count];
            for (int i = 0; i < count; i++) {
                members[i] = codeOf[(int) values.nextOrd()];
            }
            codes[hit] = count == 1 ? members[0] : dictionary.code(members);
        }
        return codes;
    }

    private static int[] dateCodes(LeafReader reader, String field, Dictionary<DaySpan> spans)
            throws IOException {
        var codes = new int[reader.maxDoc()];
        var earliest = DocValues.getNumeric(reader, Layout.earliest(field));
        var latest = DocValues.getNumeric(reader, Layout.latest(field));
        int lastFrom = 0;
        int lastTo = -1;
        int code = Dictionary.NONE;
        for (int hit = earliest.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = earliest.nextDoc()) {
            latest.advanceExact(hit);
            int from = (int) earliest.longValue();
            int to = (int) latest.longValue();
            if (from != lastFrom || to != lastTo) { // neighbours often are of the same day
                lastFrom = from;
                lastTo = to;
                code = spans.code(DaySpan.of(from, to));
            }
            codes[hit] = code;
        }
        return codes;
    }

    long bytes() {
        return documents.ramBytesUsed() + 4L * places.length + new ArrayList<>(byField.values()).stream()
                .mapToLong(f -> f.codes().bytes() + f.totals().bytes() + f.names().bytes()).sum()
                + new ArrayList<>(numbers.values()).stream().mapToLong(Column::bytes).sum();
    }
}
