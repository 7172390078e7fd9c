package quoth.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.QuothException;
import quoth.search.Query.And;
import quoth.search.Query.Field;
import quoth.search.Query.Fuzzy;
import quoth.search.Query.Not;
import quoth.search.Query.Or;
import quoth.search.Query.Phrase;
import quoth.search.Query.Wildcard;
import quoth.search.Query.Word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class QueryParserTest {

    private static final QueryParser PARSER = new QueryParser(
            Schema.read(Path.of("index-config/schema.yaml")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "grain deal                      | grain AND deal",
            "“grain deal” Lavrov             | \"grain deal\" AND Lavrov",
            "„Getreide Abkommen“             | \"Getreide Abkommen\"",
            "«accord sur les céréales»       | \"accord sur les céréales\"",
            "a OR b c                        | a OR (b AND c)",
            "(a OR b) c                      | (a OR b) AND c",
            "+grain -rice                    | grain AND NOT rice",
            "grain NOT (rice OR corn)        | grain AND NOT (rice OR corn)",
            "NOT NOT grain                   | grain",
            "speaker:lavrov                  | speaker:lavrov",
            "by:\"Sergey Lavrov\" grain      | speaker:\"Sergey Lavrov\" AND grain",
            "country:(FR OR DE)              | country:(FR OR DE)",
            "Speaker:-lavrov                 | NOT speaker:lavrov",
            "nego* w?ld                      | nego* AND w?ld",
            "Zelensky~1 selensky~            | Zelensky~1 AND selensky~1",
            "\"grain export\"~5              | \"grain export\"~5",
            "date:[2019 TO 2021-06]          | date:[2019 TO 2021-06]",
            "date:{2019 TO 2021-06}          | date:[2020-01-01 TO 2021-05-31]",
            "date:[2019 TO *]                | date:[2019 TO *]",
            "date:>=2020                     | date:[2020 TO *]",
            "date:>2020                      | date:[2021-01-01 TO *]",
            "date:<2020-02                   | date:[* TO 2020-01-31]",
            "published:2008..2010            | published:[2008 TO 2010]",
            "2008..2010                      | date:[2008 TO 2010]",
            "said:2022-07-24                 | date:[2022-07-24 TO 2022-07-24]",
            "date:(2019 OR 2021)             | date:[2019 TO 2019] OR date:[2021 TO 2021]",
            "confidence:>=0.8                | confidence:[0.8 TO *]",
            "role:* -affiliation:*           | role:* AND NOT affiliation:*",
            "peace, (war)!                   | peace AND war",
            "cease-fi*                       | cease AND fi*",
            "12:30                           | 12:30",
            "cease-fire                      | cease-fire",
    })
    void aQueryIsReadAs(String typed, String read) {
        assertThat(PARSER.parse(typed).read()).isEqualTo(read);
    }

    @Test
    void nothingAsksForEverything() {
        assertThat(PARSER.parse("  ")).isEqualTo(new ParsedQuery(new Query.Everything(), "*", List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "war and peace        | 'and' read as a word; write AND to join",
            "speaker: lavrov      | 'speaker: lavrov' read as speaker:lavrov; put several words in quotation marks",
            "peace — war          | '—' has no letters or digits and was left out",
            "who said that?       | '?' at the end read as a question mark",
            "grain 2008..2010     | '2008..2010' read as date:[2008 TO 2010]",
    })
    void whatIsReadOtherwiseThanPerhapsMeantIsSaid(String typed, String warning) {
        assertThat(PARSER.parse(typed).warnings()).containsExactly(warning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "he said “grain         | 8  | quotation mark “ opens at offset 8 and is never closed           | he said “grain\"",
            "(grain OR rice         | 0  | bracket ( opens at offset 0 and is never closed                | (grain OR rice)",
            "grain)                 | 5  | offset 5: found ')'; expected the end, or an opening bracket before it | grain",
            "grain AND              | 9  | offset 9: found the end; expected a word, a phrase or a field   | grain",
            "grain OR OR rice       | 9  | offset 9: found 'OR'; expected a word, a phrase or a field      | grain OR  rice",
            "date:2022-02-31        | 5  | offset 5: '2022-02-31' is no date; expected a year, month or day such as 2022, 2022-07 or 2022-07-24 |",
            "date:[2021 TO 2019]    | 5  | offset 5: found '[2021 TO 2019]'; expected the earlier date first |",
            "date:[2021             | 5  | bracket [ opens at offset 5 and is never closed                 | date:[2021]",
            "[2019 TO 2021]         | 0  | offset 0: found '[2019 TO 2021]'; expected a field before the range, such as date:[2019 TO 2021] | date:[2019 TO 2021]",
            "role:[a TO b]          | 5  | offset 5: found '[a TO b]'; expected words: field 'role' has no ranges |",
            "n*                     | 0  | offset 0: found 'n*'; expected at least 2 letters before * and 1 before ? | n",
            "grain~7                | 0  | offset 0: found 'grain~7'; expected 1 or 2 letters off after ~  | grain~2",
            "peace *ation           | 6  | offset 6: found '*ation'; expected at least 2 letters before * and 1 before ? | peace ation",
            "title:(speaker:x)      | 7  | offset 7: found 'speaker'; expected words for field 'title', not another field |",
            "speaker:               | 8  | offset 8: found the end; expected a value for field 'speaker'   |",
            "aa* bb* cc* dd* ee*    | 16 | offset 16: found 'ee*'; expected at most 4 words with *, ? or ~ | aa* bb* cc* dd* ee",
    })
    void anErrorSaysWhereWhatAndWhatWasExpected(String typed, int offset, String message, String suggestion) {
        var error = catchThrowableOfType(QuothException.class, () -> PARSER.parse(typed));

        assertThat(error).isNotNull().hasMessage(message);
        assertThat(error.kind()).isEqualTo(QuothException.Kind.BAD_QUERY);
        assertThat(error.fault().position()).hasValue(offset);
        assertThat(error.fault().suggestion()).isEqualTo(Optional.ofNullable(suggestion));
    }

    @Test
    void anUnknownFieldSuggestsTheNearest() {
        var error = catchThrowableOfType(QuothException.class, () -> PARSER.parse("grain speeker:lavrov"));

        assertThat(error).isNotNull();
        assertThat(error.getMessage())
                .startsWith("offset 6: unknown field 'speeker'; expected one of text, title, speaker");
        assertThat(error.fault().suggestion()).hasValue("grain speaker:lavrov");
    }

    @Test
    void limitsHoldBeforeAnythingIsSearched() {
        assertThat(catchThrowableOfType(QuothException.class, () -> PARSER.parse("a".repeat(2_001))))
                .hasMessage("query has 2,001 characters; expected at most 2,000");
        assertThat(catchThrowableOfType(QuothException.class,
                () -> PARSER.parse("(".repeat(30) + "a" + ")".repeat(30))))
                .hasMessageEndingWith("expected brackets at most 20 deep");
        assertThat(catchThrowableOfType(QuothException.class, () -> PARSER.parse("a ".repeat(65))))
                .hasMessageEndingWith("expected at most 64 words, phrases and values");
    }

    @Test
    void aQueryThatIsTooLongSuggestsAsMuchAsIsAllowed() {
        var error = catchThrowableOfType(QuothException.class,
                () -> PARSER.parse("(x AND " + "a ".repeat(62) + "(last OR more))"));

        assertThat(error).isNotNull()
                .hasMessage("offset 140: found 'more'; expected at most 64 words, phrases and values");
        assertThat(error.fault().position()).hasValue(140);
        var shorter = error.fault().suggestion().orElseThrow();
        assertThat(shorter).isEqualTo("(x AND " + "a ".repeat(62) + "(last))");
        assertThat(PARSER.parse(shorter).warnings()).isEmpty();
    }

    @Test
    void aQueryThatIsTooDeepSuggestsTheSameWithoutBracketsAroundBrackets() {
        var error = catchThrowableOfType(QuothException.class,
                () -> PARSER.parse("war OR " + "(".repeat(30) + "a b" + ")".repeat(30)));

        assertThat(error).isNotNull().hasMessage("offset 26: found '('; expected brackets at most 20 deep");
        assertThat(error.fault().suggestion()).hasValue("war OR (a b)");
    }

    @Test
    void everyQueryReadsBackAsItself() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            var text = QueryText.of(any(random, 0));

            var once = PARSER.parse(text).query();

            assertThat(PARSER.parse(QueryText.of(once)).query()).as("seed %d, query %s", seed, text)
                    .isEqualTo(once);
            assertThat(QueryText.of(once)).as("seed %d", seed).isEqualTo(text);
        }
    }

    private static Query any(Random random, int depth) {
        if (depth > 2) {
            return leaf(random);
        }
        return switch (random.nextInt(8)) {
            case 0 -> and(random, depth);
            case 1 -> or(random, depth);
            case 2 -> new Not(notNot(random, depth));
            case 3 -> new Field(random.nextBoolean() ? "title" : "speaker", wordsOnly(random));
            case 4 -> new Query.Range("date", Optional.of("20" + (10 + random.nextInt(9))),
                    random.nextBoolean() ? Optional.empty() : Optional.of("2021-06"));
            case 5 -> new Query.Exists("role");
            default -> leaf(random);
        };
    }

    private static Query notNot(Random random, int depth) {
        var inner = any(random, depth + 1);
        return inner instanceof Not ? leaf(random) : inner;
    }

    private static Query and(Random random, int depth) {
        var all = new ArrayList<Query>();
        while (all.size() < 2) {
            var one = any(random, depth + 1);
            if (!(one instanceof And)) {
                all.add(one);
            }
        }
        return new And(all);
    }

    private static Query or(Random random, int depth) {
        var any = new ArrayList<Query>();
        while (any.size() < 2) {
            var one = any(random, depth + 1);
            if (!(one instanceof Or)) {
                any.add(one);
            }
        }
        return new Or(any);
    }

    private static Query wordsOnly(Random random) {
        return random.nextBoolean() ? new Word(word(random))
                : new Or(List.of(new Word(word(random)), new Phrase("x y", 0)));
    }

    private static Query leaf(Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> new Phrase(word(random) + " " + word(random), random.nextInt(3));
            case 1 -> random.nextInt(6) == 0 ? new Wildcard("neg*") : new Word(word(random));
            case 2 -> random.nextInt(6) == 0 ? new Fuzzy("Selensky", 2) : new Word(word(random));
            default -> new Word(word(random));
        };
    }

    private static String word(Random random) {
        var words = List.of("grain", "O’Brien", "cease-fire", "Orbán", "мир", "和平", "سلام", "3.5", "R2D2",
                "U.S");
        return words.get(random.nextInt(words.size()));
    }
}
