package quoth.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// What the records of one state of the index call a field's values. A segment keeps the labels of deleted records until
/// it is merged away; they do not count, or an answer would hang on when that is. Safe for use by many threads.
final class Names {

    private final DirectoryReader reader;
    private final FieldValueCodes field;
    private final List<SegmentColumns.Filled> columns;

    /// Filled where something is deleted, since looking for a record that is there costs more than the look here.
    private final Map<Integer, Label> known = new ConcurrentHashMap<>();

    /// @param columns of the field in all segments, in their order
    Names(DirectoryReader reader, FieldValueCodes field, List<SegmentColumns.Filled> columns) {
        this.reader = reader;
        this.field = field;
        this.columns = columns;
    }

    /// The first in order where the records disagree; what the program calls the value where they have no name for it.
    Label of(int code) throws IOException {
        if (!reader.hasDeletions()) {
            return found(code);
        }
        var before = known.get(code);
        if (before != null) {
            return before;
        }
        var found = found(code);
        known.put(code, found);
        return found;
    }

    private Label found(int code) throws IOException {
        @Nullable
        Label first = null;
        for (var leaf : reader.leaves()) {
            for (var label : columns.get(leaf.ord).names().of(code)) {
                if ((first == null || label.text().compareTo(first.text()) < 0)
                        && isInUse(label, code, leaf.reader())) {
                    first = label;
                }
            }
        }
        return first == null ? field.usualLabel(code) : first;
    }

    private boolean isInUse(Label label, int code, LeafReader segment) throws IOException {
        var live = segment.getLiveDocs();
        return live == null || hasLive(live,
                segment.postings(new Term(Layout.label(field.name()),
                        LabelTerm.of(field.codes().value(code), label.text()))));
    }

    private static boolean hasLive(Bits live, @Nullable DocIdSetIterator records) throws IOException {
        if (records == null) {
            return false;
        }
        int record = records.nextDoc();
        while (record != DocIdSetIterator.NO_MORE_DOCS && !live.get(record)) {
            record = records.nextDoc();
        }
        return record != DocIdSetIterator.NO_MORE_DOCS;
    }
}
