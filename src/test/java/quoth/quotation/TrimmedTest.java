package quoth.quotation;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

class TrimmedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            “We won,”            | We won
            that the bridge fell | the bridge fell
            That “all is well”.  | all is well
            that                 | that
            thatched roofs       | thatched roofs
            (Nobody) knew…       | Nobody) knew
            """)
    void marksPunctuationAndALeadingThatDoNotCount(String marked, String compared) {
        assertThat(Trimmed.trim(marked, new TextSpan(0, marked.length())).in(marked)).isEqualTo(compared);
    }

    @Test
    void theSameWordsCountOnceAndPunctuationNotAtAll() {
        var text = new Marked("He said: “We won,” and left.");

        var trimmed = Trimmed.of(text.text(), List.of(text.direct("“We won,”", "He"),
                text.indirect("We won", "He"), text.direct("”", "He")));

        assertThat(trimmed).extracting(t -> t.span().in(text.text())).containsExactly("We won");
        assertThat(trimmed.getFirst().segment()).isEqualTo(text.direct("“We won,”", "He"));
    }

    @Test
    void likenessIsWhatIsSharedByWhatEitherCovers() {
        var text = new Marked("abcdefghij");
        var eight = Trimmed.of(text.text(), List.of(text.indirect("abcdefgh", ""))).getFirst();
        var all = Trimmed.of(text.text(), List.of(text.indirect("abcdefghij", ""))).getFirst();
        var end = Trimmed.of(text.text(), List.of(text.indirect("ij", ""))).getFirst();

        assertThat(eight.likeness(all)).isEqualTo(0.8);
        assertThat(eight.likeness(end)).isZero();
    }
}
