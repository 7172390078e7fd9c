package quoth.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.TextSpan;

/// Content that the cue's own clause describes: *a vacuum which she said would last*, *what he said was that ...*, *the
/// plan that she proposed*.
final class RelativeReports {

    private static final Set<String> RELATIVES = Set.of("which", "that", "what", "who", "whom");
    private static final Set<String> GAPS = Set.of("which", "whom", "what");

    private final Tree tree;
    private final ContentEnd ends;
    private final ReportCollector collector;

    RelativeReports(Tree tree, ReportCollector collector) {
        this.tree = tree;
        this.ends = new ContentEnd(tree);
        this.collector = collector;
    }

    /// Reads a cue that takes clauses.
    ///
    /// @return whether content was found
    boolean read(CueWord word, int verb, Optional<Subject> subject, Optional<TextSpan> mention) {
        boolean beside = subject.filter(s -> s.isBeside() && s.first() < verb && s.first() > 0).isPresent();
        if (!beside || word.weak()) {
            return false;
        }
        int relative = subject.get().first() - 1;
        if (!tree.isOneOf(relative, RELATIVES)
                || tree.tagStarts(relative - 1, "IN") && !tree.is(relative, "what")
                || !tree.tagStarts(relative, "W", "IN", "DT")) {
            return false;
        }
        return tree.is(relative, "what") && copula(word, verb, mention)
                || predicate(word, verb, relative, mention) || clause(word, verb, relative, mention);
    }

    /// *which she said the state should pay for*: the relative and the clause behind the cue that lacks it.
    private boolean clause(CueWord word, int verb, int relative, Optional<TextSpan> mention) {
        int next = verb + 1;
        boolean opens = tree.isOneOf(relative, GAPS) && tree.tagStarts(next, "PRP", "DT", "NN", "EX")
                && !word.hearer() && !word.word().equals("call") && !Times.isTime(tree, next)
                && !Times.isTime(tree, next + 1);
        int last = opens ? Math.min(ends.last(next, verb, Tree.NONE),
                beforeMainVerb(relative, next, tree.size() - 1)) : next;
        var stretches = List.of(new TokenRange(relative, relative), new TokenRange(next, last));
        return opens && tree.hasFinite(next + 1, last)
                && collector.add(word, verb, mention, stretches, Rule.RELATIVE);
    }

    /// *which she said would last*: the relative and the verb behind the cue with all that follows.
    private boolean predicate(CueWord word, int verb, int relative, Optional<TextSpan> mention) {
        int next = verb + 1;
        boolean verbal = tree.isFinite(next) || tree.tag(next).equals("VBN") && tree.form(next).length() > 3;
        boolean gap = !tree.is(relative, "that") || tree.tagStarts(relative, "WDT")
                || relative > 0 && tree.tagStarts(relative - 1, "NN") && !tree.isVerb(relative - 1);
        if (!verbal || !gap || tree.isSpeech(next) && tree.is(relative, "what") && tree.is(next, "is")) {
            return false;
        }
        int last = ends.last(next, verb, Tree.NONE);
        last = Math.min(last, beforeMainVerb(relative, next, last));
        var stretches = List.of(new TokenRange(relative, relative), new TokenRange(next, last));
        return last > next && collector.add(word, verb, mention, stretches, Rule.RELATIVE);
    }

    /// A relative clause between commas ends with the second one.
    private int beforeMainVerb(int relative, int from, int last) {
        if (!tree.isComma(relative - 1)) {
            return last;
        }
        for (int i = from + 1; i <= last; i++) {
            if (tree.isComma(i) && !tree.inOneQuotation(i - 1, i)) {
                return i - 1;
            }
        }
        return last;
    }

    /// *What he said was that the bridge would hold.*
    private boolean copula(CueWord word, int verb, Optional<TextSpan> mention) {
        int is = verb + 1;
        boolean says = (tree.is(is, "is") || tree.is(is, "was")) && tree.is(is + 1, "that");
        if (!says) {
            return false;
        }
        int last = ends.last(is + 1, verb, Tree.NONE);
        return collector.add(word, verb, mention, is + 1, last, Rule.RELATIVE);
    }

    /// *the plan that she proposed*: the noun phrase, of cues that take objects.
    boolean noun(CueWord word, int verb, Optional<Subject> subject, Optional<TextSpan> mention) {
        boolean described = tree.hasLabel(verb, "relcl", "acl")
                && subject.filter(Subject::isBeside).isPresent()
                && tree.head(verb) >= 0 && tree.head(verb) < subject.get().first();
        if (!described || !word.takes(CueWord.Frame.OBJECT) || word.weak() || tree.tagStarts(verb, "VBG")) {
            return false;
        }
        int noun = tree.head(verb);
        int object = tree.child(verb, "dobj");
        boolean gap = object == Tree.NONE || object < verb && tree.tagStarts(object, "W");
        boolean near = subject.get().first() - noun <= 2 && !tree.isComma(noun + 1);
        if (!gap || !near || !tree.tagStarts(noun, "NN")) {
            return false;
        }
        var phrase = new SubjectPhrases(tree).of(noun, subject.get().first(), Subject.Way.NOUN);
        return collector.add(word, verb, mention, phrase.first(), phrase.last(), Rule.RELATIVE);
    }
}
