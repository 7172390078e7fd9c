package quoth.quotation;

import java.util.Optional;
import java.util.Set;
import quoth.TextSpan;

/// Content after its cue, *X said (that) ...*, where the tree has the clause.
final class ClausesAfter {

    /// They tell how something was said, though the tree may hang them on what was said: *has said repeatedly she will*.
    private static final Set<String> MANNERS = Set.of("repeatedly", "publicly", "privately", "recently",
            "again",
            "previously", "bluntly", "flatly");

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
            boolean other = clause && (tree.hasLabel(child, "parataxis") && tree.isSpeech(child)
                    || tree.is(verb + 1, ";"));
            if (!clause || other) {
                continue;
            }
            int begin = begin(word, verb, child);
            int opener = begin - 1 > verb && tree.isComma(begin - 2) && !tree.isQuoted(begin) ? begin - 1
                    : begin;
            if (ClauseOpeners.isTemporal(tree, begin) && tree.tagStarts(begin, "IN", "W", "RB")
                    || ClauseOpeners.isTemporal(tree, opener) && tree.tagStarts(opener, "IN", "W", "RB")) {
                continue;
            }
            if (mention.filter(m -> m.begin() > tree.begin(verb)).isEmpty()) {
                begin = withSubject(word, verb, begin, child);
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
        int opener = that(verb, begin);
        if (opener != Tree.NONE) {
            return opener;
        }
        while (tree.isOneOf(begin, MANNERS) && tree.tagStarts(begin + 1, "PRP", "NN", "DT", "EX")) {
            begin++;
        }
        if (word.hearer() || begin == verb + 1 || tree.tagStarts(verb + 1, "IN", "TO", "RB")) {
            return begin;
        }
        for (int i = verb + 1; i < begin; i++) {
            boolean nominal = tree.tagStarts(i, "DT", "JJ", "NN", "PR", "POS", "CD", "HYPH", "VB", "RB", "CC",
                    "IN", "TO", "RP");
            if (!nominal || tree.isFinite(i) || Times.isTime(tree, i)) {
                return begin;
            }
        }
        return verb + 1;
    }

    /// *said the talks, which began in May, go on*: a clause that begins with its verb for the tree, which took the subject
    /// for the cue's object, begins right behind the cue, unless it would not reach its verb so.
    private int withSubject(CueWord word, int verb, int begin, int clause) {
        int first = verb + 1;
        boolean headless = !word.hearer() && begin > first + 1 && tree.isFinite(begin)
                && tree.hasFinite(first, begin - 1);
        boolean nominal = tree.tagStarts(first, "DT", "JJ", "NN", "PRP") && !Times.isTime(tree, first);
        return headless && nominal && ends.last(first, verb, clause) >= begin ? first : begin;
    }

    /// The *that* between a verb and its clause which the tree hangs elsewhere: *said this year that cuts alone could
    /// ...*.
    private int that(int verb, int begin) {
        for (int i = verb + 1; i < begin && !tree.isFinite(i); i++) {
            if (tree.is(i, "that") && (tree.tag(i).equals("IN") || Times.isTime(tree, i - 1))) {
                return i;
            }
        }
        return Tree.NONE;
    }
}
