package quoth.quotation;

import java.util.Optional;
import quoth.TextSpan;
import quoth.quotation.CueWord.Frame;

/// Content behind a noun: *the claim that ...*, *her promise to ...*, *the minister's warning of ...*.
final class NounReports {

    private static final int LONGEST_GIVER = 10;
    private final Tree tree;
    private final Givers givers;
    private final CueList cues;
    private final ContentEnd ends;
    private final ReportCollector collector;

    NounReports(Tree tree, CueList cues, ReportCollector collector) {
        this.tree = tree;
        this.givers = new Givers(tree);
        this.cues = cues;
        this.ends = new ContentEnd(tree);
        this.collector = collector;
    }

    /// @return whether the token is such a noun with its content behind it
    boolean read(int token) {
        if (!tree.tagStarts(token, "NN") || tree.isQuoted(token) || token + 2 >= tree.size()) {
            return false;
        }
        var word = cues.noun(tree.text(), tree.begin(token), tree.end(token)).orElse(null);
        if (word == null) {
            return false;
        }
        int behind = behindGiver(token);
        var owner = owner(token)
                .or(() -> behind == token ? givers.of(token) : Optional.of(tree.span(token + 2, behind)));
        if (word.takes(Frame.CLAUSE) && tree.is(behind + 1, "that")) {
            return clause(word, token, owner, behind + 1);
        }
        boolean infinitive = word.takes(Frame.INFINITIVE) && tree.is(token + 1, "to")
                && tree.tag(token + 2).equals("VB");
        if (infinitive && owner.isPresent()) {
            return phrase(word, token, owner, token + 1, token + 2);
        }
        boolean preposition = Frame.ofPreposition(tree.form(token + 1)).filter(word::takes).isPresent();
        return preposition && owner.isPresent() && phrase(word, token, owner, token + 2, token);
    }

    /// *an assessment by the committee that ...*: the last token of whom *by* names; the noun's own without one.
    private int behindGiver(int noun) {
        if (!tree.is(noun + 1, "by")) {
            return noun;
        }
        int last = noun + 1;
        while (tree.tagStarts(last + 1, "DT", "NN", "JJ", "PRP$", "POS", "CD")
                && last < noun + LONGEST_GIVER) {
            last++;
        }
        return last > noun + 1 && tree.tagStarts(last, "NN") ? last : noun;
    }

    private boolean clause(CueWord word, int noun, Optional<TextSpan> owner, int that) {
        int last = that + 1;
        while (last + 1 < tree.size() && !ends.stops(last + 1, noun) && !parted(last + 1)) {
            last++;
        }
        boolean content = (tree.hasFinite(that + 2, last) || wishes(word, that + 2, last))
                && !tree.isFinite(that + 1);
        return content && collector.add(word, noun, owner, that, last, Rule.NOUN_CLAUSE);
    }

    /// *a demand that it be withdrawn*: a verb without tense, behind a noun that asks for something.
    private boolean wishes(CueWord word, int from, int last) {
        for (int i = from; i <= last && word.act() == CueWord.Act.REQUEST; i++) {
            if (tree.tag(i).equals("VB")) {
                return true;
            }
        }
        return false;
    }

    private boolean parted(int token) {
        return tree.isComma(token) && !tree.inOneQuotation(token - 1, token)
                && !tree.tagStarts(token + 1, "CC");
    }

    /// @param head what the tree hangs the content on: the noun, or an infinitive that it may hang elsewhere
    private boolean phrase(CueWord word, int noun, Optional<TextSpan> owner, int begin, int head) {
        int last = begin;
        int furthest = Math.max(tree.last(noun), tree.last(head));
        while (last + 1 <= furthest && !ends.stops(last + 1, noun) && !parted(last + 1)) {
            last++;
        }
        return last > begin && collector.add(word, noun, owner, begin, last, Rule.NOUN_PHRASE);
    }

    /// Whose claim it is: *the minister's*, *his*.
    private Optional<TextSpan> owner(int noun) {
        int at = noun - 1;
        while (at >= 0 && tree.tagStarts(at, "JJ", "NN", "VBN", "VBG", "CD", "RB")
                && !tree.tagStarts(at, "NNP")) {
            at--;
        }
        if (at < 0) {
            return Optional.empty();
        }
        if (tree.tag(at).equals("PRP$")) {
            return Optional.of(tree.span(at, at));
        }
        int last = tree.tag(at).equals("POS") ? at - 1 : tree.tagStarts(at, "NNP") ? at : Tree.NONE;
        if (last < 0) {
            return Optional.empty();
        }
        int first = last;
        while (first > 0 && tree.tagStarts(first - 1, "NN", "DT", "JJ", "CD") && !tree.isQuoted(first - 1)) {
            first--;
        }
        return Optional.of(tree.span(first, last));
    }

}
