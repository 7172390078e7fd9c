package quoth.quotation;

import java.util.Optional;
import quoth.quotation.Subject.Way;

/// Finds who reports: the subject of a verb by the tree where the tree has one, by the order of words where it has not.
final class Subjects {

    private final Tree tree;
    private final VerbArcs arcs;
    private final SubjectPhrases phrases;
    private final SubjectsByOrder byOrder;
    private final InvertedSubjects inverted;
    private final SharedSubjects shared;

    Subjects(Tree tree) {
        this.tree = tree;
        this.arcs = new VerbArcs(tree);
        this.phrases = new SubjectPhrases(tree);
        this.byOrder = new SubjectsByOrder(tree);
        this.inverted = new InvertedSubjects(tree);
        this.shared = new SharedSubjects(tree);
    }

    /// Whoever reports by the verb.
    Optional<Subject> of(int verb) {
        if (isPassive(verb)) {
            int agent = arcs.agent(verb);
            return agent == Tree.NONE ? Optional.empty() : Optional.of(phrases.of(agent, verb, Way.AGENT));
        }
        return byOrder.behindMark(verb).or(() -> byOrder.beforeDashes(verb))
                .or(() -> byOrder.beforeRelative(verb)).or(() -> byOrder.beforeOpenRelative(verb))
                .or(() -> byOrder.closing(verb))
                .or(() -> byOrder.behindAs(verb)).or(() -> ofAbsolute(verb)).or(() -> beside(verb))
                .or(() -> byOrder.mistagged(verb)).or(() -> shared.ofMainClause(verb));
    }

    /// *with the governor calling it a mistake*: whoever stands between *with* and the participle.
    private Optional<Subject> ofAbsolute(int verb) {
        return tree.tag(verb).equals("VBG")
                ? byOrder.leftOf(verb).filter(s -> tree.is(s.first() - 1, "with"))
                : Optional.empty();
    }

    boolean isPassive(int verb) {
        return arcs.isPassive(verb);
    }

    /// The verb's own subject, unless the order of words or a cue before a participle tells better.
    private Optional<Subject> beside(int verb) {
        int own = arcs.subject(verb);
        boolean content = own > verb && inverted.beginsContent(own);
        boolean apart = own < verb && tree.isComma(verb - 1) && shared.isLooseParticiple(verb);
        if (content || apart) {
            own = Tree.NONE;
        }
        if (own == Tree.NONE) {
            return ofParticiple(verb).or(() -> withoutOwn(verb));
        }
        var put = own < verb ? insertedBehind(verb, own) : Optional.<Subject>empty();
        if (put.isPresent()) {
            return put;
        }
        int head = own;
        var better = head < verb ? inserted(verb, head) : ofParticiple(verb).or(() -> farFrom(verb));
        return better.or(() -> Optional.of(own(head, verb)));
    }

    private Subject own(int head, int verb) {
        int antecedent = arcs.antecedent(head, verb);
        if (antecedent != Tree.NONE) {
            return phrases.of(antecedent, verb, Way.NOUN);
        }
        return phrases.of(head, verb, head < verb ? Way.OWN : Way.INVERTED);
    }

    /// *The test, North Korea said, was its biggest*: what stands between two commas with the verb is its subject, and not
    /// the noun before them.
    private Optional<Subject> inserted(int verb, int own) {
        if (!tree.isComma(verb + 1)) {
            return Optional.empty();
        }
        return byOrder.leftOf(verb)
                .filter(s -> s.last() < verb && own < s.first() && tree.isComma(s.first() - 1)
                        && !tree.isComma(verb - 1));
    }

    /// *Part of the risk, say farmers like Ann Smith, is the wind*: behind a verb which one comma parts from the noun before
    /// it, and with another comma and a verb of that noun's behind, is the cue's own subject.
    private Optional<Subject> insertedBehind(int verb, int own) {
        int comma = verb - 1;
        if (!tree.isComma(comma) || !tree.isFinite(verb) || !tree.takesClause(verb)
                || tree.hasFinite(0, comma)) {
            return Optional.empty();
        }
        for (int i = own; i < comma; i++) {
            if (tree.isComma(i)) {
                return Optional.empty();
            }
        }
        return inverted.of(verb).filter(s -> tree.is(s.last() + 1, "like") || tree.isComma(s.last() + 1));
    }

    /// The noun phrase before a verb whose subject behind it is not to be believed.
    private Optional<Subject> farFrom(int verb) {
        return inverted.mayFollow(verb) ? Optional.empty() : byOrder.leftOf(verb);
    }

    /// *..., saying ...*: whoever the sentence's last cue has for its speaker, else its main verb.
    private Optional<Subject> ofParticiple(int verb) {
        if (!shared.isLooseParticiple(verb)) {
            return Optional.empty();
        }
        int cue = shared.cueBeforeParticiple(verb);
        return cue == Tree.NONE ? shared.ofMainVerb(verb) : of(cue);
    }

    /// *and in an interview said*: the noun phrase of a preposition is nobody's subject.
    private boolean isInPhrase(Subject left) {
        int before = left.first() - 1;
        return before >= 0 && !ClauseOpeners.isTemporal(tree, before) && (tree.hasLabel(before, "prep")
                || tree.tagStarts(before, "IN") && tree.hasLabel(left.head(), "pobj"));
    }

    /// Where the tree has no subject: behind the verb, that of a cue joined to it, before it, or further up in the tree.
    private Optional<Subject> withoutOwn(int verb) {
        var left = byOrder.leftOf(verb).filter(s -> !isInPhrase(s));
        boolean plain = left.filter(s -> !tree.hasFinite(s.first(), verb - 1)
                && (s.first() == 0 || tree.isMark(s.first() - 1))).isPresent();
        var behind = plain ? Optional.<Subject>empty() : inverted.of(verb);
        if (behind.isPresent()) {
            return behind;
        }
        int joined = shared.joinedCue(verb);
        if (joined != Tree.NONE) {
            return of(joined);
        }
        var above = shared.above(verb);
        boolean leftFits = left.isPresent() && tree.tagStarts(verb, "VBD", "VBZ", "VBP", "VBN", "NN")
                && !(above.isPresent() && tree.is(verb - 1, "and"));
        return leftFits ? left : above.or(() -> shared.ofPartBefore(verb));
    }
}
