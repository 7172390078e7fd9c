package quoth.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Terms;
import org.jspecify.annotations.Nullable;

/// The labels that the records of one segment give to values, those of records that are deleted among them. Immutable.
final class ValueNames {

    static final ValueNames NONE = new ValueNames(Map.of());

    private final int[] codes;
    private final Label[] labels;

    private ValueNames(Map<Integer, List<Label>> byCode) {
        codes = byCode.entrySet().stream().flatMapToInt(e -> e.getValue().stream().mapToInt(_ -> e.getKey()))
                .toArray();
        labels = byCode.values().stream().flatMap(List::stream).toArray(Label[]::new);
    }

    /// @param terms the field's label terms; null where the segment has none
    static ValueNames of(@Nullable Terms terms, FieldValueCodes field) throws IOException {
        if (terms == null) {
            return NONE;
        }
        var byCode = new TreeMap<Integer, List<Label>>();
        var each = terms.iterator();
        for (var term = each.next(); term != null; term = each.next()) {
            var text = term.utf8ToString();
            byCode.computeIfAbsent(field.codes().code(LabelTerm.value(text)), _ -> new ArrayList<>(1))
                    .add(field.label(LabelTerm.label(text)));
        }
        return new ValueNames(byCode);
    }

    /// All of a value; mostly one or none.
    List<Label> of(int code) {
        int found = Arrays.binarySearch(codes, code);
        if (found < 0) {
            return List.of();
        }
        int from = found;
        while (from > 0 && codes[from - 1] == code) {
            from--;
        }
        int to = found + 1;
        while (to < codes.length && codes[to] == code) {
            to++;
        }
        return Arrays.asList(labels).subList(from, to);
    }

    long bytes() {
        return 8L * codes.length;
    }
}
