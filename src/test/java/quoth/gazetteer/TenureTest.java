package quoth.gazetteer;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import quoth.PartialDate;
import quoth.PartialDate.Basis;

import static org.assertj.core.api.Assertions.assertThat;

class TenureTest {

    /// Seen in office in 2004 and 2008, perhaps longer there.
    private static final Tenure SEEN = new Tenure(year(2004), year(2008), false, false);

    private static final Tenure KNOWN = new Tenure(day(2010, 5, 11), day(2016, 7, 13), true, true);

    @Test
    void daysWithinBothBoundsAreCertain() {
        assertThat(KNOWN.fit(day(2016, 7, 13))).isEqualTo(Tenure.Fit.CERTAIN);
        assertThat(SEEN.fit(year(2006))).isEqualTo(Tenure.Fit.CERTAIN);
    }

    @Test
    void aDateThatReachesOverABoundIsOnlyLikely() {
        assertThat(KNOWN.fit(year(2016))).isEqualTo(Tenure.Fit.LIKELY);
        assertThat(SEEN.fit(day(2004, 3, 1))).isEqualTo(Tenure.Fit.LIKELY);
    }

    @Test
    void outsideAnUnknownBoundIsPossibleForAWhile() {
        assertThat(SEEN.fit(year(2003))).isEqualTo(Tenure.Fit.POSSIBLE);
        assertThat(SEEN.fit(year(2011))).isEqualTo(Tenure.Fit.POSSIBLE);
        assertThat(SEEN.fit(year(2002))).isEqualTo(Tenure.Fit.NONE);
        assertThat(SEEN.fit(year(2012))).isEqualTo(Tenure.Fit.NONE);
    }

    @Test
    void outsideAKnownBoundIsNot() {
        assertThat(KNOWN.fit(day(2016, 7, 14))).isEqualTo(Tenure.Fit.NONE);
        assertThat(KNOWN.fit(day(2010, 5, 10))).isEqualTo(Tenure.Fit.NONE);
    }

    private static PartialDate day(int year, int month, int day) {
        return PartialDate.day(LocalDate.of(year, month, day), Basis.TEXT);
    }

    private static PartialDate year(int year) {
        return PartialDate.year(Year.of(year), Basis.TEXT);
    }
}
