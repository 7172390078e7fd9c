package quoth.quotation;

import java.util.Optional;
import java.util.Set;
import quoth.TextSpan;

/// Content with its source in a phrase, which the cue list names: *according to the ministry, ...*; *..., according to
/// the ministry*; *in the words of the ministry, ...*.
final class SourceReports {

    private static final int LEAST = 2;

    private final Tree tree;
    private final ContentBegin begins;
    private final ReportCollector collector;

    SourceReports(Tree tree, ReportCollector collector) {
        this.tree = tree;
        this.begins = new ContentBegin(tree);
        this.collector = collector;
    }

    /// @param token the first word of the phrase
    void read(int token) {
        if (!tree.isQuoted(token)) {
            tree.source(token).ifPresent(source -> read(source, token));
        }
    }

    private void read(SourcePhrase source, int token) {
        int first = token + source.words().size();
        int last = nameEnd(first);
        Optional<TextSpan> mention = Optional.of(tree.span(first, last));
        collector.clause(source.cue(), token, mention);
        int right = phraseEnd(last);
        boolean opens = token <= LEAST;
        if (!opens && !source.isPreposition() && !closes(token, last, right)) {
            return;
        }
        if (!opens) {
            int begin = begins.before(token - 1);
            begin += tree.is(begin, "but") || tree.is(begin, "and") ? 1 : 0;
            collector.add(source.cue(), token, mention, begin, token - 1, Rule.ACCORDING_TO);
        } else if (right + LEAST < tree.size()) {
            collector.add(source.cue(), token, mention, right + 1, tree.size() - 1, Rule.ACCORDING_TO);
        }
    }

    /// The source's noun phrase: to the first comma, clause or verb.
    private int nameEnd(int first) {
        int last = first;
        while (last + 1 < tree.size() && !tree.isComma(last + 1) && !tree.isStop(last + 1)
                && !tree.isMark(last + 1)
                && !tree.isFinite(last + 1) && !tree.tagStarts(last + 1, "W", "PRP", "-", ":")
                && (!tree.isVerb(last + 1) || tree.isAttribute(last + 1) || tree.isDescription(last + 1)
                        || tree.tag(last + 1).equals("VBG") && tree.tagStarts(last + 2, "NN"))
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

    /// Whether a comma parts the phrase from what it is the source of, and the sentence ends with it. *Is in the words of
    /// the poet* has no content; *it was, in the words of the poet, "..."* has it behind, in marks.
    private boolean closes(int token, int last, int right) {
        return tree.isComma(token - 1) && right + 1 >= tree.size() && !tree.is(last + 1, ":");
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
