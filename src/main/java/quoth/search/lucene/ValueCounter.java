package quoth.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import quoth.search.Facet;
import quoth.search.FacetRequest;

/// Counts a keyword's values.
final class ValueCounter implements Counter {

    private final FacetRequest request;
    private final Set<String> selected;
    private final FieldValueCodes field;
    private final List<SegmentColumns.Filled> columns;
    private final Names names;
    private final Tally tally;

    /// @param selected the values that the request filters by
    /// @param columns  of all segments, in their order
    ValueCounter(FacetRequest request, Set<String> selected, FieldValueCodes field,
            List<SegmentColumns.Filled> columns, Names names) {
        this.request = request;
        this.selected = selected;
        this.field = field;
        this.columns = columns;
        this.names = names;
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
    public Facet facet(boolean exact) throws IOException {
        var counted = new CountedValues();
        tally.forEach(counted::add);
        counted.keep(request.prefix(), names);
        var values = counted.shown(request, selected, field, names);
        long other = counted.sum() - values.stream().mapToLong(Facet.Value::count).sum();
        return new Facet.OfValues(values, counted.different(), other, counted.missing(), exact);
    }
}
