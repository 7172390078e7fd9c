package quoth.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Rewrites a hand-made tree of Universal Dependencies in the model's scheme: prepositions and *be* become heads,
/// conjuncts are chained, names are headed by their last word, punctuation hangs as high as it can.
///
/// Where the two schemes draw finer lines than one another the rewriting goes by tags and a few words, and is right
/// for most.
final class UniversalTrees {
    private static final int NONE = -1;
    /// Before a participle these are prepositions; others (*while*, *if*) mark a clause.
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "before", "by", "with", "from",
            "without", "on",
            "in", "after", "about", "at", "through", "despite", "upon", "into", "against", "towards",
            "toward", "between",
            "besides", "beyond", "over", "instead", "since");
    /// What one allows, wants or sees is the clause, not its subject.
    private static final Set<String> CLAUSE_TAKING = Set.of("allow", "want", "expect", "get", "caus", "let",
            "mak", "made",
            "need", "like", "help", "see", "saw", "hear", "watch", "had", "have");
    /// Stay with the adjective that follows.
    private static final Set<String> DEGREES = Set.of("very", "so", "too", "more", "most", "less", "as",
            "quite",
            "extremely", "highly", "rather", "particularly", "how", "pretty", "really", "fully", "enough",
            "least");
    private static final Set<String> TWO_WORDS = Set.of("because", "due");

    private final int size;
    private final String[] words;
    private final String[] tags;
    private final String[] labels;
    private final int[] heads;
    /// What stands for a word where a function word became its head.
    private final int[] over;
    /// The conjunct that a conjunction introduces.
    private final int[] introduces;

    private UniversalTrees(Conllu.Tree tree) {
        size = tree.forms().size();
        words = new String[size];
        tags = tree.tags().toArray(new String[0]);
        labels = tree.labels().toArray(new String[0]);
        heads = new int[size];
        over = new int[size];
        introduces = new int[size];
        Arrays.fill(over, NONE);
        Arrays.fill(introduces, NONE);
        for (int i = 0; i < size; i++) {
            words[i] = tree.forms().get(i).toLowerCase(Locale.ROOT);
            heads[i] = tree.heads().get(i);
        }
    }

    static Conllu.Tree rewrite(Conllu.Tree tree) {
        UniversalTrees rewriting = new UniversalTrees(tree);
        rewriting.rewrite();
        List<Integer> heads = new ArrayList<>();
        for (int head : rewriting.heads) {
            heads.add(head);
        }
        return new Conllu.Tree(tree.forms(), tree.tags(), heads, List.of(rewriting.labels), true);
    }

    private void rewrite() {
        for (int i = size - 1; i >= 0; i--) {
            name(i);
        }
        for (int i = 0; i < size; i++) {
            amount(i);
            chain(i);
        }
        for (int i = 0; i < size; i++) {
            if (labels[i].equals("cop")) {
                copula(i, heads[i]);
            }
        }
        for (int i = 0; i < size; i++) {
            clauseObject(i);
        }
        for (int i = 0; i < size; i++) {
            preposition(i);
        }
        for (int i = 0; i < size; i++) {
            participle(i);
        }
        for (int i = 0; i < size; i++) {
            conjunction(i);
        }
        new UniversalLabels(words, tags, labels, heads).rename();
        breakCycles();
        new HighPunctuation(words, labels, heads).hang();
    }

    /// The last of a name's words becomes its head.
    private void name(int first) {
        int last = NONE;
        for (int i = first + 1; i < size; i++) {
            last = heads[i] == first && labels[i].startsWith("flat") ? i : last;
        }
        if (last == NONE) {
            return;
        }
        takePlace(last, first, "compound");
        for (int i = 0; i < size; i++) {
            if (heads[i] == first && i != last) {
                heads[i] = last;
                labels[i] = labels[i].startsWith("flat") ? "compound" : labels[i];
            }
        }
    }

    /// A sign of a currency hangs on its number.
    private void amount(int sign) {
        if (!tags[sign].equals("$") || sign + 1 >= size) {
            return;
        }
        int number = NONE;
        for (int i = sign + 1; i < size; i++) {
            number = heads[i] == sign && labels[i].equals("nummod") ? i : number;
        }
        if (number == NONE) {
            return;
        }
        takePlace(number, sign, "qmod");
        for (int i = 0; i < size; i++) {
            if (heads[i] == sign && i != number) {
                heads[i] = number;
            }
        }
    }

    /// `upper` hangs where `lower` hung, and `lower` on it.
    private void takePlace(int upper, int lower, String label) {
        heads[upper] = heads[lower];
        labels[upper] = labels[lower];
        heads[lower] = upper;
        labels[lower] = label;
    }

    /// Each conjunct hangs on the one before.
    private void chain(int first) {
        int before = first;
        for (int i = first + 1; i < size; i++) {
            if (heads[i] == first && labels[i].equals("conj")) {
                heads[i] = before;
                before = i;
            }
        }
        if (labels[first].equals("cc") && heads[first] > first && labels[heads[first]].equals("conj")) {
            introduces[first] = heads[first];
        }
    }

    private void copula(int be, int predicate) {
        boolean clause = child(predicate, "nsubj") != NONE && child(predicate, "nsubj:outer") != NONE
                || child(predicate, "csubj:outer") != NONE;
        boolean adjective = tags[predicate].startsWith("JJ");
        for (int i = 0; i < size; i++) {
            if (i != be && heads[i] == predicate
                    && (clause ? i < be : belongsToClause(i, be, predicate, adjective))) {
                heads[i] = be;
            }
        }
        takePlace(be, predicate,
                clause ? "ccomp"
                        : adjective ? "acomp"
                                : tags[predicate].startsWith("W") && tags[predicate].endsWith("B") ? "advmod"
                                        : "attr");
        over[predicate] = be;
    }

    private boolean belongsToClause(int i, int be, int predicate, boolean adjective) {
        return switch (labels[i]) {
            case "nsubj", "nsubj:pass", "nsubj:outer", "csubj:pass", "aux", "cop", "mark", "expl", "vocative",
                    "discourse", "parataxis", "advcl", "advcl:relcl", "dislocated", "cc", "obl:unmarked",
                    "ccomp" ->
                !labels[i].equals("ccomp") || !adjective;
            case "obl", "csubj" -> i < be || !adjective;
            case "advmod" -> i < be || !adjective && tags[predicate].startsWith("N") && i < predicate
                    && !DEGREES.contains(words[i]) && i == be + 1
                    || adjective && !DEGREES.contains(words[i]);
            case "conj" -> tags[i].startsWith("VB") || child(i, "cop") != NONE || child(i, "nsubj") != NONE;
            default -> false;
        };
    }

    private int child(int head, String label) {
        for (int i = 0; i < size; i++) {
            if (heads[i] == head && labels[i].equals(label)) {
                return i;
            }
        }
        return NONE;
    }

    /// *want* [*him to go*]: the object becomes the subject of the clause.
    private void clauseObject(int clause) {
        int verb = heads[clause];
        if (!labels[clause].equals("xcomp") || verb == NONE || !tags[clause].startsWith("VB")
                || CLAUSE_TAKING.stream().noneMatch(words[verb]::startsWith)) {
            return;
        }
        int object = child(verb, "obj");
        if (object != NONE && object < clause) {
            heads[object] = clause;
            labels[object] = "nsubj";
            labels[clause] = "ccomp";
        }
    }

    private void preposition(int noun) {
        int first = NONE;
        int second = NONE;
        for (int i = 0; i < noun; i++) {
            if (heads[i] == noun && labels[i].equals("case") && !tags[i].equals("POS")) {
                second = first == NONE ? NONE : second == NONE ? i : second;
                first = first == NONE ? i : first;
            }
        }
        if (first == NONE) {
            return;
        }
        second = second == NONE ? fixedPart(first) : second;
        boolean such = words[first].equals("such") && second != NONE;
        int upper = such ? second : first;
        int lower = such || second == NONE || TWO_WORDS.contains(words[first]) ? upper : second;
        for (int i = 0; i < size; i++) {
            boolean left = i < first
                    && (labels[i].equals("advmod") || labels[i].equals("mark") || labels[i].equals("cc"));
            boolean prepositional = labels[i].equals("conj") && child(i, "case") != NONE;
            if (heads[i] == noun && (left || prepositional)) {
                heads[i] = upper;
            }
        }
        String label = switch (labels[noun]) {
            case "root", "conj", "ccomp", "advcl", "acl", "parataxis", "appos", "acl:relcl", "csubj", "nsubj",
                    "dep" ->
                labels[noun];
            case "obl:agent" -> "agent";
            default -> "prep";
        };
        heads[upper] = heads[noun];
        labels[upper] = label;
        over[noun] = upper;
        heads[noun] = lower;
        labels[noun] = "pobj";
        if (such) {
            heads[first] = second;
            labels[first] = "advmod";
        } else if (second != NONE) {
            heads[second] = first;
            labels[second] = lower == first ? "pcomp" : "prep";
        }
    }

    private int fixedPart(int first) {
        int last = NONE;
        for (int i = first + 1; i < size; i++) {
            last = heads[i] == first && labels[i].equals("fixed") ? i : last;
        }
        return last;
    }

    /// *after leaving*: the preposition is the head.
    private void participle(int verb) {
        if (!tags[verb].equals("VBG") || child(verb, "nsubj") != NONE) {
            return;
        }
        int preposition = child(verb, "mark");
        if (preposition == NONE || preposition > verb || !PREPOSITIONS.contains(words[preposition])) {
            return;
        }
        for (int i = 0; i < size; i++) {
            if (heads[i] == verb && i < preposition) {
                heads[i] = preposition;
            }
        }
        takePlace(preposition, verb, "pcomp");
        labels[preposition] = switch (labels[preposition]) {
            case "acl", "advcl", "ccomp", "xcomp" -> "prep";
            default -> labels[preposition];
        };
        over[verb] = preposition;
    }

    private int top(int word) {
        int at = word;
        while (over[at] != NONE) {
            at = over[at];
        }
        return at;
    }

    /// A conjunction hangs on the conjunct before it.
    private void conjunction(int i) {
        if (introduces[i] != NONE) {
            int head = heads[top(introduces[i])];
            heads[i] = head == NONE ? heads[i] : head;
        }
    }

    /// Should two steps ever have tied words into a ring, the first of them hangs on the root's word.
    private void breakCycles() {
        int root = NONE;
        for (int i = 0; i < size; i++) {
            root = heads[i] == NONE ? i : root;
        }
        for (int i = 0; i < size; i++) {
            int at = i;
            for (int steps = 0; steps <= size && at != NONE; steps++) {
                at = heads[at];
            }
            if (at != NONE) {
                heads[i] = root;
            }
        }
    }
}
