package quoth.quotation;

import java.util.Optional;
import java.util.Set;
import quoth.quotation.Subject.Way;

/// Finds who reports: the subject of a verb by the tree where the tree has one, by the order of words where it has not.
final class Subjects {

    private static final int MOST_STEPS = 4;

    private final Tree tree;
    private final SubjectsByOrder byOrder;

    Subjects(Tree tree) {
        this.tree = tree;
        this.byOrder = new SubjectsByOrder(tree);
    }

    /// Whoever reports by the verb.
    Optional<Subject> of(int verb) {
        if (isPassive(verb)) {
            return agent(verb);
        }
        var behindMark = byOrder.behindMark(verb);
        if (behindMark.isPresent()) {
            return behindMark;
        }
        var described = byOrder.beforeRelative(verb);
        if (described.isPresent()) {
            return described;
        }
        int own = nearest(verb);
        if (own > verb && beginsContent(own)) {
            own = Tree.NONE;
        }
        if (own == Tree.NONE || own > verb) {
            var participle = ofParticiple(verb);
            if (participle.isPresent()) {
                return participle;
            }
        }
        var inserted = inserted(verb, own);
        if (inserted.isPresent()) {
            return inserted;
        }
        boolean far = own > verb && !afterMark(verb);
        if (far) {
            var before = byOrder.leftOf(verb);
            if (before.isPresent()) {
                return before;
            }
        }
        if (own != Tree.NONE) {
            int antecedent = antecedent(own, verb);
            return Optional.of(antecedent != Tree.NONE
                    ? phrase(antecedent, verb, Way.NOUN)
                    : phrase(own, verb, own < verb ? Way.OWN : Way.INVERTED));
        }
        var left = byOrder.leftOf(verb);
        boolean plain = left.isPresent() && !tree.hasFinite(left.get().first(), verb - 1)
                && (left.get().first() == 0 || tree.isMark(left.get().first() - 1));
        var inverted = (afterMark(verb) || left.isEmpty()) && !plain ? inverted(verb)
                : Optional.<Subject>empty();
        if (inverted.isPresent()) {
            return inverted;
        }
        var same = afterCue(verb);
        if (same != Tree.NONE) {
            return of(same);
        }
        var shared = shared(verb);
        boolean leftFits = left.isPresent() && tree.tagStarts(verb, "VBD", "VBZ", "VBP", "VBN", "NNS")
                && !(shared.isPresent() && tree.is(verb - 1, "and"));
        return leftFits ? left : shared;
    }

    /// *The test, North Korea said, was its biggest*: what stands between two commas with the verb is its subject, and not
    /// the noun before them.
    private Optional<Subject> inserted(int verb, int own) {
        if (own == Tree.NONE || own > verb || !tree.isComma(verb + 1)) {
            return Optional.empty();
        }
        return byOrder.leftOf(verb)
                .filter(s -> s.last() < verb && own < s.first() && tree.isComma(s.first() - 1)
                        && !tree.isComma(verb - 1));
    }

    /// Whether a noun behind the verb has a verb of its own: *..., said they felt safe*.
    private boolean beginsContent(int noun) {
        int next = noun + 1;
        while (tree.tagStarts(next, "RB")) {
            next++;
        }
        return tree.isFinite(next);
    }

    /// *..., saying ...*: whoever the sentence's last cue has for its speaker, else its main verb.
    private Optional<Subject> ofParticiple(int verb) {
        boolean joined = tree.is(verb - 1, "and") || tree.is(verb - 1, "but");
        boolean parted = tree.isComma(verb - 1) || tree.isDash(verb - 1) || tree.isMark(verb - 1);
        if (!tree.tag(verb).equals("VBG") || !joined && !parted) {
            return Optional.empty();
        }
        for (int i = verb - 2; i >= 0; i--) {
            boolean same = joined && tree.verb(i) != null && tree.tag(i).equals("VBG");
            if (same) {
                return of(i);
            }
            if (tree.isFiniteCue(i) && !isPassive(i)) {
                int subject = nearest(i);
                boolean relative = subject != Tree.NONE && tree.tagStarts(subject, "W");
                if (!relative) {
                    return of(i);
                }
            }
        }
        int root = verb;
        while (tree.head(root) != Tree.NONE) {
            root = tree.head(root);
        }
        int subject = root < verb && tree.isVerb(root) ? nearest(root) : Tree.NONE;
        return subject == Tree.NONE || subject > root ? Optional.empty()
                : Optional.of(phrase(subject, verb, Way.SHARED));
    }

    /// The noun that *who* and *which* stand for: that whose relative clause it is.
    private int antecedent(int subject, int verb) {
        if (!tree.isOneOf(subject, Set.of("who", "which"))) {
            return Tree.NONE;
        }
        int at = verb;
        for (int step = 0; step < MOST_STEPS && tree.hasLabel(at, "conj", "xcomp"); step++) {
            at = tree.head(at);
        }
        int noun = tree.hasLabel(at, "acl", "relcl") ? tree.head(at) : Tree.NONE;
        return noun != Tree.NONE && noun < subject && tree.tagStarts(noun, "NN") ? noun : Tree.NONE;
    }

    boolean isPassive(int verb) {
        boolean described = tree.tag(verb).equals("VBN") && tree.child(verb, "agent") > verb
                && tree.child(verb, "nsubj", "aux", "dobj") == Tree.NONE;
        return described || tree.child(verb, "auxpass") != Tree.NONE
                || tree.child(verb, "nsubjpass") != Tree.NONE;
    }

    private int nearest(int verb) {
        int best = Tree.NONE;
        for (int child : tree.children(verb)) {
            boolean subject = tree.hasLabel(child, "nsubj", "csubj") && !tree.isQuoted(child)
                    && !Times.isTime(tree, child);
            if (subject && (best == Tree.NONE || Math.abs(child - verb) < Math.abs(best - verb))) {
                best = child;
            }
        }
        return best;
    }

    private Optional<Subject> agent(int verb) {
        for (int child : tree.children(verb)) {
            if (tree.hasLabel(child, "agent") || tree.hasLabel(child, "prep") && tree.is(child, "by")) {
                int object = tree.child(child, "pobj");
                if (object != Tree.NONE) {
                    return Optional.of(phrase(object, verb, Way.AGENT));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the verb comes right after a closing mark or a comma: then its subject may follow.
    private boolean afterMark(int verb) {
        return verb == 0 || tree.isMark(verb - 1) || tree.isComma(verb - 1) || tree.isQuoted(verb - 1);
    }

    private Optional<Subject> inverted(int verb) {
        if (!tree.tagStarts(verb, "VBD", "VBZ", "VBP", "VBN", "NN") || !afterMark(verb)) {
            return Optional.empty();
        }
        int at = verb + 1;
        if (!tree.tagStarts(at, "NN", "PRP", "DT", "JJ", "CD")) {
            return Optional.empty();
        }
        int last = at;
        while (last + 1 < tree.size() && !tree.is(last, "she") && !tree.is(last, "he")
                && (tree.tagStarts(last + 1, "NN", "JJ", "CD", "HYPH", "POS")
                        || tree.hasLabel(last + 1, "compound")
                        || tree.isOneOf(last + 1, Set.of("of", "for", "from"))
                                && tree.tagStarts(last + 2, "NN", "DT", "JJ"))
                || last + 1 < tree.size() && tree.tagStarts(last, "IN", "DT")
                        && tree.tagStarts(last + 1, "NN", "DT", "JJ")) {
            last++;
        }
        int head = last;
        while (head > at && !tree.tagStarts(head, "NN", "PRP")) {
            head--;
        }
        return tree.tagStarts(head, "NN", "PRP") && !Times.isTime(tree, at) && !beginsContent(head)
                ? Optional.of(new Subject(head, at, head, Way.INVERTED))
                : Optional.empty();
    }

    /// Climbs from a second verb, a participle or a complement to the verb or noun it belongs to.
    private Optional<Subject> shared(int verb) {
        int at = verb;
        for (int step = 0; step < MOST_STEPS && tree.head(at) != Tree.NONE; step++) {
            int head = tree.head(at);
            if (tree.hasLabel(at, "acl", "relcl")) {
                return Optional.of(phrase(head, verb, Way.NOUN));
            }
            if (!tree.hasLabel(at, "conj", "xcomp", "advcl", "parataxis", "pcomp", "prep", "dep")) {
                break;
            }
            int below = at;
            at = head;
            int object = tree.hasLabel(below, "xcomp") && tree.is(verb - 1, "to")
                    ? tree.child(at, "dobj", "dative")
                    : Tree.NONE;
            if (object > at && object < verb && !tree.is(at, "promised")) {
                return Optional.of(phrase(object, verb, Way.SHARED));
            }
            int subject = tree.isVerb(at) ? nearest(at) : Tree.NONE;
            if (subject != Tree.NONE && !agrees(subject, verb)) {
                continue;
            }
            if (subject == Tree.NONE && tree.isVerb(at)) {
                subject = tree.child(at, "nsubjpass");
            }
            if (subject != Tree.NONE && subject != verb) {
                return Optional.of(phrase(subject, verb, Way.SHARED));
            }
        }
        return Optional.empty();
    }

    /// *X stressed ... and urged ...*: the cue before a second one of the same form that a conjunction joins.
    private int afterCue(int verb) {
        int joint = verb - 1;
        while (joint > 0 && tree.tagStarts(joint, "RB")) {
            joint--;
        }
        boolean joined = tree.is(joint, "and") || tree.is(joint, "but");
        if (!joined || !tree.isFiniteCue(verb)) {
            return Tree.NONE;
        }
        for (int i = joint - 1; i >= 0; i--) {
            if (tree.isFiniteCue(i) && tree.tag(i).equals(tree.tag(verb)) && !isPassive(i)) {
                return i;
            }
        }
        return Tree.NONE;
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

    /// The noun phrase of a head, without what describes it behind a comma or in a clause, and not past the verb.
    Subject phrase(int head, int verb, Way way) {
        int first = tree.first(head);
        int last = head;
        for (int child : tree.children(head)) {
            if (child > head && tree.hasLabel(child, "relcl", "acl", "appos", "punct", "parataxis", "advcl",
                    "ccomp", "meta",
                    "dep", "advmod", "xcomp")) {
                break;
            }
            if (child > head) {
                last = Math.max(last, tree.last(child));
            }
        }
        if (head < verb) {
            last = Math.min(last, verb - 1);
        } else {
            first = Math.max(first, verb + 1);
        }
        for (int i = head + 1; i <= last; i++) {
            if (tree.isFinite(i) || tree.tagStarts(i, "W") || tree.isQuoted(i) || tree.is(i, ";")
                    || tree.is(i, ":")) {
                last = i - 1;
                break;
            }
        }
        for (int i = head - 1; i >= first; i--) {
            if (tree.isFinite(i) || tree.isQuoted(i)
                    || i > 0 && tree.isDash(i) && tree.begin(i) > tree.end(i - 1)
                    || tree.isComma(i) && !tree.tagStarts(i - 1, "JJ")) {
                first = i + 1;
                break;
            }
        }
        boolean edge = head < verb ? last + 1 < verb : true;
        while (edge && tree.tagStarts(last, "NN") && tree.tagStarts(last + 1, "NNP")
                && !tree.isQuoted(last + 1)
                && last + 1 != verb) {
            last++;
        }
        while (tree.tagStarts(first, "NNP") && tree.tagStarts(first - 1, "NNP", "NN", "POS")
                && !tree.isQuoted(first - 1)
                && first - 1 != verb && !Times.isTime(tree, first - 1)) {
            first--;
        }
        while (first < head && (tree.isOneOf(first, SubjectsByOrder.NOT_FIRST) || tree.isPunctuation(first)
                || tree.tagStarts(first, "RB"))) {
            first++;
        }
        while (last > head && (tree.isPunctuation(last) || tree.tagStarts(last, "RB", "IN", "CC"))) {
            last--;
        }
        last = byOrder.withoutTime(head, last);
        return new Subject(head, first, Math.max(last, byOrder.nameBehind(head, last, verb)), way);
    }
}
