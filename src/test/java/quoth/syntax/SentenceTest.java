package quoth.syntax;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceTest {

    @Test
    void newsIsCutIntoTheSentencesAndTokensThatAReaderSees() {
        assertThat(lines(Fixtures.text("news.txt"))).isEqualTo(Fixtures.text("news.expected.txt"));
    }

    @Test
    void cliticsAndHyphensStandAloneButNotAfterAPrefix() {
        assertThat(lines("They've cannot shouldn't. The co-owner's long-term e-mail isn’t O'Neill's."))
                .isEqualTo("""
                        They 've can not should n't .
                        The co-owner 's long - term e-mail is n’t O'Neill 's .
                        """);
    }

    @Test
    void numbersAddressesAndRunsOfMarksStayWhole() {
        assertThat(
                lines("Pay 1,000.50 by 9:30 (24/7) at www.example.com/x, or a_b+c@example.org -- really?!"))
                .isEqualTo("""
                        Pay 1,000.50 by 9:30 ( 24/7 ) at www.example.com/x , or a_b+c@example.org -- really ?!
                        """);
    }

    @Test
    void abbreviationEndsASentenceOnlyBeforeAWordThatStartsOne() {
        assertThat(lines(
                "He left the U.S. The U.S. Army stayed. He is from Acme Inc. It paid. Acme Inc. Director Lee paid."))
                .isEqualTo("""
                        He left the U.S.
                        The U.S. Army stayed .
                        He is from Acme Inc.
                        It paid .
                        Acme Inc. Director Lee paid .
                        """);
    }

    @Test
    void partiesStatesAndInitialsKeepTheirStops() {
        assertThat(lines(
                "Rep. G.K. Butterfield (D-N.C.), Tim Kaine, D-Va., and Charles G. and David H. Koch met Harry F. Byrd Sr., too."))
                .isEqualTo(
                        """
                                Rep. G.K. Butterfield ( D - N.C. ) , Tim Kaine , D - Va. , and Charles G. and David H. Koch met Harry F. Byrd Sr. , too .
                                """);
    }

    @Test
    void referenceToANoteBelongsToTheSentenceBeforeIt() {
        assertThat(lines("He was born there.[5] [12] She was not. [6] It was c. 1860."))
                .isEqualTo("""
                        He was born there . [ 5 ] [ 12 ]
                        She was not . [ 6 ]
                        It was c. 1860 .
                        """);
    }

    @Test
    void blankLineEndsASentenceWithoutAnyMark() {
        assertThat(lines("no stop here \n \n nor here")).isEqualTo("no stop here\nnor here\n");
        assertThat(lines("no stop here\r\n\r\nnor here")).isEqualTo("no stop here\nnor here\n");
    }

    @Test
    void singleLineEndEndsASentenceUnlessTheLineGoesOnInLowerCase() {
        assertThat(lines("A headline without a stop\nThe text below it.")).isEqualTo("""
                A headline without a stop
                The text below it .
                """);
        assertThat(lines("The minister told the press that\nthe talks had failed.")).isEqualTo("""
                The minister told the press that the talks had failed .
                """);
    }

    @Test
    void otherScriptsEndTheirSentencesToo() {
        assertThat(lines("他说不行。她走了。 قال لا؟ نعم.")).isEqualTo("""
                他 说 不 行 。
                她 走 了 。
                قال لا ؟
                نعم .
                """);
    }

    @Test
    void spansPointIntoTheTextEvenBehindCharactersOfTwoUnits() {
        Sentence sentence = Fixtures.sentence("😀 “Yes,” said 𝒜lice.");

        assertThat(sentence).hasToString("😀 “ Yes , ” said 𝒜lice .");
        assertThat(sentence.span(2).in(sentence.text())).isEqualTo("Yes");
        assertThat(sentence.begin(2)).isEqualTo(4);
        assertThat(sentence.is(6, "𝒜lice")).isTrue();
        assertThat(sentence.span().length()).isEqualTo(sentence.text().length());
    }

    @Test
    void textWithoutTokensHasNoSentences() {
        assertThat(Sentence.in("")).isEmpty();
        assertThat(Sentence.in(" \n\t\u200B\uFEFF ")).isEmpty();
    }

    private static String lines(String text) {
        List<Sentence> sentences = Sentence.in(text);
        return sentences.stream().map(sentence -> sentence + "\n").collect(Collectors.joining());
    }
}
