package quoth.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import quoth.search.Facet;
import quoth.search.FacetRequest.Interval;

/// Counts dates into bars. A bar takes a date whose whole interval lies in it; what no bar can take is coarser.
final class DateCounter implements Counter {

    private final String field;
    private final Interval interval;
    private final Generation generation;
    private final Map<LocalDate, long[]> bars = new TreeMap<>();
    private NumericDocValues earliest = DocValues.emptyNumeric();
    private NumericDocValues latest = DocValues.emptyNumeric();
    private long coarser;
    private long missing;
    private long[] bar = new long[1];
    private long barFirst = 1;
    private long barLast;

    DateCounter(String field, Interval interval, Generation generation) {
        this.field = field;
        this.interval = interval;
        this.generation = generation;
    }

    @Override
    public void segment(LeafReaderContext segment) throws IOException {
        var reader = generation.reader().leaves().get(segment.ord).reader();
        earliest = DocValues.getNumeric(reader, Layout.earliest(field));
        latest = DocValues.getNumeric(reader, Layout.latest(field));
    }

    @Override
    public void count(int document) throws IOException {
        if (!earliest.advanceExact(document) || !latest.advanceExact(document)) {
            missing++;
            return;
        }
        long first = earliest.longValue();
        if (first < barFirst || first > barLast) {
            open(Days.day(first));
        }
        if (latest.longValue() <= barLast) {
            bar[0]++;
        } else {
            coarser++;
        }
    }

    /// Neighbours in the index often fall into the same bar, so the last one is kept at hand.
    private void open(LocalDate day) {
        var first = switch (interval) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
        var last = switch (interval) {
            case DAY -> day;
            case MONTH -> YearMonth.from(day).atEndOfMonth();
            case YEAR -> LocalDate.of(day.getYear(), 12, 31);
        };
        bar = bars.computeIfAbsent(first, f -> new long[1]);
        barFirst = first.toEpochDay();
        barLast = last.toEpochDay();
    }

    @Override
    public Facet facet(boolean exact) {
        return new Facet.OfDates(interval, bars.entrySet().stream().filter(b -> b.getValue()[0] > 0)
                .map(b -> new Facet.Bar(name(b.getKey()), b.getValue()[0])).toList(), coarser, missing);
    }

    private String name(LocalDate first) {
        return switch (interval) {
            case DAY -> first.toString();
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", first.getYear(), first.getMonthValue());
            case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
        };
    }
}
