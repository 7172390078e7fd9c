package quoth.quotation;

import java.util.Set;

/// Where reported content that follows its cue ends.
///
/// The tree says what belongs to the content; the words say where that cannot be right: no content ends inside a
/// quotation, and none runs on into the next cue (*..., adding that ...*; *... and said ...*).
final class ContentEnd {

    private static final Set<String> JOINS = Set.of("and", "but", "or", "because", "that", "which", "who",
            "if", "including",
            "even", "as", "despite", "provided", "unless", "so", "whose", "where", "not", "nor");
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
        boolean fronted = isFronted(verb);
        for (int i = begin + 1; i <= last; i++) {
            if (fronted && beginsMainClause(i)) {
                return i - 1;
            }
            int resumed = stops(i, verb) ? afterInsertion(begin, i) : i;
            if (resumed == Tree.NONE) {
                return i - 1;
            }
            i = resumed;
            last = Math.max(last, i);
        }
        return last;
    }

    /// Whether the cue stands in a clause before the main one: *Asked whether he would go, she said ...*; *Although he says
    /// so, they ...*.
    private boolean isFronted(int verb) {
        int first = tree.bodyBegin();
        boolean opened = ClauseOpeners.isTemporal(tree, first) && !tree.hasFinite(first, verb - 1);
        int at = verb - 1;
        while (at >= first && (tree.tagStarts(at, "RB", "IN", "WRB") || tree.isPunctuation(at))) {
            at--;
        }
        boolean participle = at < first && tree.tagStarts(verb, "VBG", "VBN", "VBD");
        return opened || participle;
    }

    /// Whether the token is the comma between a fronted clause and its main clause.
    private boolean beginsMainClause(int token) {
        return tree.isComma(token) && !tree.inOneQuotation(token - 1, token)
                && tree.tagStarts(token + 1, "NN", "DT", "PRP", "CD", "EX", "JJ")
                && tree.hasFinite(token + 2, tree.size() - 1);
    }

    /// Where a subject goes on to its verb behind what stands between two commas or dashes: *the mayor, who is new, would
    /// go*.
    ///
    /// @return the second comma or dash, or [Tree#NONE] where the content is over
    private int afterInsertion(int begin, int token) {
        boolean dash = tree.isDash(token);
        if (!dash && !tree.isComma(token) || tree.hasFinite(begin, token - 1)) {
            return Tree.NONE;
        }
        for (int i = token + 1; i + 1 < tree.size() && !tree.isStop(i); i++) {
            boolean closes = dash ? tree.isDash(i) : tree.isComma(i);
            if (closes) {
                return tree.isFinite(i + 1) && !tree.isSpeech(i + 1) ? i : Tree.NONE;
            }
        }
        return Tree.NONE;
    }

    /// The end of the stretch of the subtree around its head that holds no gap.
    int block(int head, int verb) {
        int last = head;
        while (last + 1 < tree.size() && last + 1 <= tree.last(head) && last + 1 != verb
                && tree.dominates(head, last + 1)) {
            last++;
        }
        return last;
    }

    private boolean goesOn(int token, int complement) {
        if (tree.inOneQuotation(token - 1, token)) {
            return true;
        }
        if (tree.isStop(token)) {
            return false;
        }
        if (complement == Tree.NONE) {
            return true;
        }
        int next = token + 1;
        if (tree.isComma(token) || tree.isDash(token) || tree.is(token, ":")) {
            if (next >= tree.size()) {
                return false;
            }
            return tree.dominates(complement, next) || tree.isOneOf(next, JOINS) && joins(next)
                    || tree.isComma(token) && isList(next)
                    || tree.tag(next).equals("VBG") && !tree.isSpeech(next);
        }
        return true;
    }

    /// *..., hospitals and banks*: nouns up to a conjunction and one more noun.
    boolean isList(int token) {
        int at = token;
        while (tree.tagStarts(at, "NN", "JJ", "DT", "CD", "HYPH", "POS") || tree.isComma(at)) {
            at++;
        }
        boolean joined = tree.is(at, "and") || tree.is(at, "or");
        return at > token && joined && tree.tagStarts(at + 1, "NN", "JJ", "DT", "CD")
                && !tree.isFinite(at + 2);
    }

    /// *..., Ryan said*: another cue with its subject behind a comma.
    private boolean nextReport(int comma) {
        if (!tree.isComma(comma)) {
            return false;
        }
        for (int i = comma + 1; i < Math.min(tree.size(), comma + 6); i++) {
            if (i > comma + 1 && tree.isFiniteCue(i)) {
                return tree.takesClause(i);
            }
            if (!tree.tagStarts(i, "NNP", "PRP", "NN", "DT", "JJ")) {
                return false;
            }
        }
        return false;
    }

    /// *but* joins only what has no subject of its own.
    private boolean joins(int word) {
        return !tree.is(word, "but") || tree.tagStarts(word + 1, "MD", "VB", "RB", "TO")
                || tree.is(word + 1, "that");
    }

    /// Whether a content that follows the cue must end before the token.
    boolean stops(int token, int verb) {
        if (tree.inOneQuotation(token - 1, token)) {
            return false;
        }
        if (tree.isStop(token) || nextReport(token)) {
            return true;
        }
        boolean parted = tree.isComma(token) || tree.isDash(token);
        int next = parted ? token + 1 : token;
        int before = tree.isMark(token - 1) ? token - 2 : token - 1;
        parted = parted || tree.isComma(before) && tree.isQuoted(before);
        if (next >= tree.size()) {
            return parted;
        }
        boolean says = tree.isSpeech(next) && tree.tag(next).equals("VBG");
        boolean describes = tree.hasLabel(next, "acl") && tree.head(next) == token - 1;
        boolean opens = tree.is(next + 1, "that") || tree.isMark(next + 1);
        if (says && (parted
                || opens && token - 1 > verb && tree.tagStarts(token - 1, "NN", "RB") && !describes)) {
            return true;
        }
        if (tree.source(next).isPresent() || joinsVerb(next, verb)) {
            return true;
        }
        if (parted && tree.is(next, "who") && tree.tagStarts(before, "NNP")) {
            return true;
        }
        boolean alike = tree.tag(verb).equals("VBG") && tree.isSpeech(next + 1)
                && tree.tag(next + 1).equals("VBG");
        if (alike && (tree.is(next, "and") || tree.is(next, "but"))) {
            return true;
        }
        if (tree.is(next, "and") || tree.is(next, "but") || tree.is(next, "or")) {
            return secondCue(next)
                    || parted && (tree.is(next, "but") && clauseAfter(next) || anotherReports(next));
        }
        return parted && tree.isOneOf(next, CONTRASTS) && cueWithin(next + 1, next + 6);
    }

    /// *... and left*: a second verb beside the cue, by the tree.
    private boolean joinsVerb(int conjunction, int verb) {
        if (!tree.is(conjunction, "and") && !tree.is(conjunction, "but")) {
            return false;
        }
        for (int i = conjunction + 1; i < Math.min(tree.size(), conjunction + 4); i++) {
            if (tree.isFinite(i) && tree.hasLabel(i, "conj") && tree.head(i) == verb) {
                return true;
            }
            int up = tree.head(i);
            if (tree.tag(i).equals("MD") && up > i && tree.hasLabel(up, "conj") && tree.head(up) == verb) {
                return true;
            }
        }
        return false;
    }

    /// *... and (he) said*: another cue after the conjunction.
    private boolean secondCue(int conjunction) {
        for (int i = conjunction + 1; i < Math.min(tree.size(), conjunction + 5); i++) {
            if (tree.isFiniteCue(i) && !(tree.is(i, "called") && !tree.tagStarts(i + 1, "PRP", "NNP", "IN"))
                    && !tree.is(i, "read") && !tree.is(i, "speak")) {
                return true;
            }
            if (isDenied(i)) {
                return true;
            }
            boolean denied = CueMood.isNegation(tree, i + 1) && tree.isFinite(i);
            if (!denied && !tree.tagStarts(i, "RB", "PRP", "NNP", "MD", "VBZ", "VBP") || tree.is(i, "PRP$")) {
                return false;
            }
        }
        return false;
    }

    /// *..., and human rights groups warned that*: a noun and its own cue with a clause.
    private boolean anotherReports(int conjunction) {
        int at = conjunction + 1;
        while (tree.tagStarts(at, "DT", "NN", "JJ", "CD", "POS", "IN") && at < conjunction + 9) {
            at++;
        }
        return at > conjunction + 1 && tree.isFiniteCue(at) && tree.takesClause(at)
                && !tree.isPunctuation(at + 1);
    }

    /// *..., but the party is split*: a clause with a subject of its own, and not a pronoun.
    private boolean clauseAfter(int conjunction) {
        int first = conjunction + 1;
        return tree.tagStarts(first, "DT", "NN", "JJ", "PRP", "EX") && !tree.isOneOf(first, PRONOUNS)
                && tree.hasFinite(first + 1, Math.min(tree.size() - 1, first + 7));
    }

    private boolean cueWithin(int from, int to) {
        for (int i = from; i < Math.min(tree.size(), to); i++) {
            if (tree.isFiniteCue(i) || isDenied(i)) {
                return true;
            }
        }
        return false;
    }

    /// *did not say*, *has never claimed*: a cue with its tense in front of a negation.
    private boolean isDenied(int token) {
        return tree.isSpeech(token) && tree.isVerb(token) && CueMood.isNegation(tree, token - 1)
                && tree.isFinite(token - 2);
    }
}
