package quoth.quotation;

import java.util.Optional;
import java.util.Set;
import quoth.TextSpan;

/// Content in a clause behind its cue by the order of words alone, for sentences where the tree has none.
final class ClausesByWords {

    /// After these a bare clause is no content: *he continued*, *she called*.
    private static final Set<String> NEED_THAT = Set.of("write", "shout", "promise", "ask", "speculate",
            "signal", "respond",
            "reply", "repeat", "read", "report", "answer", "comment", "offer", "mention", "announce",
            "predict", "urge",
            "recommend", "demand", "estimate", "deny", "post", "tease", "cry", "charge", "email", "confirm",
            "recount",
            "elaborate", "continue", "question", "decide", "rule", "laugh", "praise");
    /// After these a question's word begins content: *explained how it works*.
    private static final Set<String> TELL_HOW = Set.of("explain", "say", "describe", "recall", "recount",
            "clarify",
            "reveal", "specify", "disclose", "detail", "outline", "discuss", "predict", "know");
    private static final int FAR = 12;

    private final Tree tree;
    private final ContentEnd ends;
    private final ReportCollector collector;

    ClausesByWords(Tree tree, ReportCollector collector) {
        this.tree = tree;
        this.ends = new ContentEnd(tree);
        this.collector = collector;
    }

    /// *X said (that) ...*, where the tree has no clause but the words have.
    boolean read(CueWord word, int verb, Optional<TextSpan> mention,
            Optional<Subject> subject) {
        if (subject.filter(s -> s.way() == Subject.Way.INVERTED).isPresent()) {
            return false;
        }
        int begin = that(word, verb);
        boolean bare = begin == Tree.NONE;
        if (bare && !NEED_THAT.contains(word.word())) {
            begin = bareClause(word, verb);
        }
        if (begin == Tree.NONE) {
            return false;
        }
        int end = ends.last(begin, verb, Tree.NONE);
        int finite = begin;
        while (finite <= end && !tree.isFinite(finite) && !(bare && isPast(finite))) {
            finite++;
        }
        boolean certain = begin == verb + 1 && tree.is(begin, "that") && tree.tag(begin).equals("IN")
                && (tree.tagStarts(begin + 1, "DT", "PRP$", "NNP", "NNS", "JJ", "CD")
                        || tree.tagStarts(begin + 2, "NNS"));
        if (finite > end && !certain || end - begin < 2) {
            return false;
        }
        for (int i = begin + 1; bare && i < finite; i++) {
            boolean broken = tree.tagStarts(i, "W") || ClauseOpeners.isTemporal(tree, i)
                    || tree.is(i, "if")
                    || tree.is(i, "because")
                    || tree.isComma(i) || tree.is(i, ":");
            if (broken) {
                return false;
            }
        }
        return collector.add(word, verb, mention, begin, end, Rule.CLAUSE_BY_WORDS);
    }

    /// *the museum compensated*: a past that the tagger took for a participle of the noun before it.
    private boolean isPast(int token) {
        return tree.tag(token).equals("VBN") && tree.hasLabel(token, "acl") && tree.head(token) == token - 1;
    }

    private int that(CueWord word, int verb) {
        for (int i = verb + 1; i < Math.min(tree.size(), verb + FAR + 2); i++) {
            if (tree.is(i, "that")
                    && (tree.tag(i).equals("IN") || i == verb + 1 || opensClause(word, verb, i))) {
                return i;
            }
            boolean asks = (word.act() == CueWord.Act.QUESTION
                    || i == verb + 1 && TELL_HOW.contains(word.word()))
                    && (tree.is(i, "if") || tree.is(i, "whether") || tree.tagStarts(i, "W"));
            if (asks) {
                return i;
            }
            if (tree.isFinite(i) || tree.isStop(i) || tree.is(i, ":")) {
                return Tree.NONE;
            }
        }
        return Tree.NONE;
    }

    /// *told a group that it stands*, *wrote in a paper that it stands*: what the tree takes for a relative clause, though
    /// it has a subject of its own.
    private boolean opensClause(CueWord word, int verb, int that) {
        boolean subject = tree.tagStarts(that + 1, "PRP", "DT", "NN", "EX", "JJ", "CD");
        boolean placed = tree.tagStarts(verb + 1, "IN", "RB") && tree.child(verb, "dobj") == Tree.NONE;
        return subject && !tree.isDash(that - 3) && (word.hearer() || placed);
    }

    private int bareClause(CueWord word, int verb) {
        int begin = verb + 1;
        if (word.hearer()) {
            int past = verb + 2;
            while (!tree.tag(verb + 1).equals("PRP") && tree.tagStarts(past, "NN", "CD", "POS")) {
                past++;
            }
            return tree.tagStarts(past, "PRP", "DT", "NN", "EX") ? past : Tree.NONE;
        }
        boolean opens = tree.tagStarts(begin, "PRP", "DT", "NN", "EX", "JJ", "CD", "VBG")
                && !Times.isTime(tree, begin);
        return opens ? begin : Tree.NONE;
    }
}
