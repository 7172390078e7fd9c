package quoth.quotation;

import java.util.TreeMap;
import quoth.TextSpan;

/// The stretches of a text that reports take up, to ask whether one of them takes in all of another stretch. Asking
/// takes no longer the more there are.
final class Covered {

    /// End by begin; what lies inside another stretch is left out, so both ascend.
    private final TreeMap<Integer, Integer> stretches = new TreeMap<>();

    void add(Report report) {
        report.segments().forEach(this::add);
    }

    void add(TextSpan stretch) {
        if (holds(stretch.begin(), stretch.end())) {
            return;
        }
        var inside = stretches.tailMap(stretch.begin(), true).entrySet().iterator();
        while (inside.hasNext() && inside.next().getValue() <= stretch.end()) {
            inside.remove();
        }
        stretches.put(stretch.begin(), stretch.end());
    }

    /// Whether all of a quotation is taken up, but for its marks.
    boolean holds(Quotation quotation) {
        return holds(quotation.begin() + 1, quotation.end() - 2);
    }

    private boolean holds(int begin, int end) {
        var before = stretches.floorEntry(begin);
        return before != null && before.getValue() >= end;
    }
}
