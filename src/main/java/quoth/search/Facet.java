package quoth.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalLong;

/// Counts of one dimension, its own filter left out. A hit counts once for each distinct value it has.
public sealed interface Facet {

    /// @param values   by count, then by label; selected ones are always there
    /// @param distinct how many values there are in all
    /// @param other    sum of the counts that are not shown
    /// @param missing  hits without a value
    /// @param exact    always true unless the answer is partial
    record OfValues(List<Value> values, long distinct, long other, long missing,
            boolean exact) implements Facet {

        public OfValues {
            values = List.copyOf(values);
        }
    }

    /// One value of a dimension: what to filter by, what to show, how many.
    record Value(String value, String label, long count, boolean selected) {}

    /// Bars, then what no bar can hold: bars + coarser + missing = total of the hits, the
    /// range chosen on this very date left out.
    ///
    /// @param bars    ascending, those with a count
    /// @param coarser hits whose date is less precise than a bar
    /// @param missing hits without a date
    record OfDates(FacetRequest.Interval interval, List<Bar> bars, long coarser,
            long missing) implements Facet {

        public OfDates {
            bars = List.copyOf(bars);
        }

        /// The same with a bar of zero for each day, month or year without hits between the first and the last bar.
        ///
        /// @param most bars to come of it; with more, gaps stay
        public OfDates withoutGaps(int most) {
            if (bars.isEmpty()) {
                return this;
            }
            var known = new HashMap<String, Bar>();
            bars.forEach(bar -> known.put(bar.value(), bar));
            var nothing = bars.getFirst().words().isPresent() ? OptionalLong.of(0) : OptionalLong.empty();
            var last = DateText.parse(bars.getLast().value()).first();
            var filled = new ArrayList<Bar>();
            for (var day = DateText.parse(bars.getFirst().value()).first(); !day
                    .isAfter(last); day = next(day)) {
                if (filled.size() == most) {
                    return this;
                }
                var value = day.toString().substring(0, bars.getFirst().value().length());
                filled.add(known.getOrDefault(value, new Bar(value, 0, nothing)));
            }
            return new OfDates(interval, filled, coarser, missing);
        }

        private LocalDate next(LocalDate day) {
            return switch (interval) {
                case DAY -> day.plusDays(1);
                case MONTH -> day.plusMonths(1);
                case YEAR -> day.plusYears(1);
            };
        }
    }

    /// @param value `2022`, `2022-07` or `2022-07-24`
    /// @param words in all its hits together, where that was asked for: what to divide by, in the answer to a search
    ///              for everything, to have hits per million words
    record Bar(String value, long count, OptionalLong words) {

        public Bar(String value, long count) {
            this(value, count, OptionalLong.empty());
        }
    }
}
