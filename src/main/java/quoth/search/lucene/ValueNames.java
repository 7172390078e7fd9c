package quoth.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.Terms;
import org.jspecify.annotations.Nullable;

/// The labels that the records of one segment give to values. Immutable.
final class ValueNames {

    static final ValueNames NONE = new ValueNames(Map.of());

    private final int[] codes;
    private final Label[] labels;

    private ValueNames(Map<Integer, Label> byCode) {
        codes = byCode.keySet().stream().mapToInt(Integer::intValue).toArray();
        labels = byCode.values().toArray(Label[]::new);
    }

    /// @param terms the field's label terms; null where the segment has none
    static ValueNames of(@Nullable Terms terms, FieldValueCodes field) throws IOException {
        if (terms == null) {
            return NONE;
        }
        var byCode = new TreeMap<Integer, Label>();
        var each = terms.iterator();
        for (var term = each.next(); term != null; term = each.next()) {
            var text = term.utf8ToString();
            byCode.putIfAbsent(field.codes().code(LabelTerm.value(text)), field.label(LabelTerm.label(text)));
        }
        return new ValueNames(byCode);
    }

    /// The first in order where the segment's records disagree.
    Optional<Label> of(int code) {
        int at = Arrays.binarySearch(codes, code);
        return at < 0 ? Optional.empty() : Optional.of(labels[at]);
    }

    long bytes() {
        return 8L * codes.length;
    }
}
