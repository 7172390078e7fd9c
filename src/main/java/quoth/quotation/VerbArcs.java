package quoth.quotation;

import java.util.Set;

/// What the tree hangs on a verb: its subject, its agent, and the noun that its relative clause describes.
final class VerbArcs {

    /// No verb is looked for further up the tree.
    static final int MOST_STEPS = 4;
    private static final Set<String> PERSONAL_RELATIVES = Set.of("who", "which");

    private static final Set<String> PERFECT = Set.of("has", "have", "had", "'ve", "’ve", "having");

    private final Tree tree;

    VerbArcs(Tree tree) {
        this.tree = tree;
    }

    boolean isPassive(int verb) {
        if (isPerfect(verb)) {
            return false;
        }
        boolean described = tree.tag(verb).equals("VBN") && tree.child(verb, "agent") > verb
                && tree.child(verb, "nsubj", "aux", "dobj") == Tree.NONE;
        return described || isAsked(verb) || tree.child(verb, "auxpass") != Tree.NONE
                || tree.child(verb, "nsubjpass") != Tree.NONE;
    }

    /// *Asked whether he would go, Smith said ...*: a question without anybody who asks.
    private boolean isAsked(int verb) {
        var cue = tree.verb(verb);
        boolean question = cue != null && cue.act() == CueWord.Act.QUESTION
                && tree.tagStarts(verb, "VBN", "VBD");
        return question && (verb == 0 || tree.is(verb - 1, "when"))
                && tree.child(verb, "nsubj", "aux", "dobj") == Tree.NONE;
    }

    /// *has threatened*: the auxiliary tells better than the tree.
    private boolean isPerfect(int verb) {
        int at = verb - 1;
        while (tree.tagStarts(at, "RB")) {
            at--;
        }
        return tree.tagStarts(verb, "VBN", "VBD") && tree.isOneOf(at, PERFECT);
    }

    /// The subject nearest to the verb that is no clause and no time and stands in no quotation, those before it first:
    /// behind a verb that has one, *she says the goal is ...*, it is the content's. *Ann Smith, 55, said*, *one in five
    /// say*, *they have all said*: of several before the verb, not the number.
    int subject(int verb) {
        int best = Tree.NONE;
        boolean perfect = isPerfect(verb);
        for (int child : tree.children(verb)) {
            boolean labelled = tree.hasLabel(child, "nsubj", "csubj")
                    || perfect && tree.hasLabel(child, "nsubjpass");
            boolean subject = labelled && !tree.isQuoted(child) && !Times.isTime(tree, child)
                    && (!tree.isVerb(child) || isMistagged(child, verb));
            boolean number = best != Tree.NONE && child < verb && tree.tagStarts(child, "CD", "DT", "PDT");
            boolean nearer = best == Tree.NONE || child < verb || nearer(child, best, verb);
            if (subject && nearer && !number) {
                best = child;
            }
        }
        return best;
    }

    /// Whether a subject behind the verb is to be believed rather than one before it: not in *Smith, a mayor, says the goal
    /// of it is ...*, where it has a verb of its own.
    private boolean nearer(int behind, int before, int verb) {
        int next = tree.last(behind) + 1;
        while (tree.isMark(next) || tree.tagStarts(next, "RB")) {
            next++;
        }
        boolean parted = tree.isComma(verb - 1) || tree.isMark(verb - 1);
        return before < verb && parted && !tree.isFinite(next) && behind - verb < verb - before;
    }

    /// *Reynolds says*, *Reports indicate*: a noun that the tagger took for a verb, as the tree has it right before its verb.
    private boolean isMistagged(int noun, int verb) {
        return noun == verb - 1 && tree.tagStarts(noun, "VBZ", "VBP", "VB") && tree.hasLabel(noun, "nsubj")
                && !tree.tag(noun).equals("VBG") && tree.children(noun).length == 0;
    }

    /// The noun behind the *by* of a passive.
    int agent(int verb) {
        for (int child : tree.children(verb)) {
            if (tree.hasLabel(child, "agent") || tree.hasLabel(child, "prep") && tree.is(child, "by")) {
                int object = tree.child(child, "pobj");
                if (object != Tree.NONE) {
                    return object;
                }
            }
        }
        return Tree.NONE;
    }

    /// The noun that *who* and *which* stand for: that whose relative clause it is.
    int antecedent(int subject, int verb) {
        if (!tree.isOneOf(subject, PERSONAL_RELATIVES)) {
            return Tree.NONE;
        }
        int at = verb;
        for (int step = 0; step < MOST_STEPS && tree.hasLabel(at, "conj", "xcomp"); step++) {
            at = tree.head(at);
        }
        int noun = tree.hasLabel(at, "acl", "relcl") ? tree.head(at) : Tree.NONE;
        return noun != Tree.NONE && noun < subject && tree.tagStarts(noun, "NN") ? noun : Tree.NONE;
    }
}
