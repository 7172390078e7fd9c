package quoth.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The box: it completes, answers while somebody types, and its parts can be turned and taken away.
@ExtendWith(Browsing.class)
class BoxTest {

    private static final Pattern SUGGESTIONS = Pattern.compile(".*/api/v1/suggest.*");

    @Test
    void aNameIsCompletedFromItsBeginning(Visitor visitor) {
        visitor.visit("/");

        visitor.see("#q").pressSequentially("peace john f. kenn");
        assertThat(visitor.see("#offers li").first()).isVisible();
        visitor.holds("offers");
        visitor.see("#q").focus();
        visitor.see("#q").press("e");
        assertThat(visitor.see("#offers li", "John F. Kennedy").first()).isVisible();
        visitor.see("#offers li", "John F. Kennedy").first().click();

        assertThat(visitor.see("#q")).hasValue("peace speaker:\"John F. Kennedy\"");
        assertThat(visitor.see("#reading")).hasText("Statements by John F. Kennedy containing ‘peace’");
    }

    @Test
    void aFieldIsCompletedByKeyboard(Visitor visitor) {
        // A pause after the colon asks for a field without a value, which the page bears.
        visitor.pardon(400);
        visitor.visit("/");

        visitor.see("#q").pressSequentially("country:ukr");
        assertThat(visitor.see("#offers li", "Ukraine").first()).isVisible();
        visitor.see("#q").press("ArrowDown");
        assertThat(visitor.see("#offers li[aria-selected=true]")).hasCount(1);
        visitor.see("#q").press("Enter");

        assertThat(visitor.see("#q")).hasValue(Pattern.compile("country:UA ?"));
        assertThat(visitor.see("#reading")).hasText("Statements, speakers from Ukraine");
    }

    @Test
    void resultsComeWhileOneTypesAndBackLeadsToTheWordsBefore(Visitor visitor) {
        visitor.visit("/?q=peace");
        var before = visitor.total();

        visitor.see("#q").fill("");
        visitor.see("#q").pressSequentially("ceasefire");

        assertThat(visitor.page()).hasURL(Pattern.compile(".*q=ceasefire$"));
        assertThat(visitor.see("#reading")).hasText("Statements containing ‘ceasefire’");
        visitor.page().goBack();
        assertThat(visitor.see("#reading")).hasText("Statements containing ‘peace’");
        org.assertj.core.api.Assertions.assertThat(visitor.settled().total()).isEqualTo(before);
    }

    @Test
    void aPartThatIsNotFinishedDoesNotTakeTheResultsAway(Visitor visitor) {
        visitor.pardon(400);
        visitor.visit("/?q=peace");

        visitor.see("#q").pressSequentially(" \"in our");

        assertThat(visitor.see("#reading")).containsText("not finished yet");
        assertThat(visitor.see(".hit").first()).isVisible();
    }

    @Test
    void aPartOfTheWordsIsKeptOutAndTakenAway(Visitor visitor) {
        visitor.visit("/?q=peace+war");
        var both = visitor.total();

        visitor.see("#chips button[aria-label='Exclude war']").click();
        assertThat(visitor.see("#q")).hasValue("peace -war");
        assertThat(visitor.see("#reading")).hasText("Statements containing ‘peace’ without ‘war’");
        visitor.settled();
        org.assertj.core.api.Assertions.assertThat(visitor.total()).isNotEqualTo(both);
        visitor.see("#chips button[aria-label='Remove war']").click();
        assertThat(visitor.see("#q")).hasValue("peace");
    }

    @Test
    void theKeyboardIsEnough(Visitor visitor) {
        visitor.visit("/?q=peace");

        visitor.page().keyboard().press("/");
        assertThat(visitor.see("#q")).isFocused();
        visitor.page().keyboard().type("treaty");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*q=treaty$"));
        visitor.settled();
        visitor.page().keyboard().press("ArrowDown");
        assertThat(visitor.see(".hit").first()).isFocused();
        visitor.page().keyboard().press("ArrowDown");
        assertThat(visitor.see(".hit").nth(1)).isFocused();
        visitor.page().keyboard().press("ArrowUp");
        visitor.page().keyboard().press("Escape");
        assertThat(visitor.see("#q")).isFocused();
        visitor.page().keyboard().press("Escape");
        assertThat(visitor.see("#q")).hasValue("");
        assertThat(visitor.see("#reading")).hasText("All statements");
        visitor.page().keyboard().press("ArrowDown");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/d/d-.*#s-.*"));
    }

    @Test
    void theFocusIsSeenWhereverTheKeyboardGoes(Visitor visitor) {
        visitor.visit("/?q=peace&country=US");

        for (int stop = 0; stop < 60; stop++) {
            visitor.page().keyboard().press("Tab");
            org.assertj.core.api.Assertions.assertThat((boolean) visitor.page().evaluate("""
                    () => {
                      const at = document.activeElement;
                      const drawn = getComputedStyle(at);
                      const box = at.getBoundingClientRect();
                      return drawn.outlineStyle !== 'none' && parseFloat(drawn.outlineWidth) > 0 && box.bottom > 0 && box.top < innerHeight;
                    }""")).as("stop " + stop + ": " + visitor.page().evaluate("document.activeElement.outerHTML.slice(0, 120)")).isTrue();
        }
    }

    @Test
    void whatIsAskedForIsNotCompletedAfterwards(Visitor visitor) {
        var held = new ArrayList<Route>();
        var over = new ArrayList<Request>();
        visitor.visit("/?q=peace");
        visitor.page().route(SUGGESTIONS, held::add);
        visitor.page().onRequestFailed(over::add);
        visitor.page().onRequestFinished(over::add);
        visitor.see("#q").fill("nuclear weapons");
        visitor.page().waitForCondition(() -> held.size() == 1);

        visitor.see("#q").press("Enter");
        visitor.settled();
        held.getFirst().resume();
        visitor.page().waitForCondition(() -> over.contains(held.getFirst().request()));
        visitor.page().evaluate("fetch('/healthz').then(answer => answer.text())");

        assertThat(visitor.see("#offers")).isHidden();
    }

    @Test
    void anEmptyBoxShowsWhatCanBeAsked(Visitor visitor) {
        visitor.visit("/");

        visitor.see("#q").focus();
        assertThat(visitor.see("#offers li").first()).containsText("“nuclear weapons”");
        visitor.holds("examples");
        visitor.see("#q").press("ArrowDown");
        visitor.see("#q").press("ArrowDown");
        visitor.see("#q").press("Enter");

        assertThat(visitor.see("#q")).hasValue("peace -war");
        assertThat(visitor.see("#reading")).hasText("Statements containing ‘peace’ without ‘war’");
    }

    @Test
    void anExampleIsAskedByAClick(Visitor visitor) {
        visitor.visit("/?q=xylophonequake");

        visitor.see(".example", "peace -war").click();

        assertThat(visitor.see("#q")).hasValue("peace -war");
        assertThat(visitor.see(".hit").first()).isVisible();
    }

    @Test
    void wordsThatNoSentenceCanSayAreShownAsTheyWereRead(Visitor visitor) {
        visitor.visit("/?q=climate+AND+(ocean+OR+sea)&from=2000-01-01&to=2020-12-31");

        assertThat(visitor.see("#reading code")).hasText("climate AND (ocean OR sea)");
        assertThat(visitor.see("#reading")).containsText("2000 to 2020");
    }
}
