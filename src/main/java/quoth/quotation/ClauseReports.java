package quoth.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.TextSpan;

/// Content in a clause of its own: after the cue (*said that ...*), before it (*..., she said*), around it
/// (*..., she said, ...*), or beside *as* (*as she said, ...*).
final class ClauseReports {

    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");
    static final Set<String> TIMES = Set.of("after", "before", "when", "while", "as", "since",
            "during", "until",
            "although", "though", "once");
    private static final Set<String> SUBORDINATES = Set.of("while", "although", "as", "after", "when",
            "since", "before",
            "though", "in", "during", "at", "on", "following", "despite", "for", "with", "if");
    private static final Set<String> NOT_CONTENT = Set.of("who", "which", "according", "citing");
    /// Adverbial clauses that are rarely about the reporting: *If she wins, he said, "..."*
    private static final Set<String> OF_CONTENT = Set.of("if", "unless", "because");
    private static final Set<String> OPENERS = Set.of("but", "and", "so", "yet");
    private static final int SHORT_TAIL = 6;

    private final Tree tree;
    private final ContentEnd ends;
    private final ReportCollector collector;
    private final ClausesByWords byWords;

    ClauseReports(Tree tree, ReportCollector collector) {
        this.tree = tree;
        this.ends = new ContentEnd(tree);
        this.collector = collector;
        this.byWords = new ClausesByWords(tree, collector);
    }

    /// @return whether content was found
    boolean read(CueWord word, int verb, Optional<Subject> subject, Optional<TextSpan> mention,
            boolean passive) {
        int first = clauseFirst(verb, subject);
        int last = clauseLast(verb, subject);
        boolean beside = subject.isPresent() && subject.get().isBeside();
        if (beside && around(word, verb, mention, first, last)) {
            return true;
        }
        if (beside && besideAs(word, verb, mention, first, last)) {
            return true;
        }
        if (passive && reportedBy(word, verb, mention)) {
            return true;
        }
        boolean speaks = !passive || word.act() == CueWord.Act.QUESTION
                || Set.of("say", "tell", "quote", "report").contains(word.word());
        if (!speaks) {
            return false;
        }
        boolean after = after(word, verb, mention);
        boolean before = before(word, verb, mention, first, last, beside, after);
        return after || before || (!passive || word.act() == CueWord.Act.QUESTION)
                && byWords.read(word, verb, mention, subject);
    }

    private int clauseFirst(int verb, Optional<Subject> subject) {
        return subject.filter(s -> s.isBeside() && s.way() != Subject.Way.INVERTED)
                .map(s -> s.way() == Subject.Way.LEFT ? s.first() : Math.min(s.first(), ownFirst(s, verb)))
                .orElse(verb);
    }

    /// The subject's first token, not past a comma or a mark that parts it from what stands before.
    private int ownFirst(Subject subject, int verb) {
        int first = subject.first();
        int limit = tree.first(subject.head());
        while (first > limit && !tree.isComma(first - 1) && !tree.isMark(first - 1)
                && !tree.isQuoted(first - 1)
                && !tree.isFinite(first - 1) && first - 1 < verb) {
            first--;
        }
        return first;
    }

    private int clauseLast(int verb, Optional<Subject> subject) {
        return subject.filter(s -> s.way() == Subject.Way.INVERTED)
                .map(s -> Math.max(s.last(), Math.min(tree.last(s.head()), tree.size() - 1))).orElse(verb);
    }

    /// *A, X said, B*: both halves, before the tree is asked, which seldom sees it.
    private boolean around(CueWord word, int verb, Optional<TextSpan> mention, int first, int last) {
        boolean parted = first > 0 && (tree.isComma(first - 1) || tree.isDash(first - 1))
                && mention.isPresent();
        boolean object = tree.is(last + 1, "that") || !word.hearer() && !Times.isTime(tree, last + 1)
                && tree.tagStarts(last + 1, "DT", "CD", "JJ");
        if (!parted || object || tree.isOneOf(first, RELATIVES) || tree.isOneOf(first, TIMES)) {
            return false;
        }
        int comma = last + 1;
        while (comma < tree.size() && comma <= last + SHORT_TAIL && !tree.isComma(comma)
                && !tree.isDash(comma)
                && !tree.isFinite(comma) && !tree.isStop(comma)) {
            comma++;
        }
        boolean closed = comma + 2 < tree.size() && (tree.isComma(comma) || tree.isDash(comma));
        int next = comma + 1;
        boolean saying = tree.verb(next) != null && tree.tag(next).equals("VBG");
        if (!closed || saying || tree.isOneOf(next, NOT_CONTENT)) {
            return false;
        }
        int begin = tree.isOneOf(tree.bodyBegin(), OPENERS) ? tree.bodyBegin() + 1 : tree.bodyBegin();
        int lastLeft = first - 2;
        int lastRight = ends.last(next, verb, Tree.NONE);
        boolean left = tree.hasFinite(begin, lastLeft);
        boolean right = tree.hasFinite(next, lastRight);
        boolean quotedLeft = lastLeft >= 0 && tree.isQuoted(lastLeft);
        boolean fragment = tree.isOneOf(begin, OF_CONTENT)
                || tree.tagStarts(begin, "NN", "DT", "PRP", "EX", "CD") && !Times.isTime(tree, lastLeft)
                        && lastLeft > begin;
        boolean adverbial = (!left || tree.isOneOf(begin, SUBORDINATES)) && !fragment;
        if (adverbial && !quotedLeft && (tree.isQuoted(next) || word.weak())) {
            return false;
        }
        if (!left && !right || left && tree.isOneOf(begin, TIMES) && !right
                || quotedLeft && !tree.isQuoted(next)) {
            return false;
        }
        return collector.add(word.word(), verb, mention,
                List.of(new int[]{begin, lastLeft}, new int[]{next, lastRight}),
                Rule.CLAUSE_AROUND);
    }

    /// *as X said*, at the begin, in the middle or at the end.
    private boolean besideAs(CueWord word, int verb, Optional<TextSpan> mention, int first, int last) {
        int as = first - 1;
        if (as < 0 || !tree.is(as, "as") || mention.isEmpty() || word.word().equals("read") || word.weak()) {
            return false;
        }
        int comma = last + 1;
        while (comma < tree.size() && comma <= last + 10 && !tree.isComma(comma) && !tree.isStop(comma)) {
            comma++;
        }
        boolean closed = comma < tree.size() && tree.isComma(comma);
        if (as <= 1) {
            return closed && collector.add(word, verb, mention, comma + 1, tree.size() - 1, Rule.AS_CLAUSE);
        }
        boolean parted = tree.isComma(as - 1) || tree.isDash(as - 1);
        if (!parted || as < 4 && !closed) {
            return false;
        }
        var stretches = new ArrayList<int[]>();
        boolean content = !closed || tree.hasFinite(0, as - 2) || tree.isOneOf(0, OF_CONTENT);
        if (content) {
            stretches.add(new int[]{tree.bodyBegin(), as - 2});
        }
        if (closed && comma + 2 < tree.size()) {
            stretches.add(new int[]{comma + 1, tree.size() - 1});
        }
        return collector.add(word.word(), verb, mention, stretches, Rule.AS_CLAUSE);
    }

    /// *As reported by X, ...*: what follows the phrase.
    private boolean reportedBy(CueWord word, int verb, Optional<TextSpan> mention) {
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

    /// *X said (that) ...*, where the tree has the clause.
    private boolean after(CueWord word, int verb, Optional<TextSpan> mention) {
        boolean found = false;
        for (int child : tree.children(verb)) {
            boolean clause = child > verb && tree.hasLabel(child, "ccomp", "parataxis");
            boolean other = clause && tree.hasLabel(child, "parataxis") && tree.verb(child) != null;
            if (!clause || other) {
                continue;
            }
            int begin = begin(word, verb, child);
            if (tree.isOneOf(begin, TIMES) && tree.tagStarts(begin, "IN", "W", "RB")) {
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

    /// *..., X said*: from the sentence's begin to the comma or mark before the cue's clause.
    private boolean before(CueWord word, int verb, Optional<TextSpan> mention, int first, int last,
            boolean beside,
            boolean after) {
        int front = Tree.NONE;
        for (int child : tree.children(verb)) {
            if (child < first && tree.hasLabel(child, "ccomp", "parataxis")) {
                front = child;
            }
        }
        boolean inserted = tree.hasLabel(verb, "parataxis", "ccomp") && tree.head(verb) < first
                && tree.head(verb) >= 0;
        boolean parted = first > 2
                && (tree.isComma(first - 1) || tree.isMark(first - 1) || tree.isDash(first - 1));
        int tail = tail(last);
        boolean closes = parted && beside && (tail <= SHORT_TAIL || tree.isComma(last + 1) || last > verb);
        if (after || tree.is(last + 1, "to") && tree.tag(last + 2).equals("VB") || !parted
                || !(closes || front != Tree.NONE || inserted)) {
            return false;
        }
        if (tree.isOneOf(first, RELATIVES) || !isClause(first - 2)) {
            return false;
        }
        return collector.add(word, verb, mention, tree.bodyBegin(), closing(first - 1), Rule.CLAUSE_BEFORE);
    }

    /// The last closing mark before a token, where nothing but the subject stands between; else the token.
    private int closing(int last) {
        int mark = last;
        while (mark > 0 && !(tree.isMark(mark) && tree.isQuoted(mark))) {
            mark--;
        }
        return mark > 0 && !tree.hasFinite(mark + 1, last) ? mark : last;
    }

    private int tail(int last) {
        int words = 0;
        for (int i = last + 1; i < tree.size(); i++) {
            words += tree.isPunctuation(i) ? 0 : 1;
        }
        return words;
    }

    /// Whether the sentence's tokens up to `last` are a clause, and not only an adverbial one.
    private boolean isClause(int last) {
        if (!tree.hasFinite(0, last) || tree.tagStarts(last, "W", "CC")
                || tree.tagStarts(last, "IN") && !tree.isVerb(last - 1)) {
            return false;
        }
        if (!tree.isOneOf(0, SUBORDINATES)) {
            return true;
        }
        int comma = 0;
        while (comma < last && !tree.isComma(comma)) {
            comma++;
        }
        return comma < last && tree.hasFinite(comma, last);
    }

}
