package quoth.quotation;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarksTest {

    @Test
    void everySortOfMarkIsKnown() {
        assertThat(quoted("“curly” and \"straight\" and ''doubled'' and „German“ and «French» and »turned«"))
                .containsExactly("curly", "straight", "doubled", "German", "French", "turned");
    }

    @Test
    void singleMarksAreToldFromApostrophes() {
        assertThat(quoted(
                "It's the '90s, and the workers' leader said 'we don't know' and 'we can't tell' to Joe's son."))
                .containsExactly("we don't know", "we can't tell");
        assertThat(quoted("He said ‘the workers’ rights are safe’ and left."))
                .containsExactly("the workers’ rights are safe");
    }

    @Test
    void aQuotationInsideAnotherIsFoundInside() {
        assertThat(quoted("She said: “He told me ‘never again’ and left.” Then “no”."))
                .containsExactly("He told me ‘never again’ and left.", "-never again", "no");
        assertThat(quoted("“As a woman I’d rather live in what he calls “hell” than here.”"))
                .containsExactly("As a woman I’d rather live in what he calls “hell” than here.", "-hell");
    }

    @Test
    void aParagraphThatReopensGoesOnWithTheQuotation() {
        assertThat(quoted("“We came.\n\n“We saw.\n\n“We left,” he said."))
                .containsExactly("We came. | We saw. | We left,");
    }

    @Test
    void aLostClosingMarkReachesNoFurtherThanItsParagraph() {
        assertThat(quoted("He said: “We came.\n\nNobody else spoke. “No,” she said."))
                .containsExactly("We came.", "No,");
        assertThat(quoted("“We came. He left. “No,” she said.")).containsExactly("We came. He left.", "No,");
    }

    @Test
    void aLostOpeningMarkReachesBackToItsParagraphsBegin() {
        assertThat(quoted("Quiet.\n\nWe shall not go,” he said.")).containsExactly("We shall not go,");
    }

    @Test
    void inchesAreNoQuotation() {
        assertThat(quoted("He is 6'2\" tall and the screen has 24\" across.")).isEmpty();
    }

    @Test
    void singleMarksOfOtherTypesettersAreKnown() {
        assertThat(quoted("Er sagte ‚wir kommen‘ und ging. Il dit ‹nous venons› et part."))
                .containsExactly("wir kommen", "nous venons");
        assertThat(quoted("She called it ``a step back'' on Friday.")).containsExactly("a step back");
    }

    @Test
    void oneSortOfMarkStandsInsideAnother() {
        assertThat(quoted("Il dit: « Elle m'a répondu “jamais” hier. »"))
                .containsExactly("Elle m'a répondu “jamais” hier.", "-jamais");
        assertThat(quoted("„Er sagte ‚nein‘ und ging“, sagte sie."))
                .containsExactly("Er sagte ‚nein‘ und ging", "-nein");
        assertThat(quoted("''He told me 'never again' and left,'' she said."))
                .containsExactly("He told me 'never again' and left,", "-never again");
    }

    @Test
    void aStraightMarkThatStandsOnTheWrongSideOfItsSpaceOpens() {
        assertThat(quoted(
                "He said there would be kits for schools,\" For example, schools can hold debates.\" She left."))
                .containsExactly("For example, schools can hold debates.");
    }

    @Test
    void paragraphsThatReopenKeepWhatIsQuotedInsideThem() {
        assertThat(quoted("“We came.\n\n“He said ‘go’ and left.\n\n“We went.”"))
                .containsExactly("We came. | He said ‘go’ and left. | We went.", "-go");
    }

    private static List<String> quoted(String text) {
        return Marks.in(text, Paragraphs.of(text)).stream()
                .map(q -> "-".repeat(q.depth())
                        + String.join(" | ", q.parts().stream().map(p -> p.in(text)).toList()))
                .toList();
    }
}
