package quoth.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quoth.Statement;
import quoth.StatementId;
import quoth.TextSpan;

/// Finds which new statement of a document stands for which old one, by the text they share.
final class Matching {

    /// Twice the shared characters over all characters of both.
    private static final double ENOUGH = 0.5;

    private Matching() {}

    private record Pair(Statement old, Statement fresh, double overlap) {}

    private static final Comparator<Pair> BEST = Comparator.comparingDouble(Pair::overlap).reversed()
            .thenComparing(pair -> pair.old.extent())
            .thenComparing(pair -> pair.fresh.extent())
            .thenComparing(pair -> pair.old.id());

    /// @return the new id of each old statement whose id is not there any more and that overlaps enough with a
    ///         statement that was not there before: one to one, the best first
    static Map<StatementId, StatementId> match(List<Statement> old, List<Statement> fresh) {
        var pairs = new ArrayList<Pair>();
        for (var lost : without(old, fresh)) {
            for (var candidate : without(fresh, old)) {
                double overlap = overlap(lost, candidate);
                if (overlap >= ENOUGH) {
                    pairs.add(new Pair(lost, candidate, overlap));
                }
            }
        }
        pairs.sort(BEST);
        var matched = new HashMap<StatementId, StatementId>();
        var taken = new HashSet<StatementId>();
        for (var pair : pairs) {
            if (!matched.containsKey(pair.old.id()) && taken.add(pair.fresh.id())) {
                matched.put(pair.old.id(), pair.fresh.id());
            }
        }
        return matched;
    }

    /// Those whose id is not among the others.
    static List<Statement> without(List<Statement> some, List<Statement> others) {
        var ids = others.stream().map(Statement::id).collect(Collectors.toSet());
        return some.stream().filter(s -> !ids.contains(s.id())).toList();
    }

    /// The statement whose extent shares enough with a stretch of the text: of several the one that shares most.
    static Optional<Statement> best(TextSpan place, Collection<Statement> statements) {
        return statements.stream().filter(s -> overlap(place, s.extent()) >= ENOUGH)
                .max(Comparator.<Statement>comparingDouble(s -> overlap(place, s.extent()))
                        .thenComparing(Statement::extent, Comparator.reverseOrder())
                        .thenComparing(Statement::id, Comparator.reverseOrder()));
    }

    private static double overlap(TextSpan one, TextSpan other) {
        int shared = Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
        return 2.0 * shared / Math.max(1, one.length() + other.length());
    }

    private static double overlap(Statement one, Statement other) {
        if (!one.extent().overlaps(other.extent())) {
            return 0;
        }
        int shared = 0;
        for (var a : one.segments()) {
            for (var b : other.segments()) {
                shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
            }
        }
        return 2.0 * shared / (length(one) + length(other));
    }

    private static int length(Statement statement) {
        return statement.segments().stream().mapToInt(s -> s.length()).sum();
    }
}
