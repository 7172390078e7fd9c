package quoth.quotation;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import quoth.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

class CoveredTest {

    @Test
    void aQuotationIsHeldByAStretchAroundItWithOrWithoutItsMarks() {
        var covered = new Covered();
        covered.add(new TextSpan(10, 30));

        assertThat(covered.holds(quotation(10, 30))).isTrue();
        assertThat(covered.holds(quotation(9, 32))).isTrue();
        assertThat(covered.holds(quotation(8, 30))).isFalse();
        assertThat(covered.holds(quotation(10, 33))).isFalse();
    }

    @Test
    void itAnswersAsAskingEachStretchWould() {
        long seed = 20261123;
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var covered = new Covered();
            var stretches = new java.util.ArrayList<TextSpan>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                int begin = random.nextInt(40);
                stretches.add(new TextSpan(begin, begin + random.nextInt(20)));
                covered.add(stretches.getLast());
                int from = random.nextInt(40);
                var asked = quotation(from, from + 2 + random.nextInt(12));
                boolean held = stretches.stream().anyMatch(
                        s -> s.begin() <= asked.begin() + 1 && asked.end() - 1 <= s.end() + 1);
                assertThat(covered.holds(asked)).as("seed %d, round %d", seed, round).isEqualTo(held);
            }
        }
    }

    private static Quotation quotation(int begin, int end) {
        return new Quotation(new TextSpan(begin, end), List.of(new TextSpan(begin + 1, end - 1)), 0, true);
    }
}
