package quoth.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.TextSpan;

/// Content around its cue, *A, X said, B*: both halves, before the tree is asked, which seldom sees it.
final class ClausesAround {

    private static final Set<String> NOT_CONTENT = Set.of("who", "which", "citing");
    private static final Set<String> OPENERS = Set.of("but", "and", "so", "yet");
    private static final int MOST_WORDS_TO_COMMA = 6;

    private final Tree tree;
    private final ContentBegin begins;
    private final ContentEnd ends;
    private final ReportCollector collector;

    ClausesAround(Tree tree, ReportCollector collector) {
        this.tree = tree;
        this.begins = new ContentBegin(tree);
        this.ends = new ContentEnd(tree);
        this.collector = collector;
    }

    /// @return whether content was found
    boolean read(CueWord word, int verb, Optional<TextSpan> mention, CueExtent extent) {
        int comma = comma(extent.last());
        if (mention.isEmpty() || !isInserted(word, extent) || comma == Tree.NONE) {
            return false;
        }
        int begin = begins.before(extent.first() - 1);
        begin += tree.isOneOf(begin, OPENERS) ? 1 : 0;
        var left = new TokenRange(begin, extent.first() - 2);
        var right = new TokenRange(comma + 1, ends.last(comma + 1, verb, Tree.NONE));
        return !quotesAnew(left, right) && isContent(word, left, right)
                && collector.add(word, verb, mention, List.of(left, right), Rule.CLAUSE_AROUND);
    }

    /// Whether the cue's clause is parted from what stands before it and has no content of its own.
    private boolean isInserted(CueWord word, CueExtent extent) {
        int first = extent.first();
        int next = extent.last() + 1;
        boolean parted = first > 0 && (tree.isComma(first - 1) || tree.isDash(first - 1));
        boolean object = tree.is(next, "that") || !word.hearer() && !Times.isTime(tree, next)
                && tree.tagStarts(next, "DT", "CD", "JJ");
        return parted && !object && !ClauseOpeners.isRelative(tree, first)
                && !ClauseOpeners.isTemporal(tree, first);
    }

    /// The comma or dash that ends the cue's clause, before more content.
    private int comma(int last) {
        int comma = last + 1;
        while (comma < tree.size() && comma <= last + MOST_WORDS_TO_COMMA && !isEnd(comma)
                && !tree.isFinite(comma) && !tree.isStop(comma)) {
            comma++;
        }
        int next = comma + 1;
        boolean saying = tree.isSpeech(next) && tree.tag(next).equals("VBG");
        return next + 1 < tree.size() && isEnd(comma) && !saying && !tree.isOneOf(next, NOT_CONTENT)
                && tree.source(next).isEmpty() ? comma
                        : Tree.NONE;
    }

    private boolean isEnd(int token) {
        return tree.isComma(token) || tree.isDash(token) || tree.is(token, ";");
    }

    /// *Asked about it, she said, "Never again."*: a quotation that is a sentence of its own behind words that are not
    /// quoted.
    private boolean quotesAnew(TokenRange left, TokenRange right) {
        int first = right.first();
        boolean whole = tree.isMark(first) && tree.isQuoted(first)
                && Character
                        .isUpperCase(tree.text().charAt(tree.begin(Math.min(first + 1, tree.size() - 1))));
        return whole && !tree.isQuoted(left.last());
    }

    /// Whether both halves are what was said, and the left one not only when or where it was.
    private boolean isContent(CueWord word, TokenRange left, TokenRange right) {
        boolean finiteLeft = tree.hasFinite(left.first(), left.last());
        boolean finiteRight = tree.hasFinite(right.first(), right.last());
        boolean quotedLeft = tree.isQuoted(left.last());
        boolean quotedRight = tree.isQuoted(right.first());
        boolean adverbial = (!finiteLeft || ClauseOpeners.isAdverbial(tree, left.first()))
                && !isFragment(left);
        if (adverbial && !quotedLeft && (quotedRight || word.weak())) {
            return false;
        }
        boolean clause = finiteRight || finiteLeft && !ClauseOpeners.isTemporal(tree, left.first());
        return clause && (quotedRight || !quotedLeft);
    }

    /// Whether the left half is part of the content though it is no clause of its own.
    private boolean isFragment(TokenRange left) {
        int begin = left.first();
        return ClauseOpeners.isConditional(tree, begin)
                || tree.tagStarts(begin, "NN", "DT", "PRP", "EX", "CD") && !Times.isTime(tree, left.last())
                        && left.last() > begin;
    }
}
