package quoth.syntax;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Texts that nobody wrote: every token lies in the text, in order, nothing visible is lost, and no sentence is longer
/// than it may be, which keeps the work linear.
class RobustnessTest {
    private static final int FIVE_MILLION = 5_000_000;

    @Test
    void sentenceOfFiveMillionCharactersIsCut() {
        String text = "and they said, that it was so, ".repeat(FIVE_MILLION / 31);

        assertThat(checked(text)).allMatch(sentence -> sentence.size() <= Sentence.MAX_TOKENS)
                .hasSizeGreaterThan(text.length() / 5 / Sentence.MAX_TOKENS);
    }

    @Test
    void cutFallsBehindACommaIfThereIsOne() {
        String text = "one two three four, ".repeat(Sentence.MAX_TOKENS);

        Sentence first = Fixtures.sentence(text);

        assertThat(first.size()).isBetween(Sentence.MAX_TOKENS / 2, Sentence.MAX_TOKENS);
        assertThat(first.form(first.size() - 1)).isEqualTo(",");
    }

    @Test
    void wordOfFiveMillionLettersIsOneToken() {
        assertThat(checked("a".repeat(FIVE_MILLION))).hasSize(1);
    }

    @Test
    void longRunsOfAlmostAnythingEnd() {
        for (String part : List.of(".", "a.", "A. ", "Dr. ", "'", "a'", "'s", "\"", "“", "”", "(", ")", "[",
                "?!", "…", "-", "a-",
                "@", "#", "a@", "http://", "www.", "www.)", "1.", "1,", "co-", "a&", "\n", "a\n", "\n\n",
                "\u00AD", "a\u00AD", "\u0301",
                "。", "no. ", "...", ". ", "\" ", ".\" ")) {
            assertThat(checked(part.repeat(100_000 / part.length()))).as(part)
                    .allMatch(sentence -> sentence.size() <= Sentence.MAX_TOKENS);
        }
    }

    @Test
    void tenThousandNestedBracketsAreTokens() {
        String text = "a " + "(".repeat(10_000) + "b" + ")".repeat(10_000) + " c.";

        assertThat(checked(text).stream().mapToInt(Sentence::size).sum()).isEqualTo(20_004);
    }

    @Test
    void unpairedSurrogatesAndDirectionMarksAreHarmless() {
        checked("He said \uD83D. \uDE00\uDE00 Then\uD83D");
        checked("\u202Eقال الرئيس: “لا”.\u202C \u200F(نعم)\u200E.");
        checked("שלום. \"לא\", אמר דן.");
    }

    @Test
    void randomCharactersKeepThePromises() {
        long seed = 42;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 400; i++) {
                text.append(random.nextInt(3) == 0
                        ? (char) random.nextInt(0x10000)
                        : " .,'’\"”“aAsSt1-@&\n()?!…".charAt(random.nextInt(22)));
            }
            assertThat(checked(text.toString())).as("seed %d, round %d", seed, round).isNotEmpty();
        }
    }

    private static List<Sentence> checked(String text) {
        List<Sentence> sentences = Sentence.in(text);
        int at = 0;
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                for (; at < sentence.begin(i); at++) {
                    if (!Characters.isSpace(text.charAt(at))) {
                        throw new AssertionError("the character at %d is in no token".formatted(at));
                    }
                }
                if (sentence.begin(i) < at || sentence.end(i) <= sentence.begin(i)) {
                    throw new AssertionError(
                            "token [%d, %d) after %d".formatted(sentence.begin(i), sentence.end(i), at));
                }
                at = sentence.end(i);
            }
        }
        assertThat(at).isLessThanOrEqualTo(text.length());
        assertThat(text.substring(at).chars()).allMatch(Characters::isSpace);
        return sentences;
    }
}
