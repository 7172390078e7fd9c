package quoth.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import quoth.TextSpan;

/// The quotations of a text, gathered paragraph by paragraph; one that the next paragraph opens again goes on there.
final class JoinedQuotations {

    /// A quotation over more paragraphs than these is a text whose marks are in disorder.
    private static final int MOST_PARTS = 100;
    private static final Comparator<QuotedStretch> OUTER_FIRST = Comparator
            .comparingInt(QuotedStretch::begin)
            .thenComparing(Comparator.comparingInt(QuotedStretch::end).reversed());

    private final List<Quotation> found = new ArrayList<>();
    private boolean goesOn;

    /// In order of where they begin, the outer one first.
    List<Quotation> all() {
        return found;
    }

    /// Whether the last paragraph left a quotation open that the next one takes up again.
    boolean goesOn() {
        return goesOn;
    }

    /// Takes the next paragraph's; its first one goes on where the paragraph before left off.
    ///
    /// @param from    where the paragraph begins
    /// @param reopens whether the paragraph after it takes up what it leaves open
    void add(List<QuotedStretch> stretches, int from, boolean reopens) {
        var around = new ArrayDeque<QuotedStretch>();
        boolean first = true;
        for (var stretch : stretches.stream().sorted(OUTER_FIRST).toList()) {
            while (!around.isEmpty() && around.getLast().end() <= stretch.begin()) {
                around.removeLast();
            }
            boolean joined = first && goesOn && stretch.begin() == from && join(stretch);
            if (!joined) {
                found.add(new Quotation(stretch.span(), List.of(stretch.inner()), around.size(),
                        stretch.whole()));
            }
            first = false;
            around.add(stretch);
        }
        goesOn = reopens;
    }

    /// @return false where there is nothing to join it to
    private boolean join(QuotedStretch stretch) {
        int last = found.size() - 1;
        while (last >= 0 && found.get(last).depth() > 0) {
            last--;
        }
        if (last < 0 || found.get(last).parts().size() >= MOST_PARTS) {
            return false;
        }
        var before = found.get(last);
        var parts = new ArrayList<>(before.parts());
        parts.add(stretch.inner());
        found.set(last,
                new Quotation(new TextSpan(before.begin(), stretch.end()), parts, 0, stretch.whole()));
        return true;
    }
}
