package quoth.quotation;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quoth.PartialDate;
import quoth.PartialDate.Basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class EvaluationTest {

    private static final Marked TEXT = new Marked(
            "Anna said the bridge fell. “It fell at noon,” Ben said. She fears the tower will fall as well.");
    private static final MarkedSegment BRIDGE = TEXT.indirect("the bridge fell", "Anna");
    private static final MarkedSegment NOON = TEXT.direct("“It fell at noon,”", "Ben");
    private static final MarkedSegment TOWER = TEXT.attitude("the tower will fall as well", "She");

    @Test
    void whatIsMissedCostsRecallAndAWrongSpeakerOnlyTheEnd() {
        var counts = evaluate(BRIDGE, TEXT.direct("It fell at noon", "Anna")).counts(Selection.SPEECH);

        assertThat(counts).isEqualTo(new Counts(2, 2, 2, 1));
        assertThat(counts.f1()).isEqualTo(1);
        assertThat(counts.speaker()).isEqualTo(0.5);
        assertThat(counts.endToEnd()).isEqualTo(0.5);
        assertThat(evaluate(NOON).counts(Selection.SPEECH)).isEqualTo(new Counts(2, 1, 1, 1));
    }

    @Test
    void anAttitudeIsNeitherRightNorWrongUnlessEverythingIsAsked() {
        var evaluation = evaluate(BRIDGE, NOON, TEXT.indirect("the tower will fall as well", "She"));

        assertThat(evaluation.counts(Selection.SPEECH)).isEqualTo(new Counts(2, 2, 2, 2));
        assertThat(evaluation.counts(Selection.EVERYTHING)).isEqualTo(new Counts(3, 3, 3, 3));
    }

    @Test
    void whatStandsNowhereCostsPrecision() {
        var counts = evaluate(BRIDGE, NOON, TEXT.indirect("Ben said. She", "")).counts(Selection.SPEECH);

        assertThat(counts).isEqualTo(new Counts(2, 3, 2, 2));
        assertThat(counts.precision()).isCloseTo(0.667, within(0.001));
    }

    @Test
    void aKindIsMeasuredOnItsOwn() {
        var evaluation = evaluate(BRIDGE, NOON);

        assertThat(evaluation.counts(Selection.DIRECT)).isEqualTo(new Counts(1, 1, 1, 1));
        assertThat(evaluation.counts(Selection.INDIRECT)).isEqualTo(new Counts(1, 1, 1, 1));
        assertThat(evaluation.counts(Selection.MIXED)).isEqualTo(Counts.NONE);
    }

    @Test
    void twoOnOneWordsMatchItOnceTheBetterOne() {
        var gold = TEXT.gold(BRIDGE);
        var whole = TEXT.indirect("said the bridge fell", "Anna");

        var counts = Evaluation.of(gold, Map.of("one", List.of(whole, BRIDGE))).counts(Selection.SPEECH);

        assertThat(counts).isEqualTo(new Counts(1, 2, 1, 1));
    }

    @Test
    void namesAndCountriesAreAskedWhereTheWordsAreFound() {
        var gold = TEXT.gold(Marked.from(Marked.named(BRIDGE, "Anna Lund"), "DK"),
                Marked.from(Marked.named(NOON, "Ben Ray"), "GB", "US"));
        var found = List.of(Marked.from(Marked.named(BRIDGE, "Lund"), "DK"), Marked.from(NOON, "US"));

        var evaluation = Evaluation.of(gold, Map.of("one", found));

        assertThat(evaluation.names()).isEqualTo(new Answers(2, 1, 1));
        assertThat(evaluation.countries()).isEqualTo(new Answers(2, 2, 1));
        assertThat(evaluation.countries().recall()).isEqualTo(0.5);
    }

    @Test
    void aDayOfPublicationIsNoAnswerUnlessItIsTheRightOne() {
        var day = LocalDate.of(2022, 2, 15);
        var gold = TEXT.gold(Marked.said(BRIDGE, PartialDate.day(day, Basis.TEXT)), NOON);
        var published = PartialDate.day(day, Basis.PUBLISHED);
        var year = PartialDate.year(Year.of(2022), Basis.TEXT);

        assertThat(Evaluation.of(gold, Map.of("one", List.of(Marked.said(BRIDGE, published),
                Marked.said(NOON, published)))).dates()).isEqualTo(new Answers(1, 1, 1));
        assertThat(Evaluation.of(gold, Map.of("one", List.of(Marked.said(BRIDGE, year),
                Marked.said(NOON, year)))).dates()).isEqualTo(new Answers(1, 2, 0));
    }

    @Test
    void aMistakeSaysWhetherItWasMissedCutGivenToAnotherOrMadeUp() {
        var ben = Marked.claimed(TEXT.direct("It fell at noon", "Anna"), "quote-before-cue", 0.7);
        var cut = TEXT.indirect("the bridge", "Anna");
        var made = TEXT.indirect("Ben said. She", "");

        assertThat(evaluate(ben, cut, made).mistakes()).containsExactly(
                new Mistake(Mistake.Type.EXTENT, "one", Optional.of(BRIDGE), Optional.of(cut)),
                new Mistake(Mistake.Type.SPEAKER, "one", Optional.of(NOON), Optional.of(ben)),
                new Mistake(Mistake.Type.SPURIOUS, "one", Optional.empty(), Optional.of(made)));
        assertThat(evaluate(ben).mistakes()).extracting(Mistake::type).containsExactly(Mistake.Type.MISSED,
                Mistake.Type.SPEAKER);
    }

    @Test
    void aVerdictIsRightOnlyWithTheRightMention() {
        var anna = Marked.claimed(TEXT.direct("It fell at noon", "Anna"), "quote-before-cue", 0.7);
        var ben = Marked.claimed(TEXT.direct("It fell at noon", "Ben"), "quote-before-cue", 0.7);
        var claim = new Claim("quote-before-cue", 0.7);

        assertThat(evaluate(anna).verdicts()).containsExactly(List.of(new Verdict(claim, false)));
        assertThat(evaluate(ben).verdicts()).containsExactly(List.of(new Verdict(claim, true)));
    }

    @Test
    void anIntervalOfOneTextIsAPointAndOfTwoUnlikeOnesWide() {
        var good = new Counts(10, 10, 10, 10);
        var bad = new Counts(10, 10, 0, 0);

        assertThat(Interval.of(List.of(good), Counts::f1)).isEqualTo(new Interval(1, 1));
        assertThat(Interval.of(List.of(good, bad), Counts::f1)).isEqualTo(new Interval(0, 1));
        assertThat(Interval.of(List.of(), Counts::f1)).isEqualTo(new Interval(0, 0));
    }

    @Test
    void theFurtherItMustBeRightTheLessIs() {
        var gold = Marked.named(Marked.from(BRIDGE, "KE"), "Anna Wanjiru");
        var found = Marked.named(Marked.from(BRIDGE, "KE"), "Anna Karanja");
        var reached = Evaluation.of(TEXT.gold(gold), Map.of("one", List.of(found))).resolution().endToEnd();

        assertThat(reached.values().stream().map(f -> f.counts().speakers())).containsExactly(1, 1, 0);
    }

    private static Evaluation evaluate(MarkedSegment... found) {
        return Evaluation.of(TEXT.gold(BRIDGE, NOON, TOWER), Map.of("one", List.of(found)));
    }
}
