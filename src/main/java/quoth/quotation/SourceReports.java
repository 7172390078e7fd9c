package quoth.quotation;

import java.util.Optional;
import java.util.Set;
import quoth.TextSpan;

/// Content with its source in a phrase: *according to the ministry, ...*; *..., according to the ministry*.
final class SourceReports {

    private static final CueWord ACCORDING = new CueWord("according to", CueWord.Act.STATEMENT,
            Set.of(CueWord.Frame.CLAUSE, CueWord.Frame.QUOTE), false, false);
    private static final int LEAST = 2;

    private final Tree tree;
    private final ReportCollector collector;

    SourceReports(Tree tree, ReportCollector collector) {
        this.tree = tree;
        this.collector = collector;
    }

    /// @param token the first word of the phrase
    void read(int token) {
        if (!tree.is(token, "according") || !tree.is(token + 1, "to") || tree.isQuoted(token)
                || token + 2 >= tree.size()) {
            return;
        }
        int first = token + 2;
        int last = nameEnd(first);
        Optional<TextSpan> mention = Optional.of(tree.span(first, last));
        collector.clause(ACCORDING, token, mention);
        int right = phraseEnd(last);
        if (token >= LEAST + 1) {
            int begin = tree.bodyBegin();
            begin += tree.is(begin, "but") || tree.is(begin, "and") ? 1 : 0;
            collector.add(ACCORDING, token, mention, begin, token - 1, Rule.ACCORDING_TO);
        } else if (right + LEAST < tree.size()) {
            collector.add(ACCORDING, token, mention, right + 1, tree.size() - 1, Rule.ACCORDING_TO);
        }
    }

    /// The source's noun phrase: to the first comma, clause or verb.
    private int nameEnd(int first) {
        int last = first;
        while (last + 1 < tree.size() && !tree.isComma(last + 1) && !tree.isStop(last + 1)
                && !tree.isMark(last + 1)
                && !tree.isFinite(last + 1) && !tree.tagStarts(last + 1, "W", "VB", "PRP", "-", ":")
                && !tree.is(last + 1, "(") && !tree.isSpacedDash(last + 1)
                && !(tree.tagStarts(last + 1, "IN") && isBreak(last + 1))) {
            last++;
        }
        return last;
    }

    private boolean isBreak(int token) {
        return tree.isOneOf(token,
                Set.of("that", "as", "because", "while", "after", "before", "if", "whether", "since"));
    }

    /// The end of the phrase with what describes the source: up to the comma after which the sentence goes on.
    private int phraseEnd(int last) {
        int end = last;
        while (end + 1 < tree.size() && !tree.isComma(end + 1)) {
            end++;
        }
        return end;
    }
}
