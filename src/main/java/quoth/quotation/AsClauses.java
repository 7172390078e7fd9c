package quoth.quotation;

import java.util.ArrayList;
import java.util.Optional;
import quoth.TextSpan;

/// Content beside *as*: *as she said, ...*; *..., as she said*; *as reported by her, ...*.
final class AsClauses {

    private static final int MOST_WORDS_TO_COMMA = 10;
    /// What stands before an *as* so near to the sentence's begin is no content.
    private static final int LEAST_BEFORE = 4;

    private final Tree tree;
    private final ReportCollector collector;

    AsClauses(Tree tree, ReportCollector collector) {
        this.tree = tree;
        this.collector = collector;
    }

    /// *as X said*, at the begin, in the middle or at the end; *as it reaffirmed our support* tells why or when.
    boolean beside(CueWord word, int verb, Optional<TextSpan> mention, CueExtent extent) {
        int as = extent.first() - 1;
        boolean deed = !word.hearer() && tree.child(verb, "dobj") > verb
                || tree.tagStarts(verb + 1, "W") || tree.is(verb + 1, "that");
        if (!tree.is(as, "as") || mention.isEmpty() || word.word().equals("read") || word.weak() || deed) {
            return false;
        }
        int comma = extent.last() + 1;
        while (comma < tree.size() && comma <= extent.last() + MOST_WORDS_TO_COMMA && !tree.isComma(comma)
                && !tree.isStop(comma)) {
            comma++;
        }
        boolean closed = tree.isComma(comma);
        if (as <= 1) {
            return closed && collector.add(word, verb, mention, comma + 1, tree.size() - 1, Rule.AS_CLAUSE);
        }
        boolean parted = tree.isComma(as - 1) || tree.isDash(as - 1);
        if (!parted || as < LEAST_BEFORE && !closed) {
            return false;
        }
        var stretches = new ArrayList<TokenRange>();
        if (!closed || tree.hasFinite(0, as - 2) || ClauseOpeners.isConditional(tree, 0)) {
            stretches.add(new TokenRange(tree.bodyBegin(), as - 2));
        }
        if (closed && comma + 2 < tree.size()) {
            stretches.add(new TokenRange(comma + 1, tree.size() - 1));
        }
        return collector.add(word, verb, mention, stretches, Rule.AS_CLAUSE);
    }

    /// *As reported by X, ...*: what follows the phrase.
    boolean reportedBy(CueWord word, int verb, Optional<TextSpan> mention) {
        if (mention.isEmpty() || verb > 2 || !tree.is(verb - 1, "as")) {
            return false;
        }
        int comma = verb + 1;
        while (comma < tree.size() && !tree.isComma(comma)) {
            comma++;
        }
        return tree.hasFinite(comma, tree.size() - 1)
                && collector.add(word, verb, mention, comma + 1, tree.size() - 1, Rule.AS_CLAUSE);
    }
}
