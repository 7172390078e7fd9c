package quoth.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;
import quoth.search.Facet;
import quoth.search.FacetRequest;
import quoth.search.Labels;
import quoth.terms.Terms;

/// Counts a keyword's values: by the segment's own ordinals while collecting, put together at the end.
final class ValueCounter implements Counter {

    private static final Comparator<Facet.Value> ORDER = Comparator.comparingLong(Facet.Value::count)
            .reversed()
            .thenComparing(Facet.Value::label).thenComparing(Facet.Value::value);

    private final FacetRequest request;
    private final Set<String> selected;
    private final Generation generation;
    private final Labels labels;
    private final Map<Integer, int[]> countsBySegment = new TreeMap<>();
    private @Nullable SortedDocValues single;
    private SortedSetDocValues several = DocValues.emptySortedSet();
    private int[] counts = new int[0];
    private long missing;

    private record Counted(String value, long count) {}

    ValueCounter(FacetRequest request, Set<String> selected, Generation generation, Labels labels) {
        this.request = request;
        this.selected = selected;
        this.generation = generation;
        this.labels = labels;
    }

    @Override
    public void segment(LeafReaderContext segment) throws IOException {
        // the generation's own reader: the searcher's is wrapped for the deadline, which hides single
        // values
        var reader = generation.reader().leaves().get(segment.ord).reader();
        several = DocValues.getSortedSet(reader, request.field());
        single = DocValues.unwrapSingleton(several);
        counts = new int[(int) several.getValueCount()];
        countsBySegment.put(segment.ord, counts);
    }

    @Override
    public void count(int document) throws IOException {
        if (single != null) {
            if (single.advanceExact(document)) {
                counts[single.ordValue()]++;
            } else {
                missing++;
            }
            return;
        }
        if (!several.advanceExact(document)) {
            missing++;
            return;
        }
        for (int i = several.docValueCount(); i > 0; i--) {
            counts[(int) several.nextOrd()]++;
        }
    }

    @Override
    public Facet facet(boolean exact) throws IOException {
        var counted = fitting(counted());
        counted.sort(Comparator.comparingLong(Counted::count).reversed());
        var shown = new ArrayList<Facet.Value>();
        for (int i = 0; i < counted.size() && mayBeShown(counted, i); i++) {
            shown.add(value(counted.get(i)));
        }
        shown.sort(ORDER);
        var values = new ArrayList<>(shown.subList(0, Math.min(request.size(), shown.size())));
        addSelected(counted, values);
        long all = counted.stream().mapToLong(Counted::count).sum();
        long other = all - values.stream().mapToLong(Facet.Value::count).sum();
        return new Facet.OfValues(values, counted.size(), other, missing, exact);
    }

    /// Among the first, or as frequent as the last of them: then the label decides.
    private boolean mayBeShown(List<Counted> byCount, int index) {
        return request.size() > 0
                && (index < request.size()
                        || byCount.get(index).count() == byCount.get(request.size() - 1).count());
    }

    private void addSelected(List<Counted> counted, List<Facet.Value> values) throws IOException {
        for (var value : selected.stream().sorted().toList()) {
            if (values.stream().noneMatch(v -> v.value().equals(value))) {
                long count = counted.stream().filter(c -> c.value().equals(value)).mapToLong(Counted::count)
                        .sum();
                values.add(value(new Counted(value, count)));
            }
        }
        values.sort(ORDER);
    }

    private Facet.Value value(Counted counted) throws IOException {
        return new Facet.Value(counted.value(), label(counted.value()), counted.count(),
                selected.contains(counted.value()));
    }

    private String label(String value) throws IOException {
        return generation.label(request.field(), value).orElseGet(() -> labels.label(request.field(), value));
    }

    private List<Counted> counted() throws IOException {
        var values = generation.values(request.field());
        var total = total((int) values.getValueCount());
        var counted = new ArrayList<Counted>();
        for (int i = 0; i < total.length; i++) {
            if (total[i] > 0) {
                counted.add(new Counted(values.lookupOrd(i).utf8ToString(), total[i]));
            }
        }
        return counted;
    }

    private int[] total(int distinct) throws IOException {
        var ordinals = generation.ordinals(request.field());
        var total = new int[distinct];
        for (var segment : countsBySegment.entrySet()) {
            var global = ordinals.isPresent() ? ordinals.get().getGlobalOrds(segment.getKey())
                    : LongValues.IDENTITY;
            var local = segment.getValue();
            for (int i = 0; i < local.length; i++) {
                if (local[i] > 0) {
                    total[(int) global.get(i)] += local[i];
                }
            }
        }
        return total;
    }

    private List<Counted> fitting(List<Counted> counted) throws IOException {
        if (request.prefix().isBlank()) {
            return counted;
        }
        var prefix = words(request.prefix());
        var fitting = new ArrayList<Counted>();
        if (prefix.isEmpty()) {
            return fitting;
        }
        for (var one : counted) {
            if (words(label(one.value())).contains(prefix)) {
                fitting.add(one);
            }
        }
        return fitting;
    }

    /// Words without case, marks and punctuation, each after a space: `Moon Jae-in` and `moon jae in` are the same.
    private static String words(String text) {
        return (" " + Terms.plain(text)).replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ").stripTrailing();
    }
}
