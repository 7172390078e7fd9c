package quoth.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import quoth.search.Labels;
import quoth.search.Schema;

/// The columns that facets are counted by: of each segment and field one, made when first asked for and kept as long as
/// the segment is open. A refresh makes those of the new segments alone. Safe for use by many threads.
final class Columns {

    private final Schema schema;
    private final Labels labels;
    private final Map<CacheKey, SegmentColumns> segments = new ConcurrentHashMap<>();
    private final Map<String, FieldValueCodes> values = new ConcurrentHashMap<>();
    private final Map<String, Dictionary<DaySpan>> dates = new ConcurrentHashMap<>();

    Columns(Schema schema, Labels labels) {
        this.schema = schema;
        this.labels = labels;
    }

    SegmentColumns of(LeafReader reader) throws IOException {
        var core = reader.getCoreCacheHelper();
        var known = segments.get(core.getKey());
        if (known != null) {
            return known;
        }
        var made = SegmentColumns.of(reader);
        var earlier = segments.putIfAbsent(core.getKey(), made);
        if (earlier != null) {
            return earlier;
        }
        core.addClosedListener(segments::remove);
        return made;
    }

    FieldValueCodes codesOfValues(String field) {
        return values.computeIfAbsent(field, f -> new FieldValueCodes(f, labels));
    }

    Dictionary<DaySpan> codesOfDates(String field) {
        return dates.computeIfAbsent(field, f -> new Dictionary<>());
    }

    /// Makes the columns of a new segment that searches have counted by in the others, before searches see it.
    void warm(LeafReader reader) throws IOException {
        var segment = of(reader);
        for (var field : schema.facetNames()) {
            switch (schema.facet(field).type()) {
                case DATE -> {
                    if (dates.containsKey(field)) {
                        segment.dates(reader, field, codesOfDates(field));
                    }
                }
                case KEYWORD -> {
                    if (values.containsKey(field)) {
                        segment.values(reader, codesOfValues(field));
                    }
                }
                case TEXT, NUMBER -> {
                    // have no facets
                }
            }
        }
    }

    /// The memory that columns take, without dictionaries.
    long bytes() {
        return List.copyOf(segments.values()).stream().mapToLong(SegmentColumns::bytes).sum();
    }
}
