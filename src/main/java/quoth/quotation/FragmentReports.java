package quoth.quotation;

import java.util.List;
import java.util.Optional;

/// A few quoted words inside a sentence that has a cue, where the rules for the cue gave no content: the content is the
/// part of the sentence around them.
final class FragmentReports {

    private static final int FAR = 14;

    private FragmentReports() {}

    /// @param clauses those with a subject in the sentence, in order
    static Optional<Report> around(Quotation quotation, Optional<Tree> tree, List<CueClause> clauses) {
        if (tree.isEmpty()) {
            return clauses.isEmpty() ? Optional.empty() : Optional.of(only(quotation, clauses));
        }
        var before = clauses.stream().filter(c -> c.cue().begin() < quotation.begin()).toList();
        if (!before.isEmpty()) {
            return after(quotation, tree.get(), before.getLast());
        }
        return clauses.stream().filter(c -> c.word().takes(CueWord.Frame.QUOTE)).findFirst()
                .flatMap(c -> before(quotation, tree.get(), c));
    }

    /// *called it a "shameful retreat"*: from behind the cue to where its content ends.
    private static Optional<Report> after(Quotation quotation, Tree tree, CueClause clause) {
        int verb = tokenAt(tree, clause.cue().begin());
        if (tree.source(verb).isPresent()) {
            return Optional.of(only(quotation, List.of(clause)));
        }
        int begin = verb + 1;
        for (int i = verb + 1; i < Math.min(tree.size(), verb + FAR)
                && tree.begin(i) < quotation.begin(); i++) {
            if (tree.is(i, "that")) {
                begin = i;
                break;
            }
        }
        boolean opens = tree.is(begin, "that")
                || tree.tagStarts(begin, "DT", "NN", "PRP", "EX", "JJ", "CD", "VB", "W", "''")
                || tree.is(begin, "if")
                || tree.is(begin, "as") && clause.word().takes(CueWord.Frame.AS);
        if (!opens || begin >= tree.size()) {
            return Optional.of(only(quotation, List.of(clause)));
        }
        int last = new ContentEnd(tree).last(begin, verb, Tree.NONE);
        if (tree.end(last) < quotation.end() - 2) {
            return Optional.of(only(quotation, List.of(clause)));
        }
        return report(tree, clause, new TokenRange(begin, last));
    }

    /// *The plan is "dead," she said*: from the sentence's begin.
    private static Optional<Report> before(Quotation quotation, Tree tree, CueClause clause) {
        int limit = Math.min(clause.cue().begin(),
                clause.mention().map(m -> m.begin() >= quotation.end() ? m.begin()
                        : clause.cue().begin()).orElse(clause.cue().begin()));
        int last = tokenAt(tree, limit) - 1;
        boolean parted = tree.isComma(last) || tree.isMark(last) && tree.isComma(last - 1)
                || tree.isQuoted(last);
        if (!parted) {
            return Optional.empty();
        }
        return report(tree, clause, new TokenRange(tree.bodyBegin(), last));
    }

    private static Optional<Report> report(Tree tree, CueClause clause, TokenRange content) {
        return content.trimmed(tree).map(words -> new Report(clause.asCue(), clause.mention(),
                List.of(words.span(tree)), tree.span(), Rule.QUOTED_WORDS, false));
    }

    private static Report only(Quotation quotation, List<CueClause> clauses) {
        var clause = clauses.getLast();
        return new Report(clause.asCue(), clause.mention(),
                List.of(quotation.inner()),
                clause.sentence(), Rule.QUOTED_WORDS, false);
    }

    private static int tokenAt(Tree tree, int offset) {
        int token = 0;
        while (token + 1 < tree.size() && tree.end(token) <= offset) {
            token++;
        }
        return token;
    }

}
