package quoth.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import static quoth.syntax.Draft.NONE;

/// Rewrites a hand-made tree of Universal Dependencies in the model's scheme: prepositions and *be* become heads,
/// conjuncts are chained, names are headed by their last word, punctuation hangs as high as it can.
///
/// Where the two schemes draw finer lines than one another the rewriting goes by tags and a few words, and is right
/// for most.
final class UniversalTrees {
    /// What one allows, wants or sees is the clause, not its subject.
    private static final Set<String> CLAUSE_TAKING = Set.of("allow", "want", "expect", "get", "caus", "let",
            "mak", "made", "need", "like", "help", "see", "saw", "hear", "watch", "had", "have");

    private final Draft tree;
    /// The conjunct that a conjunction introduces.
    private final int[] introduces;

    private UniversalTrees(Draft tree) {
        this.tree = tree;
        introduces = new int[tree.size];
        Arrays.fill(introduces, NONE);
    }

    static Conllu.Tree rewrite(Conllu.Tree tree) {
        var draft = new Draft(tree);
        new UniversalTrees(draft).rewrite();
        List<Integer> heads = new ArrayList<>();
        for (int head : draft.heads) {
            heads.add(head);
        }
        return new Conllu.Tree(tree.forms(), tree.tags(), heads, List.of(draft.labels), true);
    }

    private void rewrite() {
        var copulas = new Copulas(tree);
        var prepositions = new Prepositions(tree);
        for (int i = tree.size - 1; i >= 0; i--) {
            name(i);
        }
        for (int i = 0; i < tree.size; i++) {
            amount(i);
            chain(i);
        }
        for (int i = 0; i < tree.size; i++) {
            if (tree.labels[i].equals("cop")) {
                copulas.raise(i, tree.heads[i]);
            }
        }
        for (int i = 0; i < tree.size; i++) {
            clauseObject(i);
        }
        for (int i = 0; i < tree.size; i++) {
            prepositions.raise(i);
        }
        for (int i = 0; i < tree.size; i++) {
            prepositions.raiseOverParticiple(i);
        }
        for (int i = 0; i < tree.size; i++) {
            conjunction(i);
        }
        new UniversalLabels(tree.words, tree.tags, tree.labels, tree.heads).rename();
        breakCycles();
        new HighPunctuation(tree.words, tree.labels, tree.heads).hang();
    }

    /// The last of a name's words becomes its head.
    private void name(int first) {
        int last = NONE;
        for (int i = first + 1; i < tree.size; i++) {
            last = tree.heads[i] == first && tree.labels[i].startsWith("flat") ? i : last;
        }
        if (last == NONE) {
            return;
        }
        tree.takePlace(last, first, "compound");
        for (int i = 0; i < tree.size; i++) {
            if (tree.heads[i] == first && i != last) {
                tree.heads[i] = last;
                tree.labels[i] = tree.labels[i].startsWith("flat") ? "compound" : tree.labels[i];
            }
        }
    }

    /// A sign of a currency hangs on its number.
    private void amount(int sign) {
        if (!tree.tags[sign].equals("$") || sign + 1 >= tree.size) {
            return;
        }
        int number = NONE;
        for (int i = sign + 1; i < tree.size; i++) {
            number = tree.heads[i] == sign && tree.labels[i].equals("nummod") ? i : number;
        }
        if (number == NONE) {
            return;
        }
        tree.takePlace(number, sign, "qmod");
        for (int i = 0; i < tree.size; i++) {
            if (tree.heads[i] == sign && i != number) {
                tree.heads[i] = number;
            }
        }
    }

    /// Each conjunct hangs on the one before.
    private void chain(int first) {
        int before = first;
        for (int i = first + 1; i < tree.size; i++) {
            if (tree.heads[i] == first && tree.labels[i].equals("conj")) {
                tree.heads[i] = before;
                before = i;
            }
        }
        if (tree.labels[first].equals("cc") && tree.heads[first] > first
                && tree.labels[tree.heads[first]].equals("conj")) {
            introduces[first] = tree.heads[first];
        }
    }

    /// *want* [*him to go*]: the object becomes the subject of the clause.
    private void clauseObject(int clause) {
        int verb = tree.heads[clause];
        if (!tree.labels[clause].equals("xcomp") || verb == NONE || !tree.tags[clause].startsWith("VB")
                || CLAUSE_TAKING.stream().noneMatch(tree.words[verb]::startsWith)) {
            return;
        }
        int object = tree.child(verb, "obj");
        if (object != NONE && object < clause) {
            tree.heads[object] = clause;
            tree.labels[object] = "nsubj";
            tree.labels[clause] = "ccomp";
        }
    }

    /// A conjunction hangs on the conjunct before it.
    private void conjunction(int i) {
        if (introduces[i] != NONE) {
            int head = tree.heads[tree.top(introduces[i])];
            tree.heads[i] = head == NONE ? tree.heads[i] : head;
        }
    }

    /// Should two steps ever have tied words into a ring, the first of them hangs on the root's word.
    private void breakCycles() {
        int root = NONE;
        for (int i = 0; i < tree.size; i++) {
            root = tree.heads[i] == NONE ? i : root;
        }
        for (int i = 0; i < tree.size; i++) {
            int at = i;
            for (int steps = 0; steps <= tree.size && at != NONE; steps++) {
                at = tree.heads[at];
            }
            if (at != NONE) {
                tree.heads[i] = root;
            }
        }
    }
}
