package quoth.quotation;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What was marked in one text beside what was found there.
record Comparison(List<Trimmed> gold, List<Trimmed> found) {

    static Comparison of(GoldText text, List<MarkedSegment> found) {
        return new Comparison(Trimmed.of(text.text(), text.segments()), Trimmed.of(text.text(), found));
    }

    Counts counts(Selection selection) {
        return counts(selection, Reach.SPEAKER);
    }

    /// @param reach what must be right to count as a speaker found
    Counts counts(Selection selection, Reach reach) {
        var asked = asked(selection);
        var candidates = candidates(selection);
        var pairs = Matching.of(asked, candidates);
        var matched = pairs.stream().map(Matching.Pair::found).collect(Collectors.toSet());
        var aside = gold.stream().filter(g -> !selection.asksFor(g.segment())).toList();
        int counted = 0;
        for (int i = 0; i < candidates.size(); i++) {
            counted += matched.contains(i) || !liesOn(aside, candidates.get(i)) ? 1 : 0;
        }
        int speakers = (int) pairs.stream().filter(pair -> reach.isRight(asked.get(pair.gold()).segment(),
                candidates.get(pair.found()).segment())).count();
        return new Counts(asked.size(), counted, pairs.size(), speakers);
    }

    Answers names() {
        return answers(gold -> !gold.names().isEmpty(), found -> !found.names().isEmpty(), SameName::of);
    }

    /// Those of one sort of mention.
    Answers names(MentionSort sort) {
        var answers = Answers.NONE;
        for (var pair : pairs()) {
            if (pair.gold().sort() == sort) {
                boolean known = !pair.gold().names().isEmpty();
                boolean given = !pair.found().names().isEmpty();
                answers = answers.plus(known, given,
                        known && given && SameName.of(pair.gold(), pair.found()));
            }
        }
        return answers;
    }

    Answers countries() {
        return answers(gold -> !gold.countries().isEmpty(), found -> !found.countries().isEmpty(),
                (gold, found) -> gold.countries().equals(found.countries()));
    }

    Answers dates() {
        var answers = Answers.NONE;
        for (var pair : pairs()) {
            boolean known = pair.gold().date().isPresent();
            boolean right = known && sameDate(pair.gold(), pair.found());
            answers = answers.plus(known, right || pair.found().saysWhen(), right);
        }
        return answers;
    }

    private static boolean sameDate(MarkedSegment gold, MarkedSegment found) {
        return found.date().isPresent()
                && found.date().get().earliest().equals(gold.date().orElseThrow().earliest())
                && found.date().get().latest().equals(gold.date().orElseThrow().latest());
    }

    private Answers answers(Predicate<MarkedSegment> isKnown, Predicate<MarkedSegment> isGiven,
            BiPredicate<MarkedSegment, MarkedSegment> same) {
        var answers = Answers.NONE;
        for (var pair : pairs()) {
            boolean known = isKnown.test(pair.gold());
            boolean given = isGiven.test(pair.found());
            answers = answers.plus(known, given, known && given && same.test(pair.gold(), pair.found()));
        }
        return answers;
    }

    private record Same(MarkedSegment gold, MarkedSegment found) {}

    private List<Same> pairs() {
        var asked = asked(Selection.SPEECH);
        return Matching.of(asked, found).stream()
                .map(p -> new Same(asked.get(p.gold()).segment(), found.get(p.found()).segment())).toList();
    }

    private List<Trimmed> asked(Selection selection) {
        return gold.stream().filter(g -> selection.asksFor(g.segment())).toList();
    }

    private List<Trimmed> candidates(Selection selection) {
        return found.stream().filter(f -> selection.asksFor(f.segment())).toList();
    }

    /// Whether most of it is marked as something that is not asked for.
    private static boolean liesOn(List<Trimmed> aside, Trimmed candidate) {
        int covered = aside.stream().mapToInt(candidate::shared).sum();
        return covered > 0.5 * candidate.span().length();
    }
}
