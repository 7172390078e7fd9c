package quoth.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What was marked in one text beside what was found there.
record Comparison(String name, List<Trimmed> gold, List<Trimmed> found) {

    static Comparison of(GoldText text, List<MarkedSegment> found) {
        return new Comparison(text.name(), Trimmed.of(text.text(), text.segments()),
                Trimmed.of(text.text(), found));
    }

    Counts counts(Selection selection) {
        return counts(selection, Reach.SPEAKER);
    }

    /// @param reach what must be right to count as a speaker found
    Counts counts(Selection selection, Reach reach) {
        var match = match(selection);
        int speakers = (int) match.pairs.stream().filter(pair -> match.isRight(pair, reach)).count();
        return new Counts(match.asked.size(), match.counted.size(), match.pairs.size(), speakers);
    }

    /// Of each claim that was made about speech and is right or wrong.
    List<Verdict> verdicts() {
        var match = match(Selection.SPEECH);
        var right = match.pairs.stream().filter(match::hasSpeaker).map(Matching.Pair::found)
                .collect(Collectors.toSet());
        return match.counted.stream()
                .flatMap(i -> match.candidates.get(i).segment().claim().stream()
                        .map(claim -> new Verdict(claim, right.contains(i))))
                .toList();
    }

    /// In the order of the text.
    List<Mistake> mistakes() {
        var match = match(Selection.SPEECH);
        var mistakes = new ArrayList<Mistake>();
        for (var pair : match.pairs) {
            var marked = match.asked.get(pair.gold());
            var answer = match.candidates.get(pair.found());
            types(marked.segment(), answer.segment()).forEach(
                    type -> mistakes.add(mistake(type, Optional.of(marked), Optional.of(answer))));
        }
        var unmatched = new TreeSet<>(match.counted);
        match.pairs.forEach(pair -> unmatched.remove(pair.found()));
        var cut = new HashSet<Integer>();
        for (var missed : match.missed()) {
            var near = unmatched.stream().filter(i -> missed.shared(match.candidates.get(i)) > 0)
                    .max(Comparator.comparingDouble(i -> missed.likeness(match.candidates.get(i))));
            near.ifPresent(cut::add);
            mistakes.add(mistake(near.isPresent() ? Mistake.Type.EXTENT : Mistake.Type.MISSED,
                    Optional.of(missed), near.map(match.candidates::get)));
        }
        unmatched.stream().filter(i -> !cut.contains(i)).forEach(i -> mistakes.add(
                mistake(Mistake.Type.SPURIOUS, Optional.empty(), Optional.of(match.candidates.get(i)))));
        mistakes.sort(Comparator.comparingInt(m -> m.gold().or(m::found).orElseThrow().span().begin()));
        return mistakes;
    }

    /// What is wrong where the words are right.
    private static List<Mistake.Type> types(MarkedSegment gold, MarkedSegment found) {
        var types = new ArrayList<Mistake.Type>();
        if (!Reach.SPEAKER.isRight(gold, found)) {
            types.add(Mistake.Type.SPEAKER);
        } else if (!Reach.COUNTRY.isRight(gold, found)) {
            types.add(Mistake.Type.COUNTRY);
        } else if (!Reach.NAME.isRight(gold, found)) {
            types.add(Mistake.Type.NAME);
        }
        boolean date = gold.date().isPresent() ? sameDate(gold, found) : !found.saysWhen();
        if (!date) {
            types.add(Mistake.Type.DATE);
        }
        return types;
    }

    private Mistake mistake(Mistake.Type type, Optional<Trimmed> marked, Optional<Trimmed> wrong) {
        return new Mistake(type, name, marked.map(Trimmed::segment), wrong.map(Trimmed::segment));
    }

    /// What was asked for, what was found for it, and how they pair.
    ///
    /// @param counted which of the candidates are right or wrong: not those on something that was not asked for
    private record Match(List<Trimmed> asked, List<Trimmed> candidates, List<Matching.Pair> pairs,
            List<Integer> counted) {

        boolean isRight(Matching.Pair pair, Reach reach) {
            return reach.isRight(asked.get(pair.gold()).segment(),
                    candidates.get(pair.found()).segment());
        }

        boolean hasSpeaker(Matching.Pair pair) {
            return isRight(pair, Reach.SPEAKER);
        }

        List<Trimmed> missed() {
            var paired = pairs.stream().map(Matching.Pair::gold).collect(Collectors.toSet());
            return IntStream.range(0, asked.size()).filter(i -> !paired.contains(i)).mapToObj(asked::get)
                    .toList();
        }
    }

    private Match match(Selection selection) {
        var asked = asked(selection);
        var candidates = candidates(selection);
        var pairs = Matching.of(asked, candidates);
        var matched = pairs.stream().map(Matching.Pair::found).collect(Collectors.toSet());
        var aside = gold.stream().filter(g -> !selection.asksFor(g.segment())).toList();
        var counted = IntStream.range(0, candidates.size())
                .filter(i -> matched.contains(i) || !liesOn(aside, candidates.get(i))).boxed().toList();
        return new Match(asked, candidates, pairs, counted);
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
