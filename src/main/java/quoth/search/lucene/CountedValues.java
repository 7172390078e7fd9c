package quoth.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.LongHeap;
import quoth.search.Facet;
import quoth.search.FacetRequest;
import quoth.search.FieldValues;

/// The values that occurred among hits, and which of them are shown. Used by one thread.
final class CountedValues {

    /// Speakers of whom nobody knows who they are come after all names.
    private static final Comparator<Facet.Value> BY_LABEL = Comparator
            .comparing((Facet.Value value) -> value.value().equals(FieldValues.UNRESOLVED))
            .thenComparing(Facet.Value::label).thenComparing(Facet.Value::value);
    private static final Comparator<Facet.Value> BY_COUNT = Comparator.comparingLong(Facet.Value::count)
            .reversed().thenComparing(BY_LABEL);

    private int[] codes = new int[64];
    private int[] counts = new int[64];
    private int different;
    private long sum;
    private long missing;

    void add(int code, int count) {
        if (code == Dictionary.NONE) {
            missing = count;
            return;
        }
        if (different == codes.length) {
            codes = Arrays.copyOf(codes, different * 2);
            counts = Arrays.copyOf(counts, different * 2);
        }
        codes[different] = code;
        counts[different++] = count;
        sum += count;
    }

    int different() {
        return different;
    }

    long sum() {
        return sum;
    }

    long missing() {
        return missing;
    }

    /// Leaves only the values of whose label a word begins so; all of them when nothing is looked for.
    void keep(String beginning, Names names) throws IOException {
        if (beginning.isBlank()) {
            return;
        }
        var wanted = Label.words(beginning);
        int kept = 0;
        sum = 0;
        for (int i = 0; i < different; i++) {
            if (!wanted.isEmpty() && names.of(codes[i]).words().contains(wanted)) {
                codes[kept] = codes[i];
                counts[kept++] = counts[i];
                sum += counts[i];
            }
        }
        different = kept;
    }

    /// The first of them in the order that is asked for, and those selected.
    List<Facet.Value> shown(FacetRequest request, Set<String> selected, FieldValueCodes field,
            Names names) throws IOException {
        var order = switch (request.order()) {
            case COUNT -> BY_COUNT;
            case LABEL -> BY_LABEL;
        };
        long least = request.order() == FacetRequest.Order.COUNT ? least(request.size()) : 0;
        var first = new ArrayList<Facet.Value>();
        for (int i = 0; i < different && request.size() > 0; i++) {
            if (counts[i] >= least) {
                var value = field.codes().value(codes[i]);
                insert(new Facet.Value(value, names.of(codes[i]).text(), counts[i],
                        selected.contains(value)),
                        first, request.size(), order);
            }
        }
        for (var value : selected) {
            if (first.stream().noneMatch(v -> v.value().equals(value))) {
                first.add(selected(value, field, names));
            }
        }
        first.sort(order);
        return first;
    }

    /// How often a value occurs that is as frequent as the last of those shown: among these the label decides.
    private long least(int size) {
        if (size >= different || size == 0) {
            return 0;
        }
        var most = new LongHeap(size);
        for (int i = 0; i < different; i++) {
            most.insertWithOverflow(counts[i]);
        }
        return most.top();
    }

    private static void insert(Facet.Value value, List<Facet.Value> first, int size,
            Comparator<Facet.Value> order) {
        if (first.size() == size && order.compare(value, first.getLast()) > 0) {
            return;
        }
        int at = Collections.binarySearch(first, value, order);
        first.add(at < 0 ? -at - 1 : at, value);
        if (first.size() > size) {
            first.removeLast();
        }
    }

    private Facet.Value selected(String value, FieldValueCodes field, Names names)
            throws IOException {
        int code = field.codes().known(value);
        if (code == Dictionary.NONE) {
            return new Facet.Value(value, field.labelOfUnknown(value).text(), 0, true);
        }
        int count = 0;
        for (int i = 0; i < different; i++) {
            count = codes[i] == code ? counts[i] : count;
        }
        return new Facet.Value(value, names.of(code).text(), count, true);
    }
}
