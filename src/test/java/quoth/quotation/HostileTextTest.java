package quoth.quotation;

import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HostileTextTest {

    @Test
    void aTextOfOnlyMarksEnds() {
        for (var mark : new String[]{"\"", "“", "”", "'", "‘", "’", "«", "»", "„", "''", "“‘", "” ", "' a",
                "\" a"}) {
            holds(mark.repeat(200_000));
        }
    }

    @Test
    void marksThatNothingClosesEnd() {
        holds("“We shall not go. He said so to them all.\n\n".repeat(5_000));
        holds("We shall not go,” he said to them all. ".repeat(5_000));
        holds("He said ‘we shall not go and ".repeat(5_000));
    }

    @Test
    void fiveMillionCharactersWithoutAFullStopEnd() {
        holds("and the minister said that it was so ".repeat(135_000));
    }

    @Test
    void whatEachStatementLooksBackForDoesNotGrowWithTheText() {
        holds("WALLACE: Let us start here today.\n\n".repeat(10_000));
        holds("Ann Smith left. " + "She said that it was so. ".repeat(5_000));
        holds("“We shall not go,” said Ann Smith. “No.” He told us it was late.\n\n".repeat(5_000));
    }

    @Test
    void aThreadThatNobodyWaitsForAnyMoreStopsBetweenTwoSentences() {
        var article = Texts.article("He said that it was so. ".repeat(1_000));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> Said.ATTRIBUTION.attribute(article))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void tenThousandBracketsEnd() {
        holds("He said " + "(".repeat(10_000) + "“it”" + ")".repeat(10_000) + " was so.");
    }

    @Test
    void loneSurrogatesAndRightToLeftTextEnd() {
        holds("He said: “\ud800 it \udc00 is\ud83d” and \udfff left. ");
        holds("قال الوزير «لن نذهب» أمس، وقال: “نعم”. ".repeat(1_000));
    }

    @Test
    void anyMixOfPiecesKeepsItsSpansInTheText() {
        long seed = 20261123;
        var random = new Random(seed);
        var pieces = new String[]{"“", "”", "\"", "'", "‘", "’", " said ", " Ann Smith ", ", ", ". ", "\n\n",
                "\n", " that ",
                "the talks would resume", " he ", ":", " - ", "(", ")", "\ud800", "«", "»", " according to ",
                "\u0001", "é", "…"};
        for (int i = 0; i < 400; i++) {
            var text = new StringBuilder();
            for (int k = random.nextInt(60); k > 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThatCode(() -> holds(text.toString())).as("seed %d, text %d", seed, i)
                    .doesNotThrowAnyException();
        }
    }

    private static void holds(String text) {
        var statements = Said.ATTRIBUTION.attribute(Texts.article(text));
        for (var statement : statements) {
            assertThat(statement.extent().end()).isLessThanOrEqualTo(text.length());
            assertThat(statement.segments()).isSorted().allMatch(s -> s.length() > 0);
            assertThat(statement.quoted())
                    .allMatch(q -> statement.segments().stream().anyMatch(s -> s.contains(q)));
        }
        assertThat(statements).isSortedAccordingTo(
                java.util.Comparator.comparingInt(s -> s.extent().begin()));
    }
}
