package quoth.quotation;

import java.util.Optional;
import java.util.Set;
import quoth.quotation.Subject.Way;

/// Finds who reports by the order of the words before a verb, where trees are seldom right: after a quotation, before an
/// apposition or a relative clause, right before the verb.
final class SubjectsByOrder {

    private static final int FAR = 40;
    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_PHRASE = 14;
    private static final Set<String> AUXILIARIES = Set.of("have", "has", "had", "be", "do", "did", "does",
            "also", "is",
            "was", "were", "are", "been", "'s", "’s", "'ve", "’ve", "'d", "’d");
    private static final Set<String> INSIDE_NAME = Set.of("of", "for", "from", "at", "and", "in");
    static final Set<String> NOT_FIRST = Set.of("in", "on", "at", "after", "while", "as", "but",
            "that", "and", "or",
            "when", "if", "because", "though", "although", "so", "yet", "for", "of");

    private final Tree tree;

    SubjectsByOrder(Tree tree) {
        this.tree = tree;
    }

    /// *"...," Ann Smith, who runs it, said*: the noun phrase between a closing mark and a comma, where a comma stands
    /// before the verb.
    Optional<Subject> behindMark(int verb) {
        if (!tree.isComma(verb - 1)) {
            return Optional.empty();
        }
        int mark = verb - 2;
        while (mark >= 0 && verb - mark < FAR
                && !(tree.isMark(mark) && tree.isQuoted(mark) && !tree.isQuoted(mark + 1))) {
            mark--;
        }
        int first = mark + 1;
        if (mark < 0 || verb - mark >= FAR || !tree.tagStarts(first, "NNP", "DT", "NN", "JJ")) {
            return Optional.empty();
        }
        int last = first;
        while (last + 1 < verb - 1 && !tree.isComma(last + 1)) {
            last++;
        }
        boolean nominal = tree.isComma(last + 1) && last + 1 < verb - 1 && !tree.hasFinite(first, last)
                && tree.tagStarts(last, "NN", "CD", "-RRB-", ")");
        return nominal ? Optional.of(new Subject(last, first, last, Way.LEFT)) : Optional.empty();
    }

    /// *Ann Smith, who was mayor of Leeds, said*: the noun phrase before a relative clause that a comma ends.
    Optional<Subject> beforeRelative(int verb) {
        if (!tree.isComma(verb - 1)) {
            return Optional.empty();
        }
        int who = verb - 2;
        while (who > 0 && verb - who < FAR && !tree.isQuoted(who)
                && !(tree.isComma(who - 1) && (tree.is(who, "who") || tree.is(who, "which")))) {
            who--;
        }
        if (who < 2 || verb - who >= FAR || tree.isQuoted(who)) {
            return Optional.empty();
        }
        int first = who - 2;
        while (first > 0 && !tree.isComma(first - 1) && !tree.isMark(first - 1) && !tree.isFinite(first - 1)
                && !tree.tagStarts(first - 1, "CC", "W")) {
            first--;
        }
        while (first < who - 2 && tree.isOneOf(first, NOT_FIRST)) {
            first++;
        }
        boolean nominal = tree.tagStarts(first, "NNP", "DT", "NN", "JJ", "PRP$")
                && tree.tagStarts(who - 2, "NN", "CD")
                && !tree.hasFinite(first, who - 2);
        return nominal ? Optional.of(new Subject(who - 2, first, who - 2, Way.LEFT)) : Optional.empty();
    }

    /// *Smith and others who want a bridge said*: the noun phrase that begins the sentence, before a relative clause without
    /// commas that ends before the verb.
    Optional<Subject> beforeOpenRelative(int verb) {
        int who = 1;
        while (who < verb && !tree.is(who, "who") && !tree.isPunctuation(who) && !tree.isFinite(who)) {
            who++;
        }
        int first = tree.isOneOf(0, NOT_FIRST) ? 1 : 0;
        boolean opens = tree.is(who, "who") && who > first && who < verb - 2
                && tree.tagStarts(who - 1, "NN", "CD")
                && tree.tagStarts(first, "NN", "DT", "JJ", "CD") && tree.isFinite(verb)
                && tree.tagStarts(verb - 1, "NN", "JJ", "CD", "RB", "VB", "RP");
        int finite = 0;
        for (int i = who + 1; opens && i < verb; i++) {
            if (tree.isPunctuation(i) || tree.tagStarts(i, "W", "PRP") && !tree.tag(i).equals("PRP$")
                    || tree.verb(i) != null || tree.is(i, "think") || tree.is(i, "believe")) {
                return Optional.empty();
            }
            finite += tree.isFinite(i) ? 1 : 0;
        }
        return opens && finite == 1 ? Optional.of(new Subject(who - 1, first, who - 1, Way.LEFT))
                : Optional.empty();
    }

    /// The noun phrase right before the verb, auxiliaries and adverbs skipped.
    Optional<Subject> leftOf(int verb) {
        int last = verb - 1;
        while (last >= 0 && (tree.tagStarts(last, "RB", "MD") || tree.isOneOf(last, AUXILIARIES))) {
            last--;
        }
        last = beforeTime(last);
        if (last < 0 || tree.isMark(last) || tree.isQuoted(last) || Times.isTime(tree, last)) {
            return Optional.empty();
        }
        if (tree.isComma(last)) {
            return beforeApposition(last);
        }
        return endingWith(last);
    }

    /// *As many, including Smith, have pointed out, ...*: the noun phrase between an *as* at the begin of the sentence or
    /// behind a comma and a verb that a comma follows, up to the phrase's own first comma.
    Optional<Subject> behindAs(int verb) {
        int end = verb - 1;
        while (tree.tagStarts(end, "RB", "MD") || tree.isOneOf(end, AUXILIARIES)) {
            end--;
        }
        int as = end;
        while (as >= 0 && end - as < LONGEST_PHRASE && !tree.is(as, "as") && !tree.isFinite(as)
                && !tree.isQuoted(as)) {
            as--;
        }
        boolean opens = tree.is(as, "as") && (as <= 1 || tree.isComma(as - 1));
        int comma = verb + 1;
        while (comma < verb + 3 && !tree.isComma(comma)) {
            comma++;
        }
        boolean torn = false;
        for (int i = as + 1; i < end; i++) {
            torn |= tree.isComma(i);
        }
        if (!opens || torn && !tree.isComma(end) || !tree.isComma(comma)
                || !tree.tagStarts(as + 1, "DT", "NN", "JJ", "CD", "PRP$")) {
            return Optional.empty();
        }
        int last = as + 1;
        while (last < end && !tree.isComma(last + 1)) {
            last++;
        }
        int head = as + 1;
        while (head < last && !tree.tagStarts(head + 1, "IN", "VB")) {
            head++;
        }
        return tree.tagStarts(head, "NN", "CD", "DT") && end > as + 1
                ? Optional.of(new Subject(head, as + 1, last, Way.LEFT))
                : Optional.empty();
    }

    /// *..., a source close to him said.*: all between a comma or mark and a verb that ends the sentence, where that is a
    /// noun phrase with more behind it.
    Optional<Subject> closing(int verb) {
        boolean ends = verb + 1 >= tree.size() || tree.isStop(verb + 1);
        int first = verb;
        while (ends && first > 0 && verb - first < LONGEST_PHRASE && !tree.isComma(first - 1)
                && !tree.isMark(first - 1) && !tree.isQuoted(first - 1) && !tree.isFinite(first - 1)
                && !tree.tagStarts(first - 1, "W", "CC", ":")) {
            first--;
        }
        int head = first;
        while (head + 1 < verb && tree.tagStarts(head, "DT", "JJ", "NN", "CD", "POS", "PRP$")
                && tree.tagStarts(head + 1, "JJ", "NN", "CD", "POS")) {
            head++;
        }
        while (head > first && !tree.tagStarts(head, "NN")) {
            head--;
        }
        boolean parted = first > 2 && (tree.isComma(first - 1) || tree.isMark(first - 1));
        boolean described = tree.tagStarts(head + 1, "JJ", "VBN", "VBG", "IN")
                && (tree.tagStarts(head + 1, "IN") || tree.tagStarts(head + 2, "IN", "TO"));
        return parted && described && tree.tagStarts(head, "NN")
                && tree.tagStarts(first, "DT", "NN", "JJ", "CD")
                && head + 2 < verb && !Times.isTime(tree, first)
                        ? Optional.of(new Subject(head, first, verb - 1, Way.LEFT))
                        : Optional.empty();
    }

    /// *The mayor -- a farmer who knows the land -- said*: the noun phrase before two dashes, the second of which stands
    /// before the verb.
    Optional<Subject> beforeDashes(int verb) {
        int dash = verb - 2;
        if (!tree.isSpacedDash(verb - 1) || !tree.isFinite(verb)) {
            return Optional.empty();
        }
        while (dash > 0 && verb - dash < FAR && !tree.isSpacedDash(dash) && !tree.isQuoted(dash)) {
            dash--;
        }
        boolean between = dash > 0 && tree.isSpacedDash(dash) && tree.tagStarts(dash - 1, "NN");
        return between ? endingWith(dash - 1) : Optional.empty();
    }

    /// *Reynolds says it*, *Ann Smith (D-Leeds) said*: a name that the tagger took for a verb, or that brackets part from the
    /// verb.
    Optional<Subject> mistagged(int verb) {
        int last = verb - 1;
        if (tree.tagStarts(verb, "VBZ", "VBP") && tree.tagStarts(last, "VBZ") && !tree.isQuoted(last)) {
            int first = last;
            while (first > 0 && tree.tagStarts(first - 1, "NN", "POS", "JJ")) {
                first--;
            }
            boolean plain = first == 0 || tree.isPunctuation(first - 1);
            return plain ? Optional.of(new Subject(last, first, last, Way.LEFT)) : Optional.empty();
        }
        if (!tree.isFinite(verb) || !tree.is(last, ")")) {
            return Optional.empty();
        }
        while (last > 0 && !tree.is(last, "(")) {
            last--;
        }
        return tree.tagStarts(last - 1, "NNP") ? endingWith(last - 1) : Optional.empty();
    }

    /// The noun phrase that ends with a token.
    private Optional<Subject> endingWith(int last) {
        if (!tree.tagStarts(last, "NN", "PRP", "CD", "DT") || tree.is(last, "PRP$")) {
            return Optional.empty();
        }
        if (tree.tag(last).equals("PRP")) {
            return Optional.of(new Subject(last, last, last, Way.LEFT));
        }
        int first = last;
        while (first > 0 && !tree.isMark(first - 1) && !tree.isQuoted(first - 1) && continuesLeft(first)) {
            first--;
        }
        while (first < last && tree.isOneOf(first, NOT_FIRST)) {
            first++;
        }
        return Optional.of(new Subject(last, first, last, Way.LEFT));
    }

    /// *Ann Smith on Tuesday*, *voters last year*: the token before the time; without one the same token.
    private int beforeTime(int last) {
        int at = last;
        while (at > 0 && Times.isTime(tree, at) && !tree.tag(at).equals("PRP")) {
            at--;
        }
        boolean skipped = at < last;
        while (skipped && at > 0 && (tree.is(at, "on") || tree.is(at, "late") || tree.is(at, "early")
                || tree.is(at, "last") || tree.is(at, "this") || tree.is(at, "earlier"))) {
            at--;
        }
        return skipped && tree.tagStarts(at, "NN", "PRP") && !tree.isQuoted(at) ? at : last;
    }

    /// The last token of a phrase without the time behind it.
    int withoutTime(int head, int last) {
        int before = last > head ? beforeTime(last) : last;
        return before >= head ? before : last;
    }

    /// *The Kremlin's spokesman, Dmitry Peskov, said*: the last token of the name between commas behind an office, which
    /// is not named otherwise; the phrase's own last token without one.
    int nameBehind(int head, int last, int verb) {
        int at = last + 2;
        boolean office = last == head && tree.tag(head).equals("NN") && tree.isComma(last + 1)
                && !tree.isQuoted(last + 1);
        while (office && tree.tagStarts(at, "NNP") && at < last + LONGEST_NAME) {
            at++;
        }
        boolean name = office && at > last + 3 && (tree.isComma(at) || at == verb)
                && (at < verb || verb < head);
        return name ? at - 1 : last;
    }

    private boolean continuesLeft(int first) {
        boolean nominal = tree.tagStarts(first - 1, "NN", "DT", "JJ", "CD", "POS", "HYPH", "PRP$")
                && !tree.tag(first - 1).equals("PRP");
        boolean joined = tree.isOneOf(first - 1, INSIDE_NAME) && tree.tagStarts(first - 2, "NN");
        boolean opens = tree.tag(first).equals("DT") && tree.tagStarts(first - 1, "NN");
        return (nominal || joined) && !opens;
    }

    /// *Ann Smith, the mayor of Leeds, said*: the noun phrase before the first comma of the clause.
    private Optional<Subject> beforeApposition(int comma) {
        int first = comma;
        while (first > 0 && !tree.isMark(first - 1) && !tree.isQuoted(first - 1) && comma - first < 25) {
            first--;
        }
        if (tree.isComma(first)) {
            first++;
        }
        int last = first;
        while (last < comma && !tree.isComma(last)) {
            last++;
        }
        last--;
        boolean nominal = last >= first && last < comma - 1 && tree.tagStarts(first, "NN", "DT", "PRP", "JJ")
                && tree.tagStarts(last, "NN", "PRP") && !tree.hasFinite(first, last);
        return nominal ? Optional.of(new Subject(last, first, last, Way.LEFT)) : Optional.empty();
    }
}
