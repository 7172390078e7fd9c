package quoth.search.lucene;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.search.Facet;
import quoth.search.FacetRequest;

/// Counts a keyword's values.
final class ValueCounter implements Counter {

    private final FacetRequest request;
    private final Set<String> selected;
    private final FieldValueCodes field;
    private final List<SegmentColumns.Filled> columns;
    private final Tally tally;

    /// @param selected the values that the request filters by
    /// @param columns  of all segments, in their order
    ValueCounter(FacetRequest request, Set<String> selected, FieldValueCodes field,
            List<SegmentColumns.Filled> columns) {
        this.request = request;
        this.selected = selected;
        this.field = field;
        this.columns = columns;
        this.tally = new Tally(field.codes());
    }

    @Override
    public void count(int segment, int[] documents, int length) {
        tally.add(columns.get(segment).codes(), documents, length);
    }

    @Override
    public void countAll(int segment, boolean documents) {
        columns.get(segment).totals().addTo(tally, documents);
    }

    @Override
    public void discount(int segment, int document) {
        tally.add(columns.get(segment).codes().code(document), -1);
    }

    @Override
    public Facet facet(boolean exact) {
        var counted = new CountedValues();
        tally.forEach(counted::add);
        counted.keep(request.prefix(), this::label);
        var values = counted.shown(request, selected, field, this::label);
        long other = counted.sum() - values.stream().mapToLong(Facet.Value::count).sum();
        return new Facet.OfValues(values, counted.different(), other, counted.missing(), exact);
    }

    /// What the archive's records call a value; the first in order where they disagree.
    private Label label(int code) {
        var first = Optional.<Label>empty();
        for (var column : columns) {
            var name = column.names().of(code);
            if (name.isPresent()
                    && (first.isEmpty() || name.get().text().compareTo(first.get().text()) < 0)) {
                first = name;
            }
        }
        return first.orElseGet(() -> field.usualLabel(code));
    }
}
