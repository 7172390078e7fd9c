package quoth.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// From a result to the words in their document, and back.
@ExtendWith(Browsing.class)
class ReadingTest {

    @Test
    void aResultOpensTheDocumentAtTheWords(Visitor visitor) {
        visitor.visit("/?q=%22Ich+bin+ein+Berliner%22+OR+%22tear+down+this+wall%22&country=US");
        var words = visitor.see(".hit .words").first();
        var said = words.textContent().strip();

        words.click();

        assertThat(visitor.page()).hasURL(Pattern.compile(".*/d/d-[0-9a-z]{16}[?]q=.*#s-.*"));
        var target = visitor.see("mark.target").first();
        assertThat(target).isInViewport();
        assertThat(said).contains(target.textContent().strip().substring(0, 20));
        visitor.holds("document");
        visitor.see("#back").click();
        assertThat(visitor.see("#chips .chip")).hasCount(1);
        assertThat(visitor.see(".hit").first()).isVisible();
    }

    @Test
    void theNextResultIsOneKeyAwayAndSearchedWordsStayMarked(Visitor visitor) {
        visitor.visit("/?q=nuclear+weapons&kind=turn");
        var second = visitor.see(".hit").nth(1).getAttribute("id");
        visitor.see(".hit .words").first().click();
        assertThat(visitor.see("#ways")).containsText("result 1 of 20");

        assertThat((int) visitor.page().evaluate("CSS.highlights.get('hit').size")).isPositive();
        visitor.page().keyboard().press("n");

        assertThat(visitor.page()).hasURL(Pattern.compile(".*#" + second));
        assertThat(visitor.see("#ways")).containsText("result 2 of 20");
        assertThat(visitor.see("mark.target").first()).isInViewport();
    }

    @Test
    void speakersHaveColoursInTheTextAndTheList(Visitor visitor) {
        visitor.visit("/?q=peace&collection=uk-iraq-inquiry");
        visitor.see(".hit .words").first().click();

        assertThat(visitor.see("#statements li[data-voice='1']").first()).isVisible();
        assertThat(visitor.see("#text mark[data-voice='1']").first()).isAttached();
        visitor.see("#statements a").nth(2).click();
        assertThat(visitor.see("#statements a[aria-current]")).hasCount(1);
        assertThat(visitor.see("mark.target").first()).isInViewport();
    }

    @Test
    void thePageOfAPdfShowsTheWords(Visitor visitor) {
        visitor.visit("/?q=%22threat+of+attachment%22&collection=us-executive-orders");
        visitor.see(".hit .words").first().click();
        assertThat(visitor.see("mark.target").first()).isInViewport();

        visitor.see(".reading-as button", "Page of the PDF").click();

        assertThat(visitor.see("#sheet .leaf")).hasText(Pattern.compile("Page before ?page [0-9]+ of [0-9]+ ?Page after"));
        assertThat(visitor.see("#sheet .layer mark").first()).isInViewport();
        visitor.holds("pdf");
        visitor.see("#sheet button", "Page after").click();
        assertThat(visitor.see("#sheet [role=status]")).containsText("not found");
        visitor.holds("pdf-not-found");
        visitor.see(".reading-as button", "Text").click();
        assertThat(visitor.see("mark.target").first()).isInViewport();
    }

    @Test
    void aStatementsPageIsWholeWithScriptsOff(Visitor visitor) {
        visitor.visit("/?q=%22put+an+end+to+war%22");
        var permalink = visitor.see(".tools a", "Permalink").first().getAttribute("href");

        try (var plain = visitor.withoutScripts()) {
            plain.open(permalink);
            assertThat(plain.see("blockquote .words")).containsText("Mankind must put an end to war");
            assertThat(plain.see("main")).containsText("John F. Kennedy");
            assertThat(plain.see("main")).containsText("Chicago");
            plain.see(".source a").first().click();
            assertThat(plain.see("#text")).containsText("Mankind must put an end to war");
        }
        visitor.open(permalink);
        visitor.holds("statement");
    }

    @Test
    void whatIsNotThereIsSaidOnAPage(Visitor visitor) {
        visitor.pardon(404);

        visitor.open("/s/s-0000000000000000");

        assertThat(visitor.see("h1")).not().isEmpty();
        assertThat(visitor.see("#q")).isVisible();
        visitor.holds("not-there");
    }

    @Test
    void allResultsAreTakenAwayAndThereAreAsManyAsSaid(Visitor visitor) throws java.io.IOException {
        visitor.visit("/?q=peace&country=US");
        int total = visitor.total();
        visitor.see("#take summary").click();
        visitor.holds("take-away");

        var file = visitor.page().waitForDownload(() -> visitor.see("#exports a", "JSON Lines").click());

        try (var lines = java.nio.file.Files.lines(file.path())) {
            assertThat(lines.filter(line -> line.contains("\"s-")).count()).isEqualTo(total);
        }
    }
}
