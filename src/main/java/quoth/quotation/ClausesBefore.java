package quoth.quotation;

import java.util.Optional;
import quoth.TextSpan;

/// Content before its cue, *..., X said*: from the sentence's begin to the comma or mark before the cue's clause.
final class ClausesBefore {

    private static final int SHORT_TAIL = 6;

    private final Tree tree;
    private final ContentBegin begins;
    private final ReportCollector collector;

    ClausesBefore(Tree tree, ReportCollector collector) {
        this.tree = tree;
        this.begins = new ContentBegin(tree);
        this.collector = collector;
    }

    /// @return whether content was found
    boolean read(CueWord word, int verb, Optional<TextSpan> mention, CueExtent extent) {
        int first = extent.first();
        int next = extent.last() + 1;
        boolean parted = first > 2
                && (tree.isComma(first - 1) || tree.isMark(first - 1) || tree.isDash(first - 1));
        boolean infinitive = tree.is(next, "to") && tree.tag(next + 1).equals("VB");
        boolean told = word.word().equals("tell") && tree.hasLabel(verb, "conj")
                && tree.child(verb, "dobj") > verb;
        if (!parted || infinitive || !closes(verb, extent) && !told && !hasClauseBefore(verb, first)) {
            return false;
        }
        if (ClauseOpeners.isRelative(tree, first) || !isClause(first - 2) || isAsked()) {
            return false;
        }
        return collector.add(word, verb, mention, begins.before(first - 1), closing(first - 1),
                Rule.CLAUSE_BEFORE);
    }

    /// *Asked whether he would go, Smith said ...*: a question is not what is said.
    private boolean isAsked() {
        int verb = tree.is(0, "when") ? 1 : 0;
        var cue = tree.verb(verb);
        return cue != null && cue.act() == CueWord.Act.QUESTION && tree.tagStarts(verb, "VBN", "VBD");
    }

    /// Whether cue and subject end the sentence, or a part of it.
    private boolean closes(int verb, CueExtent extent) {
        return extent.beside() && (extent.wordsBehind(tree) <= SHORT_TAIL || tree.isComma(extent.last() + 1)
                || extent.last() > verb);
    }

    /// Whether the tree has a clause before the cue that belongs to it, or to which it belongs.
    private boolean hasClauseBefore(int verb, int first) {
        for (int child : tree.children(verb)) {
            if (child < first && tree.hasLabel(child, "ccomp", "parataxis")) {
                return true;
            }
        }
        return tree.hasLabel(verb, "parataxis", "ccomp") && tree.head(verb) < first && tree.head(verb) >= 0;
    }

    /// The last closing mark before a token, where nothing but the subject stands between; else the token.
    private int closing(int last) {
        int mark = last;
        while (mark > 0 && !(tree.isMark(mark) && tree.isQuoted(mark))) {
            mark--;
        }
        return mark > 0 && !tree.hasFinite(mark + 1, last) ? mark : last;
    }

    /// Whether the sentence's tokens up to `last` are a clause, and not only an adverbial one.
    private boolean isClause(int last) {
        if (!tree.hasFinite(0, last) || tree.tagStarts(last, "W", "CC")
                || tree.tagStarts(last, "IN") && !tree.isVerb(last - 1)) {
            return false;
        }
        if (!ClauseOpeners.isAdverbial(tree, 0)) {
            return true;
        }
        int comma = 0;
        while (comma < last && !tree.isComma(comma)) {
            comma++;
        }
        return comma < last && tree.hasFinite(comma, last);
    }
}
