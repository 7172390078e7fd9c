package quoth.quotation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SameMentionTest {

    private static final Marked TEXT = new Marked(
            "It rained, and she saw that it rained. Lavrov spoke; foreign minister Sergey Lavrov of Russia, "
                    + "the minister, spoke.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the foreign minister of Russia | minister
            Sergey Lavrov, who left        | lavrov
            the United States' envoy       | envoy
            Canada's spokeswoman           | spokeswoman
            Strom Thurmond, Jr.            | thurmond
            Mr Blair and Mr Straw          | blair, straw
            Russia’s                       | russia
            """)
    void theHeadIsTheLastWordBeforeAnAddition(String mention, String heads) {
        assertThat(SameMention.heads(mention)).containsExactlyInAnyOrder(heads.split(", "));
    }

    @Test
    void aLongerMentionOfTheSameHeadIsTheSameSpeaker() {
        assertThat(same("Lavrov", "foreign minister Sergey Lavrov of Russia")).isTrue();
        assertThat(same("Lavrov", "the minister")).isFalse();
    }

    @Test
    void aPronounIsOnlyTheSameAtTheSamePlace() {
        var first = TEXT.indirect("rained", "It");
        var second = new Marked(TEXT.text().substring(1)).indirect("rained", "it");

        assertThat(SameMention.of(first, first)).isTrue();
        assertThat(SameMention.of(first, second)).isFalse();
        assertThat(same("she", "Lavrov")).isFalse();
    }

    @Test
    void nobodyIsOnlyNobody() {
        assertThat(same("", "")).isTrue();
        assertThat(same("", "Lavrov")).isFalse();
        assertThat(same("Lavrov", "")).isFalse();
    }

    private static boolean same(String gold, String found) {
        return SameMention.of(TEXT.indirect("rained", gold), TEXT.indirect("rained", found));
    }
}
