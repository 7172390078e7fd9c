package quoth.quotation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How often each rule is right, fitted on verdicts: the share of its right ones, drawn towards that of its family by
/// the weight of [#WEIGHT] verdicts, as most rules have few.
public final class Confidences {

    private static final int WEIGHT = 10;

    /// @param found      how many verdicts the rule has
    /// @param right      of those, right ones
    /// @param confidence what follows from them
    public record Fitted(int found, int right, double confidence) {}

    private record Tally(int found, int right) {

        private static final Tally NONE = new Tally(0, 0);

        private static Tally of(Verdict verdict) {
            return new Tally(1, verdict.right() ? 1 : 0);
        }

        private Tally plus(Tally other) {
            return new Tally(found + other.found, right + other.right);
        }

        /// The share of right ones, drawn towards another.
        private double share(double towards) {
            return (right + WEIGHT * towards) / (found + WEIGHT);
        }
    }

    private final SortedMap<String, Tally> rules = new TreeMap<>();
    private final Map<Rule.Family, Tally> families = new EnumMap<>(Rule.Family.class);

    private Confidences() {}

    /// Fits on verdicts. A family without any counts as right half of the time.
    public static Confidences fit(Collection<Verdict> verdicts) {
        var confidences = new Confidences();
        for (var verdict : verdicts) {
            var rule = verdict.claim().rule();
            confidences.rules.merge(rule, Tally.of(verdict), Tally::plus);
            confidences.families.merge(family(rule), Tally.of(verdict), Tally::plus);
        }
        return confidences;
    }

    private static Rule.Family family(String rule) {
        return Rule.called(rule).map(Rule::family).orElse(Rule.Family.REPORT);
    }

    /// How sure to be of a rule; of one that was not seen as sure as of its family.
    double of(String rule) {
        var family = families.getOrDefault(family(rule), Tally.NONE).share(0.5);
        return rules.getOrDefault(rule, Tally.NONE).share(family);
    }

    /// By the rule's name, those that were seen.
    public SortedMap<String, Fitted> byRule() {
        var fitted = new TreeMap<String, Fitted>();
        rules.forEach((rule, tally) -> fitted.put(rule, new Fitted(tally.found, tally.right, of(rule))));
        return fitted;
    }
}
