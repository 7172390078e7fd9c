package quoth.quotation;

import java.util.Optional;
import java.util.Set;
import quoth.quotation.Subject.Way;

/// Finds the subject behind its verb where the tree has none: *"...," said Ann Smith of the union*.
final class InvertedSubjects {

    private static final Set<String> INSIDE_NAME = Set.of("of", "for", "from");

    private final Tree tree;

    InvertedSubjects(Tree tree) {
        this.tree = tree;
    }

    Optional<Subject> of(int verb) {
        int first = verb + 1;
        if (!tree.tagStarts(verb, "VBD", "VBZ", "VBP", "VBN", "NN") || !mayFollow(verb)
                || !tree.tagStarts(first, "NN", "PRP", "DT", "JJ", "CD") && !tree.isAttribute(first)) {
            return Optional.empty();
        }
        int head = first;
        while (head + 1 < tree.size() && goesOn(head)) {
            head++;
        }
        while (head > first && !tree.tagStarts(head, "NN", "PRP")) {
            head--;
        }
        return tree.tagStarts(head, "NN", "PRP") && !Times.isTime(tree, first) && !beginsContent(head)
                ? Optional.of(new Subject(head, first, head, Way.INVERTED))
                : Optional.empty();
    }

    /// Whether the verb comes right after a closing mark or a comma: then its subject may follow.
    boolean mayFollow(int verb) {
        return verb == 0 || tree.isMark(verb - 1) || tree.isComma(verb - 1) || tree.isQuoted(verb - 1);
    }

    /// Whether a noun behind the verb has a verb of its own: *..., said they felt safe*.
    boolean beginsContent(int noun) {
        int next = noun + 1;
        while (tree.tagStarts(next, "RB")) {
            next++;
        }
        return tree.isFinite(next);
    }

    /// Whether the noun phrase goes on behind a token that is not the sentence's last.
    private boolean goesOn(int last) {
        int next = last + 1;
        if (tree.tagStarts(last, "IN", "DT") && tree.tagStarts(next, "NN", "DT", "JJ")) {
            return true;
        }
        boolean nominal = tree.tagStarts(next, "NN", "JJ", "CD", "HYPH", "POS")
                || tree.hasLabel(next, "compound") || tree.isAttribute(next);
        boolean joined = tree.isOneOf(next, INSIDE_NAME) && tree.tagStarts(next + 1, "NN", "DT", "JJ");
        return !tree.is(last, "she") && !tree.is(last, "he") && (nominal || joined);
    }
}
