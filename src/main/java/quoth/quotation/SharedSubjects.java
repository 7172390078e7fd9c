package quoth.quotation;

import java.util.Optional;
import java.util.Set;
import quoth.quotation.Subject.Way;

/// Finds the subject that a verb shares with another one: a cue joined to it, one before it, or a verb further up in the
/// tree.
final class SharedSubjects {

    /// *promised her to say*, *used the meeting to say*: the infinitive is the subject's own act, not the object's.
    private static final Set<String> OWN_ACTS = Set.of("promised", "promises", "promise", "used", "uses",
            "use",
            "using");

    /// Before a participle that the main verb's subject does.
    private static final Set<String> MEANS = Set.of("by", "in", "of", "after", "before", "while", "when",
            "about");

    private final Tree tree;
    private final VerbArcs arcs;
    private final SubjectPhrases phrases;

    SharedSubjects(Tree tree) {
        this.tree = tree;
        this.arcs = new VerbArcs(tree);
        this.phrases = new SubjectPhrases(tree);
    }

    /// Whether the verb is a participle that a comma, a mark or a conjunction parts from what is before: *..., saying ...*.
    boolean isLooseParticiple(int verb) {
        boolean parted = tree.isComma(verb - 1) || tree.isDash(verb - 1) || tree.isMark(verb - 1);
        return tree.tag(verb).equals("VBG") && (parted || isJoint(verb - 1));
    }

    /// The last cue before a loose participle that has a tense, or is the participle it is joined to.
    int cueBeforeParticiple(int verb) {
        boolean joined = isJoint(verb - 1);
        for (int i = verb - 2; i >= 0; i--) {
            if (joined && tree.isSpeech(i) && tree.tag(i).equals("VBG")) {
                return i;
            }
            if (tree.isFiniteCue(i) && !arcs.isPassive(i)) {
                int subject = arcs.subject(i);
                boolean relative = subject != Tree.NONE && tree.tagStarts(subject, "W");
                if (!relative) {
                    return i;
                }
            }
        }
        return Tree.NONE;
    }

    /// The subject of the sentence's main verb, for a verb behind it.
    Optional<Subject> ofMainVerb(int verb) {
        int root = verb;
        while (tree.head(root) != Tree.NONE) {
            root = tree.head(root);
        }
        int subject = root < verb && tree.isVerb(root) ? arcs.subject(root) : Tree.NONE;
        return subject == Tree.NONE || subject > root ? Optional.empty()
                : Optional.of(phrases.of(subject, verb, Way.SHARED));
    }

    /// *Claiming that it works, Smith told ...*; *Smith took the step of announcing that ...*: the subject of the sentence's
    /// main verb, for a participle that opens the sentence or follows a preposition.
    Optional<Subject> ofMainClause(int verb) {
        boolean bare = tree.tag(verb).equals("VBG") && (verb == 0 || tree.isOneOf(verb - 1, MEANS));
        int root = verb;
        while (tree.head(root) != Tree.NONE) {
            root = tree.head(root);
        }
        int subject = bare && tree.isVerb(root) && root != verb ? arcs.subject(root) : Tree.NONE;
        return subject == Tree.NONE || subject > root ? Optional.empty()
                : Optional.of(phrases.of(subject, root, Way.SHARED));
    }

    /// *X stressed ... and urged ...*: the cue before a second one of the same form that a conjunction joins.
    int joinedCue(int verb) {
        int joint = verb - 1;
        while (joint > 0 && tree.tagStarts(joint, "RB")) {
            joint--;
        }
        if (!isJoint(joint) || !tree.isFiniteCue(verb)) {
            return Tree.NONE;
        }
        for (int i = joint - 1; i >= 0; i--) {
            if (tree.isFiniteCue(i) && tree.tag(i).equals(tree.tag(verb)) && !arcs.isPassive(i)) {
                return i;
            }
        }
        return Tree.NONE;
    }

    /// Where the tree parts a verb from its subject: *Smith paused, then revealed ...*; *the poll has, however, revealed ...*;
    /// *veterans interviewed in Leeds, even old ones, said ...*
    Optional<Subject> ofPartBefore(int verb) {
        if (!tree.tagStarts(verb, "VBD", "VBZ", "VBP")) {
            return Optional.empty();
        }
        for (int child : tree.children(verb)) {
            boolean part = child < verb && (tree.hasLabel(child, "aux") || tree.tag(child).equals("VBN"));
            int subject = part ? arcs.subject(child) : Tree.NONE;
            if (subject != Tree.NONE && subject < child) {
                return Optional.of(phrases.of(subject, verb, Way.SHARED));
            }
        }
        int joint = verb - 1;
        while (joint > 0 && tree.tagStarts(joint, "RB")) {
            joint--;
        }
        boolean joined = isJoint(joint) || tree.isComma(joint) && tree.is(verb - 1, "then");
        for (int i = joint - 1; joined && i > 0; i--) {
            int subject = tree.isFinite(i) && !tree.isQuoted(i) ? arcs.subject(i) : Tree.NONE;
            if (subject != Tree.NONE && subject < i && !tree.tagStarts(subject, "W")) {
                return Optional.of(phrases.of(subject, verb, Way.SHARED));
            }
        }
        return Optional.empty();
    }

    private boolean isJoint(int token) {
        return tree.is(token, "and") || tree.is(token, "but");
    }

    /// Climbs from a second verb, a participle or a complement to the verb or noun it belongs to.
    Optional<Subject> above(int verb) {
        int at = verb;
        for (int step = 0; step < VerbArcs.MOST_STEPS && tree.head(at) != Tree.NONE; step++) {
            int head = tree.head(at);
            if (tree.hasLabel(at, "acl", "relcl")) {
                return Optional.of(phrases.of(head, verb, Way.NOUN));
            }
            if (!tree.hasLabel(at, "conj", "xcomp", "advcl", "parataxis", "pcomp", "prep", "dep")) {
                return Optional.empty();
            }
            int subject = controller(at, head, verb);
            if (subject == Tree.NONE && tree.isVerb(head)) {
                subject = subjectOf(head, verb);
            }
            if (subject != Tree.NONE && tree.is(subject, "it") && tree.is(verb - 1, "to")) {
                return Optional.empty();
            }
            if (subject != Tree.NONE) {
                return Optional.of(phrases.of(subject, verb, Way.SHARED));
            }
            at = head;
        }
        return Optional.empty();
    }

    /// *asked her to say*: the object of the verb above, before the infinitive whose subject it is.
    private int controller(int complement, int head, int verb) {
        if (!tree.hasLabel(complement, "xcomp") || !tree.is(verb - 1, "to")) {
            return Tree.NONE;
        }
        int object = tree.child(head, "dobj", "dative");
        return object > head && object < verb && !tree.isOneOf(head, OWN_ACTS) ? object : Tree.NONE;
    }

    /// The subject of a verb further up, if the verb below may be its verb too.
    private int subjectOf(int above, int verb) {
        int own = arcs.subject(above);
        int subject = own == Tree.NONE ? tree.child(above, "nsubjpass") : own;
        boolean fits = own == Tree.NONE || agrees(own, verb);
        return fits && subject != verb ? subject : Tree.NONE;
    }

    /// Whether subject and verb agree in number, as far as their forms tell.
    private boolean agrees(int subject, int verb) {
        boolean plural = tree.tagStarts(subject, "NNS", "NNPS") || tree.child(subject, "cc") != Tree.NONE
                || tree.is(subject, "they") || tree.is(subject, "we");
        boolean single = tree.tag(subject).equals("NN") || tree.tag(subject).equals("NNP")
                || tree.is(subject, "he")
                || tree.is(subject, "she") || tree.is(subject, "it");
        return !(tree.tag(verb).equals("VBP") && single && !plural)
                && !(tree.tag(verb).equals("VBZ") && plural);
    }
}
