package quoth.search.lucene;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import quoth.search.Facet;
import quoth.search.FacetRequest.Interval;

/// Counts dates into bars. A bar takes a date whose whole interval lies in it; what no bar can take is coarser. Each
/// different date is looked at once, however many hits have it.
final class DateCounter implements Counter {

    private final Interval interval;
    private final Dictionary<DaySpan> spans;
    private final List<SegmentColumns.Filled> columns;
    private final Tally tally;

    /// @param columns of all segments, in their order
    DateCounter(Interval interval, Dictionary<DaySpan> spans, List<SegmentColumns.Filled> columns) {
        this.interval = interval;
        this.spans = spans;
        this.columns = columns;
        this.tally = new Tally(spans);
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
        var bars = new Bars();
        tally.forEach(bars::add);
        return new Facet.OfDates(interval, bars.inOrder(), bars.coarser, bars.missing);
    }

    private final class Bars {

        private final TreeMap<LocalDate, Long> byFirstDay = new TreeMap<>();
        private long coarser;
        private long missing;

        void add(int code, int count) {
            if (code == Dictionary.NONE) {
                missing += count;
                return;
            }
            var span = spans.value(code);
            var first = firstDay(Days.day(span.first()));
            if (span.last() > lastDay(first).toEpochDay()) {
                coarser += count;
            } else {
                byFirstDay.merge(first, (long) count, Long::sum);
            }
        }

        List<Facet.Bar> inOrder() {
            return byFirstDay.entrySet().stream().map(b -> new Facet.Bar(name(b.getKey()), b.getValue()))
                    .toList();
        }
    }

    private LocalDate firstDay(LocalDate day) {
        return switch (interval) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private LocalDate lastDay(LocalDate first) {
        return switch (interval) {
            case DAY -> first;
            case MONTH -> YearMonth.from(first).atEndOfMonth();
            case YEAR -> LocalDate.of(first.getYear(), 12, 31);
        };
    }

    private String name(LocalDate first) {
        return switch (interval) {
            case DAY -> first.toString();
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", first.getYear(), first.getMonthValue());
            case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
        };
    }
}
