package quoth.quotation;

import java.util.Set;

/// Where reported content that follows its cue ends.
///
/// The tree says what belongs to the content; the words say where that cannot be right: no content ends inside a
/// quotation, and none runs on into the next cue (*..., adding that ...*; *... and said ...*).
final class ContentEnd {

    private static final Set<String> JOINS = Set.of("and", "but", "or", "because", "that", "which", "who", "if", "including",
            "even", "as", "despite", "so", "whose", "where", "not", "nor");
    private static final Set<String> LEAVES = Set.of("while", "although", "though", "before", "after", "when", "during", "in",
            "on", "at");
    private static final Set<String> CONTRASTS = Set.of("though", "although", "while");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i", "you");

    private final Tree tree;

    ContentEnd(Tree tree) {
        this.tree = tree;
    }

    /// The last token of a content that begins at `begin`.
    ///
    /// @param verb       the cue
    /// @param complement the head of the content by the tree, or -1: then it runs to the sentence's end
    int last(int begin, int verb, int complement) {
        int last = complement == Tree.NONE ? begin : Math.max(begin, block(complement, verb));
        while (last + 1 < tree.size() && goesOn(last + 1, complement)) {
            last++;
        }
        for (int i = begin + 1; i <= last; i++) {
            if (stops(i, verb)) { return i - 1; }
        }
        return last;
    }

    /// The end of the stretch of the subtree around its head that holds no gap.
    int block(int head, int verb) {
        int last = head;
        while (last + 1 < tree.size() && last + 1 <= tree.last(head) && last + 1 != verb && tree.dominates(head, last + 1)) {
            last++;
        }
        return last;
    }

    private boolean goesOn(int token, int complement) {
        if (tree.inOneQuotation(token - 1, token)) { return true; }
        if (tree.isStop(token)) { return false; }
        if (complement == Tree.NONE) { return true; }
        int next = token + 1;
        if (tree.isComma(token) || tree.isDash(token) || tree.is(token, ":")) {
            if (next >= tree.size()) { return false; }
            return tree.dominates(complement, next) || tree.isOneOf(next, JOINS) && joins(next);
        }
        return !tree.isOneOf(token, LEAVES) || tree.isQuoted(token);
    }

    /// *but* joins only what has no subject of its own.
    private boolean joins(int word) {
        return !tree.is(word, "but") || tree.tagStarts(word + 1, "MD", "VB", "RB", "TO");
    }

    /// Whether a content that follows the cue must end before the token.
    boolean stops(int token, int verb) {
        if (tree.inOneQuotation(token - 1, token)) { return false; }
        if (tree.isStop(token)) { return true; }
        boolean parted = tree.isComma(token) || tree.isDash(token);
        int next = parted ? token + 1 : token;
        parted = parted || tree.isComma(token - 1) && tree.isQuoted(token - 1);
        if (next >= tree.size()) { return parted; }
        boolean says = tree.verb(next) != null && tree.tag(next).equals("VBG");
        if (says && (parted || token - 1 > verb && tree.tagStarts(token - 1, "NN", "RB"))) { return true; }
        if (tree.is(next, "according")) { return true; }
        if (tree.is(next, "and") || tree.is(next, "but") || tree.is(next, "or")) {
            return secondCue(next) || parted && tree.is(next, "but") && clauseAfter(next);
        }
        return parted && tree.isOneOf(next, CONTRASTS) && cueWithin(next + 1, next + 6);
    }

    /// *... and (he) said*: another cue after the conjunction.
    private boolean secondCue(int conjunction) {
        for (int i = conjunction + 1; i < Math.min(tree.size(), conjunction + 5); i++) {
            if (tree.isFiniteCue(i) && !tree.is(i, "called") && !tree.is(i, "read")) { return true; }
            if (!tree.tagStarts(i, "RB", "PRP", "NNP", "MD", "VBZ", "VBP") || tree.is(i, "PRP$")) { return false; }
        }
        return false;
    }

    /// *..., but the party is split*: a clause with a subject of its own, and not a pronoun.
    private boolean clauseAfter(int conjunction) {
        int first = conjunction + 1;
        return tree.tagStarts(first, "DT", "NN", "JJ", "PRP", "EX") && !tree.isOneOf(first, PRONOUNS)
                && tree.hasFinite(first + 1, Math.min(tree.size() - 1, first + 7));
    }

    private boolean cueWithin(int from, int to) {
        for (int i = from; i < Math.min(tree.size(), to); i++) {
            if (tree.isFiniteCue(i)) { return true; }
        }
        return false;
    }
}
