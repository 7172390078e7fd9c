package quoth.quotation;

import java.util.Set;
import quoth.quotation.Subject.Way;

/// Finds how far the noun phrase of a subject reaches.
final class SubjectPhrases {

    private static final Set<String> REFLEXIVES = Set.of("himself", "herself", "itself", "themselves");

    private final Tree tree;
    private final SubjectsByOrder byOrder;

    SubjectPhrases(Tree tree) {
        this.tree = tree;
        this.byOrder = new SubjectsByOrder(tree);
    }

    /// The noun phrase of a head, without what describes it behind a comma or in a clause, and not past the verb.
    Subject of(int head, int verb, Way way) {
        int first = withNamesBefore(first(head, verb), verb);
        while (first < head && (tree.isOneOf(first, SubjectsByOrder.NOT_FIRST) || tree.isPunctuation(first)
                || tree.tagStarts(first, "RB"))) {
            first++;
        }
        int last = withNamesBehind(last(head, verb), head, verb);
        while (last > head && (tree.isPunctuation(last) || tree.tagStarts(last, "RB", "IN", "CC"))) {
            last--;
        }
        last = byOrder.withoutTime(head, last);
        last = Math.max(last, byOrder.nameBehind(head, last, verb));
        boolean reflexive = tree.isOneOf(last + 1, REFLEXIVES) && last + 1 != verb;
        return new Subject(head, first, reflexive ? last + 1 : last, way);
    }

    /// The subtree's first token, not past a clause, a dash or a comma that parts it from the head.
    private int first(int head, int verb) {
        int first = head < verb ? tree.first(head) : Math.max(tree.first(head), verb + 1);
        for (int i = head - 1; i >= first; i--) {
            if (tree.isFinite(i) || tree.isQuoted(i)
                    || i > 0 && tree.isDash(i) && tree.begin(i) > tree.end(i - 1)
                    || tree.isComma(i) && !tree.tagStarts(i - 1, "JJ")) {
                return i + 1;
            }
        }
        return first;
    }

    /// The last token of what hangs on the head behind it, without clauses and appositions.
    private int last(int head, int verb) {
        int last = head;
        for (int child : tree.children(head)) {
            boolean listed = tree.isComma(child) && isListed(head, verb) || tree.isDescription(child);
            if (child > head && !listed && tree.hasLabel(child, "relcl", "acl", "appos", "punct", "parataxis",
                    "advcl", "ccomp", "meta", "dep", "advmod", "xcomp")) {
                break;
            }
            if (child > head) {
                last = Math.max(last, tree.last(child));
            }
        }
        if (head < verb) {
            last = Math.min(last, verb - 1);
        }
        for (int i = head + 1; i <= last; i++) {
            boolean more = tree.isComma(i) && tree.is(i + 1, "including");
            if (more || tree.isFinite(i) || tree.tagStarts(i, "W") || tree.isQuoted(i) || tree.is(i, ";")
                    || tree.is(i, ":")) {
                return i - 1;
            }
        }
        return last;
    }

    /// *Smith, Doe and Ito*: whether names that hang on the head follow, parted by commas.
    private boolean isListed(int head, int verb) {
        for (int child : tree.children(head)) {
            boolean name = child > head && (child < verb || head > verb) && tree.hasLabel(child, "conj")
                    && tree.tagStarts(child, "NN");
            if (name) {
                return tree.isComma(tree.first(child) - 1);
            }
        }
        return false;
    }

    private int withNamesBefore(int begin, int verb) {
        int first = begin;
        while (tree.tagStarts(first, "NNP") && tree.tagStarts(first - 1, "NNP", "NN", "POS")
                && !tree.isQuoted(first - 1)
                && first - 1 != verb && !Times.isTime(tree, first - 1)) {
            first--;
        }
        return first;
    }

    private int withNamesBehind(int end, int head, int verb) {
        int last = end;
        boolean apart = head >= verb || last + 1 < verb;
        while (apart && tree.tagStarts(last, "NN") && tree.tagStarts(last + 1, "NNP")
                && !tree.isQuoted(last + 1) && last + 1 != verb) {
            last++;
        }
        return last;
    }
}
