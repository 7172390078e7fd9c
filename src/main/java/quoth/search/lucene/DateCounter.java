package quoth.search.lucene;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import quoth.search.Facet;
import quoth.search.FacetRequest.Interval;

/// Counts dates into bars. A bar takes a date whose whole interval lies in it; what no bar can take is coarser. Each
/// different date is looked at once, however many hits have it.
final class DateCounter implements Counter {

    private final Interval interval;
    private final Dictionary<DaySpan> spans;
    private final List<SegmentColumns.Filled> columns;
    private final Tally tally;
    private final Optional<Lengths> lengths;

    /// @param columns of all segments, in their order
    /// @param lengths where words are to be counted too
    DateCounter(Interval interval, Dictionary<DaySpan> spans, List<SegmentColumns.Filled> columns,
            Optional<List<Lengths.OfSegment>> lengths) {
        this.interval = interval;
        this.spans = spans;
        this.columns = columns;
        this.tally = new Tally(spans);
        this.lengths = lengths.map(segments -> new Lengths(segments, spans.size()));
    }

    @Override
    public void count(int segment, int[] documents, int length) {
        var codes = columns.get(segment).codes();
        tally.add(codes, documents, length);
        lengths.ifPresent(words -> words.add(segment, codes, documents, length));
    }

    @Override
    public void countAll(int segment, boolean documents) {
        columns.get(segment).totals().addTo(tally, documents);
        lengths.ifPresent(words -> words.addAll(segment, columns.get(segment).codes(), documents));
    }

    @Override
    public void discount(int segment, int document) {
        tally.add(columns.get(segment).codes().code(document), -1);
        lengths.ifPresent(words -> words.remove(segment, columns.get(segment).codes(), document));
    }

    @Override
    public Facet facet(boolean exact) {
        var bars = new Bars();
        tally.forEach(bars::add);
        return new Facet.OfDates(interval, bars.inOrder(), bars.coarser, bars.missing);
    }

    private final class Bars {

        /// Number of the bar in the upper half, hits in the lower.
        private long[] counted = new long[256];
        private int length;
        private final Map<Integer, Long> words = new HashMap<>();
        private long coarser;
        private long missing;

        void add(int code, int count) {
            if (code == Dictionary.NONE) {
                missing = count;
                return;
            }
            var span = spans.value(code);
            int bar = bar(span.first(), span.firstMonth());
            if (bar(span.last(), span.lastMonth()) != bar) {
                coarser += count;
                return;
            }
            if (length == counted.length) {
                counted = Arrays.copyOf(counted, length * 2);
            }
            counted[length++] = (long) bar << Integer.SIZE | count;
            lengths.ifPresent(each -> words.merge(bar, each.words(code), Long::sum));
        }

        List<Facet.Bar> inOrder() {
            Arrays.sort(counted, 0, length);
            var bars = new ArrayList<Facet.Bar>();
            for (int i = 0; i < length;) {
                int bar = (int) (counted[i] >> Integer.SIZE);
                long count = 0;
                for (; i < length && (int) (counted[i] >> Integer.SIZE) == bar; i++) {
                    count += (int) counted[i];
                }
                var known = words.get(bar);
                bars.add(new Facet.Bar(name(bar), count,
                        known == null ? OptionalLong.empty() : OptionalLong.of(known)));
            }
            return bars;
        }
    }

    private int bar(int day, int month) {
        return switch (interval) {
            case DAY -> day;
            case MONTH -> month;
            case YEAR -> Math.floorDiv(month, 12);
        };
    }

    private String name(int bar) {
        return switch (interval) {
            case DAY -> Days.day(bar).toString();
            case MONTH -> YearMonth.of(Math.floorDiv(bar, 12), Math.floorMod(bar, 12) + 1).toString();
            case YEAR -> {
                var january = YearMonth.of(bar, 1).toString();
                yield january.substring(0, january.length() - "-01".length());
            }
        };
    }
}
