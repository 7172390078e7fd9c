package quoth.syntax;

import java.util.Set;

import static quoth.syntax.Draft.NONE;

/// Makes prepositions heads: **in** *Kyiv*, **because of** *the war*, **after** *leaving*.
final class Prepositions {
    /// Before a participle these are prepositions; others (*while*, *if*) mark a clause.
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "before", "by", "with", "from",
            "without", "on", "in", "after", "about", "at", "through", "despite", "upon", "into", "against",
            "towards", "toward", "between", "besides", "beyond", "over", "instead", "since");
    private static final Set<String> TWO_WORDS = Set.of("because", "due");

    private final Draft tree;

    Prepositions(Draft tree) {
        this.tree = tree;
    }

    /// Lifts the prepositions of a noun over it.
    void raise(int noun) {
        int first = NONE;
        int second = NONE;
        for (int i = 0; i < noun; i++) {
            if (tree.heads[i] == noun && tree.labels[i].equals("case") && !tree.tags[i].equals("POS")) {
                second = first == NONE ? NONE : second == NONE ? i : second;
                first = first == NONE ? i : first;
            }
        }
        if (first == NONE) {
            return;
        }
        second = second == NONE ? fixedPart(first) : second;
        boolean such = tree.words[first].equals("such") && second != NONE;
        int upper = such ? second : first;
        int lower = such || second == NONE || TWO_WORDS.contains(tree.words[first]) ? upper : second;
        for (int i = 0; i < tree.size; i++) {
            boolean left = i < first
                    && (tree.labels[i].equals("advmod") || tree.labels[i].equals("mark")
                            || tree.labels[i].equals("cc"));
            boolean prepositional = tree.labels[i].equals("conj") && tree.child(i, "case") != NONE;
            if (tree.heads[i] == noun && (left || prepositional)) {
                tree.heads[i] = upper;
            }
        }
        String label = switch (tree.labels[noun]) {
            case "root", "conj", "ccomp", "advcl", "acl", "parataxis", "appos", "acl:relcl", "csubj", "nsubj",
                    "dep" ->
                tree.labels[noun];
            case "obl:agent" -> "agent";
            default -> "prep";
        };
        tree.heads[upper] = tree.heads[noun];
        tree.labels[upper] = label;
        tree.stands(upper, noun);
        tree.heads[noun] = lower;
        tree.labels[noun] = "pobj";
        if (such) {
            tree.heads[first] = second;
            tree.labels[first] = "advmod";
        } else if (second != NONE) {
            tree.heads[second] = first;
            tree.labels[second] = lower == first ? "pcomp" : "prep";
        }
    }

    private int fixedPart(int first) {
        int last = NONE;
        for (int i = first + 1; i < tree.size; i++) {
            last = tree.heads[i] == first && tree.labels[i].equals("fixed") ? i : last;
        }
        return last;
    }

    /// *after leaving*: the preposition is the head.
    void raiseOverParticiple(int verb) {
        if (!tree.tags[verb].equals("VBG") || tree.child(verb, "nsubj") != NONE) {
            return;
        }
        int preposition = tree.child(verb, "mark");
        if (preposition == NONE || preposition > verb || !PREPOSITIONS.contains(tree.words[preposition])) {
            return;
        }
        for (int i = 0; i < tree.size; i++) {
            if (tree.heads[i] == verb && i < preposition) {
                tree.heads[i] = preposition;
            }
        }
        tree.takePlace(preposition, verb, "pcomp");
        tree.labels[preposition] = switch (tree.labels[preposition]) {
            case "acl", "advcl", "ccomp", "xcomp" -> "prep";
            default -> tree.labels[preposition];
        };
        tree.stands(preposition, verb);
    }
}
