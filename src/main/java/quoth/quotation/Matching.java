package quoth.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// Pairs what was marked with what was found, each at most once, the best likeness first.
final class Matching {

    /// From this likeness on, two segments are the same one.
    private static final double SAME = 0.8;

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble((Pair p) -> -p.likeness)
            .thenComparingInt(Pair::gold).thenComparingInt(Pair::found);

    /// @param gold  index of a marked segment
    /// @param found index of the segment found there
    record Pair(int gold, int found, double likeness) {}

    private Matching() {}

    static List<Pair> of(List<Trimmed> gold, List<Trimmed> found) {
        var takenGold = new HashSet<Integer>();
        var takenFound = new HashSet<Integer>();
        var pairs = new ArrayList<Pair>();
        for (var pair : candidates(gold, found)) {
            if (!takenGold.contains(pair.gold) && !takenFound.contains(pair.found)) {
                takenGold.add(pair.gold);
                takenFound.add(pair.found);
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static List<Pair> candidates(List<Trimmed> gold, List<Trimmed> found) {
        var candidates = new ArrayList<Pair>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                double likeness = gold.get(g).likeness(found.get(f));
                if (likeness >= SAME) {
                    candidates.add(new Pair(g, f, likeness));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }
}
