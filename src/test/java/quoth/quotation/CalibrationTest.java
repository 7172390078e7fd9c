package quoth.quotation;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quoth.quotation.Calibration.Bin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CalibrationTest {

    @Test
    void aClaimIsHeldAgainstWhatBecameOfItBinByBin() {
        var calibration = Calibration.of(List.of(verdict("turn", 0.9, true), verdict("turn", 1, true),
                verdict("object", 0.25, false), verdict("object", 0.25, true)));

        assertThat(calibration.bins()).containsExactly(new Bin(0.2, 2, 0.25, 0.5), new Bin(0.9, 2, 0.95, 1));
        assertThat(calibration.error()).isCloseTo((2 * 0.25 + 2 * 0.05) / 4, within(1e-9));
        assertThat(calibration.brier()).isCloseTo((0.01 + 0 + 0.0625 + 0.5625) / 4, within(1e-9));
    }

    @Test
    void aRuleIsAsSureAsItsShareDrawnTowardsItsFamily() {
        var verdicts = Stream.of(Collections.nCopies(30, verdict("clause-after", 0.5, true)),
                Collections.nCopies(10, verdict("object", 0.5, false))).flatMap(List::stream).toList();
        double reports = (30 + 10 * 0.5) / (40 + 10);

        var confidences = Confidences.fit(verdicts);

        assertThat(confidences.of("clause-after")).isCloseTo((30 + 10 * reports) / 40, within(1e-9));
        assertThat(confidences.of("object")).isCloseTo(10 * reports / 20, within(1e-9));
        assertThat(confidences.of("passive")).isCloseTo(reports, within(1e-9));
        assertThat(confidences.of("quote-alone")).isEqualTo(0.5);
        assertThat(confidences.byRule()).containsOnlyKeys("clause-after", "object");
    }

    @Test
    void onUnseenTextsTheTextsOwnVerdictsDoNotCount() {
        var right = Collections.nCopies(10, verdict("object", 0.9, true));
        var wrong = Collections.nCopies(10, verdict("object", 0.9, false));

        var calibration = Calibration.onUnseen(List.of(right, wrong));

        assertThat(calibration.verdicts()).isEqualTo(20);
        assertThat(calibration.bins()).extracting(Bin::right).containsExactly(1.0, 0.0);
        assertThat(calibration.error()).isGreaterThan(0.6);
    }

    private static Verdict verdict(String rule, double confidence, boolean right) {
        return new Verdict(new Claim(rule, confidence), right);
    }
}
