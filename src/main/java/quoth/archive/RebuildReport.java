package quoth.archive;

import java.util.ArrayList;
import java.util.List;

/// What finding statements anew came to.
///
/// @param documents gone through
/// @param moved     statements whose id is another now; the old one still leads there
/// @param gone      statements that are none any more; the old id still tells the words
/// @param troubles  why documents were left as they were, one line each
public record RebuildReport(int documents, int statements, int moved, int gone, List<String> troubles) {

    static final RebuildReport NOTHING = new RebuildReport(0, 0, 0, 0, List.of());

    public RebuildReport {
        troubles = List.copyOf(troubles);
    }

    RebuildReport plus(RebuildReport other) {
        var all = new ArrayList<>(troubles);
        all.addAll(other.troubles);
        return new RebuildReport(documents + other.documents, statements + other.statements,
                moved + other.moved, gone + other.gone, all);
    }
}
