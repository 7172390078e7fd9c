package quoth.search;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import quoth.search.Facet.Bar;
import quoth.search.Facet.OfDates;
import quoth.search.FacetRequest.Interval;

import static org.assertj.core.api.Assertions.assertThat;

class FacetTest {

    @Test
    void gapsBetweenBarsAreFilledWithZeros() {
        assertThat(bars(Interval.MONTH, "2021-11", "2022-02").withoutGaps(10).bars()).containsExactly(
                new Bar("2021-11", 7), new Bar("2021-12", 0), new Bar("2022-01", 0), new Bar("2022-02", 7));
        assertThat(bars(Interval.YEAR, "0999", "1001").withoutGaps(10).bars()).containsExactly(
                new Bar("0999", 7), new Bar("1000", 0), new Bar("1001", 7));
        assertThat(bars(Interval.DAY, "2020-02-28", "2020-03-01").withoutGaps(10).bars()).containsExactly(
                new Bar("2020-02-28", 7), new Bar("2020-02-29", 0), new Bar("2020-03-01", 7));
    }

    @Test
    void gapsHaveNoWordsWhereWordsAreTold() {
        var bars = new OfDates(Interval.YEAR, List.of(new Bar("1999", 1, OptionalLong.of(30)),
                new Bar("2001", 2, OptionalLong.of(40))), 0, 0);

        assertThat(bars.withoutGaps(10).bars()).containsExactly(new Bar("1999", 1, OptionalLong.of(30)),
                new Bar("2000", 0, OptionalLong.of(0)), new Bar("2001", 2, OptionalLong.of(40)));
    }

    @Test
    void gapsStayWhereFillingThemMakesTooMany() {
        var wide = bars(Interval.DAY, "1789-01-01", "2022-01-01");

        assertThat(wide.withoutGaps(1_000)).isEqualTo(wide);
        assertThat(bars(Interval.DAY).withoutGaps(3).bars()).isEmpty();
    }

    private static OfDates bars(Interval interval, String... values) {
        return new OfDates(interval, List.of(values).stream().map(v -> new Bar(v, 7)).toList(), 1, 2);
    }
}
