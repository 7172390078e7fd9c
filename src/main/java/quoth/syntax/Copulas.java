package quoth.syntax;

import java.util.Set;

import static quoth.syntax.Draft.NONE;

/// Makes *be* the head of its predicate: *the deal* **is** *dead*.
final class Copulas {
    /// Stay with the adjective that follows.
    private static final Set<String> DEGREES = Set.of("very", "so", "too", "more", "most", "less", "as",
            "quite", "extremely", "highly", "rather", "particularly", "how", "pretty", "really", "fully",
            "enough", "least");

    private final Draft tree;

    Copulas(Draft tree) {
        this.tree = tree;
    }

    /// Lifts `be` over what it says of its subject.
    void raise(int be, int predicate) {
        boolean clause = tree.child(predicate, "nsubj") != NONE
                && tree.child(predicate, "nsubj:outer") != NONE
                || tree.child(predicate, "csubj:outer") != NONE;
        boolean adjective = tree.tags[predicate].startsWith("JJ");
        for (int i = 0; i < tree.size; i++) {
            if (i != be && tree.heads[i] == predicate
                    && (clause ? i < be : belongsToClause(i, be, predicate, adjective))) {
                tree.heads[i] = be;
            }
        }
        tree.takePlace(be, predicate, clause ? "ccomp" : labelAsPredicate(tree.tags[predicate]));
        tree.stands(be, predicate);
    }

    private static String labelAsPredicate(String tag) {
        if (tag.startsWith("JJ")) {
            return "acomp";
        }
        return tag.startsWith("W") && tag.endsWith("B") ? "advmod" : "attr";
    }

    private boolean belongsToClause(int i, int be, int predicate, boolean adjective) {
        return switch (tree.labels[i]) {
            case "nsubj", "nsubj:pass", "nsubj:outer", "csubj:pass", "aux", "cop", "mark", "expl", "vocative",
                    "discourse", "parataxis", "advcl", "advcl:relcl", "dislocated", "cc", "obl:unmarked" ->
                true;
            case "ccomp" -> !adjective;
            case "obl", "csubj" -> i < be || !adjective;
            case "advmod" -> i < be || !adjective && tree.tags[predicate].startsWith("N") && i < predicate
                    && !DEGREES.contains(tree.words[i]) && i == be + 1
                    || adjective && !DEGREES.contains(tree.words[i]);
            case "conj" -> tree.tags[i].startsWith("VB") || tree.child(i, "cop") != NONE
                    || tree.child(i, "nsubj") != NONE;
            default -> false;
        };
    }
}
