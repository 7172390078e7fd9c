package quoth.quotation;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.PartialDate;
import quoth.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/// When it was said, held against a document of Thursday, 16 June 2022.
class SaidDateTest {

    private static final String DAY = "2022-06-16";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            before the cue           | after it                    | said
            Ann Smith                | on Tuesday                  | 2022-06-14..2022-06-14 day
            Ann Smith                | on Thursday                 | 2022-06-16..2022-06-16 day
            Ann Smith                | last Thursday               | 2022-06-09..2022-06-09 day
            Ann Smith                | today                       | 2022-06-16..2022-06-16 day
            Ann Smith                | yesterday evening           | 2022-06-15..2022-06-15 day
            Ann Smith                | three days ago              | 2022-06-13..2022-06-13 day
            Ann Smith                | last week                   | 2022-06-06..2022-06-12 range
            Ann Smith                | earlier this week           | 2022-06-13..2022-06-16 range
            Ann Smith                | earlier this month          | 2022-06-01..2022-06-16 range
            Ann Smith                | last month                  | 2022-05-01..2022-05-31 month
            Ann Smith                | two months ago              | 2022-04-01..2022-04-30 month
            Ann Smith                | 40 years ago this month     | 1982-06-01..1982-06-30 month
            Ann Smith                | a year ago today            | 2021-06-16..2021-06-16 day
            Ann Smith                | last year                   | 2021-01-01..2021-12-31 year
            On March 14, Ann Smith   | at home                     | 2022-03-14..2022-03-14 day
            On 14 December, Ann Smith| at home                     | 2021-12-14..2021-12-14 day
            Ann Smith                | on Tuesday, 7 June 2022     | 2022-06-07..2022-06-07 day
            Ann Smith                | on 2022-03-09               | 2022-03-09..2022-03-09 day
            In March, Ann Smith      | at home                     | 2022-03-01..2022-03-31 month
            In late November, Ann Smith | at home                  | 2021-11-01..2021-11-30 month
            Ann Smith                | in a 2019 speech            | 2019-01-01..2019-12-31 year
            In 1956, Ann Smith       | at home                     | 1956-01-01..1956-12-31 year
            Ann Smith                | in her letter of 3 May 2021 | 2021-05-03..2021-05-03 day
            """)
    void wordsBesideTheCueTellWhen(String before, String after, String said) {
        assertThat(
                dates(Texts.published(DAY, before + " said " + after + ": “The bridge has fallen again.”")))
                .containsExactly(said + " text");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            before the cue                       | after it
            Ann Smith                            | at home
            Ann Smith                            | on 31 November
            Ann Smith, in office since 3 May,    | at home
            Ann Smith, born in 1956,             | at home
            Theresa May                          | at home
            Snow fell on May 3 and Ann Smith     | at home
            April Smith                          | at home
            """)
    void whatTellsNoTimeLeavesTheDayOfPublication(String before, String after) {
        assertThat(
                dates(Texts.published(DAY, before + " said " + after + ": “The bridge has fallen again.”")))
                .containsExactly("2022-06-16..2022-06-16 day published");
    }

    @Test
    void onTheLastDayOfAYearADayOfJulyIsOneOfThatYear() {
        assertThat(dates(
                Texts.published("2022-12-31", "On 22 July, Ann Smith said that the bridge had fallen.")))
                .containsExactly("2022-07-22..2022-07-22 day text");
    }

    @Test
    void aDayWithoutAYearOrADayOfPublicationStaysUnknown() {
        assertThat(dates(Texts.article("On March 14, Ann Smith said that the bridge had fallen.")))
                .containsExactly("unknown");
        assertThat(dates(Texts.article("Ann Smith said on Tuesday that the bridge had fallen.")))
                .containsExactly("unknown");
    }

    @Test
    void aTextThatTellsOfThePastGivesTheYearThatItNamedLast() {
        var text = "In May 1955 the bridge was begun. In July 1956 it was built, and on 3 August 1956 it fell.\n\n"
                + "On September 9, Ann Smith said that the bridge would be built again.";

        assertThat(dates(Texts.published(DAY, text))).containsExactly("1956-09-09..1956-09-09 day text");
    }

    @Test
    void theFollowingDayIsCountedFromTheDayNamedBefore() {
        var text = "On 3 June 2022 the bridge fell.\n\nThe following day, Ann Smith said that it would be built.";

        assertThat(dates(Texts.published(DAY, text))).containsExactly("2022-06-04..2022-06-04 day text");
    }

    @Test
    void thatMonthIsTheOneNamedBeforeEvenByWhichSomethingHadChanged() {
        var text = "In May 1956 the bridge fell, as in 1954. By January 1957, it stood. During a meeting that month, "
                + "Ann Smith said that it was safe.";

        assertThat(dates(Texts.published(DAY, text))).containsExactly("1957-01-01..1957-01-31 month text");
    }

    @Test
    void theSameYearIsThatOfTheDateBefore() {
        var text = "Joe Doe wrote on 5 June 2020 and came on 7 May 2021. In an address on 8 March of the same year, Ann "
                + "Smith said that the bridge was safe.";

        assertThat(dates(Texts.published(DAY, text))).last().isEqualTo("2021-03-08..2021-03-08 day text");
    }

    @Test
    void aDateHoldsOnWhileTheSameSpeakerGoesOn() {
        var text = "Ann Smith said on Tuesday that the bridge had fallen. She said that it would be built again.\n\n"
                + "Joe Doe said that it was too late.";

        assertThat(dates(Texts.published(DAY, text))).containsExactly("2022-06-14..2022-06-14 day text",
                "2022-06-14..2022-06-14 day text", "2022-06-16..2022-06-16 day published");
    }

    private static List<String> dates(quoth.Document document) {
        return Said.ATTRIBUTION.attribute(document).stream().map(Statement::date).map(SaidDateTest::shown)
                .toList();
    }

    private static String shown(Optional<PartialDate> date) {
        return date.map(d -> "%s..%s %s %s".formatted(d.earliest(), d.latest(),
                d.precision().name().toLowerCase(java.util.Locale.ROOT),
                d.basis().name().toLowerCase(java.util.Locale.ROOT))).orElse("unknown");
    }
}
