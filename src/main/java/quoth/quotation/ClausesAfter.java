package quoth.quotation;

import java.util.Optional;
import quoth.TextSpan;

/// Content after its cue, *X said (that) ...*, where the tree has the clause.
final class ClausesAfter {

    private final Tree tree;
    private final ContentEnd ends;
    private final ReportCollector collector;

    ClausesAfter(Tree tree, ReportCollector collector) {
        this.tree = tree;
        this.ends = new ContentEnd(tree);
        this.collector = collector;
    }

    /// @return whether content was found
    boolean read(CueWord word, int verb, Optional<TextSpan> mention) {
        boolean found = false;
        for (int child : tree.children(verb)) {
            boolean clause = child > verb && tree.hasLabel(child, "ccomp", "parataxis");
            boolean other = clause && tree.hasLabel(child, "parataxis") && tree.verb(child) != null;
            if (!clause || other) {
                continue;
            }
            int begin = begin(word, verb, child);
            if (ClauseOpeners.isTemporal(tree, begin) && tree.tagStarts(begin, "IN", "W", "RB")) {
                continue;
            }
            int last = ends.last(begin, verb, child);
            found |= last > begin && collector.add(word, verb, mention, begin, last, Rule.CLAUSE_AFTER);
        }
        return found;
    }

    /// The first token of a clause, with the noun phrase between it and the verb that the tree left out.
    private int begin(CueWord word, int verb, int clause) {
        int that = verb + 2;
        while (word.isPhrase() && that < verb + 4 && !tree.is(that, "that")) {
            that++;
        }
        if (word.isPhrase() && tree.is(that, "that")) {
            return that;
        }
        int begin = clause;
        while (begin - 1 > verb && (tree.dominates(clause, begin - 1)
                || tree.isComma(begin - 1) && begin - 2 > verb && tree.dominates(clause, begin - 2))) {
            begin--;
        }
        if (word.hearer() || begin == verb + 1 || tree.tagStarts(verb + 1, "IN", "TO", "RB")) {
            return begin;
        }
        for (int i = verb + 1; i < begin; i++) {
            boolean nominal = tree.tagStarts(i, "DT", "JJ", "NN", "PR", "POS", "CD", "HYPH", "VB", "RB", "CC",
                    "IN");
            if (!nominal || Times.isTime(tree, i)) {
                return begin;
            }
        }
        return verb + 1;
    }
}
