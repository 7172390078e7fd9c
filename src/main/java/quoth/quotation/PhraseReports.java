package quoth.quotation;

import java.util.Optional;
import java.util.Set;
import quoth.TextSpan;
import quoth.quotation.CueWord.Frame;

/// Content that is no clause: an infinitive (*promised to ...*), an object (*criticised ...*), what follows a preposition
/// (*called for ...*), or a passive (*was accused of ...*).
final class PhraseReports {

    private static final Set<String> PEOPLE = Set.of("he", "she", "they", "we", "i", "who");
    private static final Set<String> ENDS_OBJECT = Set.of("who", "which", "where", "whose", "when", "even",
            "adding");
    private static final Set<String> TEMPORAL = Set.of("after", "before", "when", "while", "since", "during",
            "until", "as",
            "in", "on", "at");
    /// After these the object is only whom it is said to; *urged them to go* asks something of them.
    private static final Set<String> ORDERING = Set.of("tell", "order", "instruct");
    private static final Set<String> BLAMING = Set.of("accuse", "criticize", "criticise", "blame", "condemn",
            "praise",
            "describe", "mock", "fault");

    private final Tree tree;
    private final ContentEnd ends;
    private final ReportCollector collector;

    PhraseReports(Tree tree, ReportCollector collector) {
        this.tree = tree;
        this.ends = new ContentEnd(tree);
        this.collector = collector;
    }

    boolean read(CueWord word, int verb, Optional<Subject> subject, Optional<TextSpan> mention,
            boolean passive) {
        if (passive) {
            return passive(word, verb, mention);
        }
        if (word.weak() && subject.filter(this::isNamed).isEmpty()) {
            return false;
        }
        return word.takes(Frame.INFINITIVE) && infinitive(word, verb, mention)
                || mention.isPresent() && (call(word, verb, mention) || preposition(word, verb, mention)
                        || word.takes(Frame.OBJECT) && object(word, verb, mention));
    }

    /// Whether somebody is named or meant by a pronoun, and not a thing.
    private boolean isNamed(Subject subject) {
        return tree.tagStarts(subject.head(), "NNP") || tree.isOneOf(subject.head(), PEOPLE);
    }

    /// *promised to go*; with a hearer who is to act: *urged them to go*.
    private boolean infinitive(CueWord word, int verb, Optional<TextSpan> mention) {
        int clause = Tree.NONE;
        for (int child : tree.children(verb)) {
            boolean infinitive = child > verb && tree.hasLabel(child, "xcomp", "ccomp", "advcl")
                    && (tree.tag(child).equals("VB")
                            || tree.tag(child).equals("VBN") && tree.is(child - 1, "be"))
                    && hasTo(child, verb);
            if (infinitive && clause == Tree.NONE) {
                clause = child;
            }
        }
        if (clause == Tree.NONE || isConduct(word, clause)) {
            return false;
        }
        int begin = tree.first(clause);
        while (begin <= verb) {
            begin++;
        }
        int object = tree.child(verb, "dobj", "dative", "iobj");
        boolean told = word.act() == CueWord.Act.QUESTION || ORDERING.contains(word.word());
        if (word.hearer() && !told && object > verb && object < begin) {
            begin = Math.max(verb + 1, tree.first(object));
        }
        int last = ends.block(clause, verb);
        for (int i = begin + 1; i <= last; i++) {
            boolean newClause = tree.isComma(i) && (tree.is(i + 1, "and") || tree.is(i + 1, "but"))
                    && tree.tagStarts(i + 2, "DT", "PRP", "NN");
            if (ends.stops(i, verb) || newClause) {
                last = i - 1;
            }
        }
        return last > begin && collector.add(word, verb, mention, begin, last, Rule.INFINITIVE);
    }

    /// *refused to leave*: no statement, unless what is refused is to speak.
    private boolean isConduct(CueWord word, int infinitive) {
        return word.act() == CueWord.Act.DENIAL && !tree.isSpeech(infinitive);
    }

    private boolean hasTo(int clause, int verb) {
        for (int i = clause - 1; i > verb && i > clause - 4; i--) {
            if (tree.is(i, "to")) {
                return true;
            }
        }
        return false;
    }

    /// *called for ...*, *called on ... to ...*: mostly words of a plan, to the next break.
    private boolean call(CueWord word, int verb, Optional<TextSpan> mention) {
        boolean calls = word.word().equals("call") && (tree.is(verb + 1, "for") || tree.is(verb + 1, "on"));
        if (!calls) {
            return false;
        }
        int last = verb + 2;
        while (last + 1 < tree.size() && !ends.stops(last + 1, verb) && !breaks(last + 1)) {
            last++;
        }
        return collector.add(word, verb, mention, verb + 2, last, Rule.PREPOSITION);
    }

    private boolean breaks(int token) {
        if (tree.inOneQuotation(token - 1, token)) {
            return false;
        }
        return tree.isComma(token) || tree.isDash(token) && !tree.tag(token).equals("HYPH")
                || tree.is(token, ":")
                || (tree.is(token, "and") || tree.is(token, "but")) && tree.isFinite(token + 1)
                || tree.isOneOf(token, Set.of("after", "before", "when", "while", "as", "during", "since",
                        "where", "though"));
    }

    /// *complained about ...*: what follows a preposition of the cue; *accused them of ...*: with whom it is about.
    private boolean preposition(CueWord word, int verb, Optional<TextSpan> mention) {
        if (word.takes(Frame.OBJECT) && tree.child(verb, "dobj") > verb) {
            return false;
        }
        for (int child : tree.children(verb)) {
            if (child > verb && tree.hasLabel(child, "prep", "advcl", "agent") && takes(word, child)) {
                int accused = tree.child(verb, "dobj");
                boolean blamed = tree.is(child, "of") && accused > verb && accused < child;
                int begin = blamed ? Math.max(verb + 1, tree.first(accused)) : child + 1;
                return phrase(word, verb, mention, begin, child, Rule.PREPOSITION);
            }
        }
        int object = tree.child(verb, "dobj");
        boolean nested = word.takes(Frame.OF) && object > verb;
        for (int i = object + 1; nested && i < Math.min(tree.size() - 1, verb + 25); i++) {
            if (tree.is(i, "of") && tree.tagStarts(i + 1, "VBG", "NN", "JJ", "DT", "''", "PRP$")) {
                int begin = Math.max(verb + 1, tree.first(object));
                return phrase(word, verb, mention, begin, i, Rule.PREPOSITION);
            }
        }
        return false;
    }

    private boolean takes(CueWord word, int preposition) {
        if (tree.end(preposition) - tree.begin(preposition) > 7) {
            return false;
        }
        return Frame.ofPreposition(tree.form(preposition).toLowerCase(java.util.Locale.ROOT))
                .filter(word::takes).isPresent();
    }

    /// *criticised the plan for being slow*.
    private boolean object(CueWord word, int verb, Optional<TextSpan> mention) {
        int object = Tree.NONE;
        for (int child : tree.children(verb)) {
            boolean phrase = tree.hasLabel(child, "dobj", "oprd")
                    || tree.hasLabel(child, "xcomp", "ccomp", "advcl")
                            && child <= verb + 2 && tree.tag(child).equals("VBG");
            if (child > verb && phrase && object == Tree.NONE) {
                object = child;
            }
        }
        boolean participle = tree.tag(verb).equals("VBN") && tree.child(verb, "aux") == Tree.NONE;
        if (object == Tree.NONE || participle || Times.isTime(tree, object)) {
            return false;
        }
        boolean told = word.hearer() && tree.tag(object).equals("PRP") && tree.last(object) == object;
        int begin = Math.max(verb + 1, tree.first(object));
        return !told && phrase(word, verb, mention, begin, object, Rule.OBJECT);
    }

    /// From a token to the end of the last part of the verb's phrase that belongs to the content.
    private boolean phrase(CueWord word, int verb, Optional<TextSpan> mention, int begin, int head,
            Rule rule) {
        int last = Math.max(begin, tree.last(head));
        for (int child : tree.children(verb)) {
            if (child > head && belongs(child)) {
                last = Math.max(last, tree.last(child));
            }
        }
        last = joined(begin, completed(last, verb), head, verb);
        for (int i = begin + 1; i <= last; i++) {
            if (ends.stops(i, verb) || cuts(word, i)) {
                last = i - 1;
            }
        }
        return last >= begin && collector.add(word, verb, mention, begin, last, rule);
    }

    /// A content that the tree ends behind a preposition goes on with that one's object.
    private int completed(int last, int verb) {
        int end = last;
        while (end + 1 < tree.size() && tree.tagStarts(end, "IN", "TO", "DT", "HYPH", "PRP$")
                && !ends.stops(end + 1, verb)
                && !tree.isPunctuation(end + 1)) {
            end = Math.max(end + 1, ends.block(end + 1, verb));
        }
        return end;
    }

    /// A content goes on behind a conjunction with another of its sort: *accused them of lying and of stealing*, *talked
    /// about trade and how to make it*.
    private int joined(int begin, int last, int head, int verb) {
        int item = last + (tree.isComma(last + 1) ? 3 : 2);
        boolean joint = tree.is(item - 1, "and") || tree.is(item - 1, "or");
        boolean alike = tree.tagStarts(item, "WRB", "WP")
                || tree.tag(head).equals("IN") && tree.is(item, tree.form(head))
                || tree.tag(item).equals("VBG") && tree.tag(begin).equals("VBG") && !tree.isSpeech(item);
        if (!joint || !alike) {
            return last;
        }
        int end = item;
        while (end + 1 < tree.size() && !tree.isPunctuation(end + 1) && !ends.stops(end + 1, verb)) {
            end++;
        }
        return end;
    }

    private boolean belongs(int child) {
        if (!tree.hasLabel(child, "dobj", "xcomp", "prep", "ccomp", "advcl", "oprd", "dep")
                || Times.isTime(tree, child)) {
            return false;
        }
        return !tree.isOneOf(tree.first(child), TEMPORAL)
                || tree.is(child, "as") && tree.hasLabel(child, "prep");
    }

    private boolean cuts(CueWord word, int token) {
        if (tree.inOneQuotation(token - 1, token)) {
            return false;
        }
        if (tree.isComma(token)) {
            return tree.isOneOf(token + 1, ENDS_OBJECT)
                    || tree.isSpeech(token + 1) && tree.tag(token + 1).equals("VBG")
                    || tellsMore(token + 1);
        }
        boolean temporal = tree.isOneOf(token, Set.of("after", "when", "while"))
                && tree.tagStarts(token, "IN", "W");
        return temporal && tree.hasLabel(token, "mark", "advmod") && !word.takes(Frame.AS);
    }

    /// *..., an erstwhile ally*: an apposition, and no item of a list.
    private boolean tellsMore(int token) {
        return tree.is(token, "a") && !ends.isList(token);
    }

    /// *was accused of lying (by ...)*, *was asked about ...*, *was announced by ...*.
    private boolean passive(CueWord word, int verb, Optional<TextSpan> mention) {
        for (int child : tree.children(verb)) {
            boolean asks = word.act() == CueWord.Act.QUESTION && tree.is(child, "about");
            boolean blames = BLAMING.contains(word.word()) && tree.isOneOf(child, Set.of("of", "for", "as"));
            if (child > verb && tree.hasLabel(child, "prep") && (asks || blames)
                    && tree.last(child) > child) {
                return collector.add(word, verb, mention, child + 1, tree.last(child), Rule.PASSIVE);
            }
        }
        if (word.hearer() && word.takes(Frame.INFINITIVE) && infinitive(word, verb, mention)) {
            return true;
        }
        int subject = tree.child(verb, "nsubjpass");
        boolean content = mention.isPresent() && word.takes(Frame.OBJECT) && subject != Tree.NONE
                && subject < verb
                && !tree.tagStarts(subject, "W", "PRP");
        if (!content) {
            return false;
        }
        var phrase = new SubjectPhrases(tree).of(subject, verb, Subject.Way.OWN);
        return collector.add(word, verb, mention, phrase.first(), phrase.last(), Rule.PASSIVE);
    }
}
