package quoth.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Lists and the timeline: to narrow, to widen, to keep out, to compare.
@ExtendWith(Browsing.class)
class NarrowingTest {

    @Test
    void aValueNarrowsByItsCountAndTheBackButtonWidensAgain(Visitor visitor) {
        visitor.visit("/?q=peace");
        var before = visitor.see("#summary").textContent();
        var first = visitor.see("#facet-country li").first();
        var count = first.locator(".count").textContent();

        first.locator("input").check();

        assertThat(visitor.see("#summary")).hasText(Pattern.compile("^" + count + " statements?$"));
        assertThat(visitor.see("#chips .chip")).hasCount(1);
        assertThat(visitor.see("#facet-country li").nth(1).locator(".count")).not().hasText("0");
        visitor.holds("narrowed");
        visitor.page().goBack();
        assertThat(visitor.see("#summary")).hasText(before);
        assertThat(visitor.see("#chips .chip")).hasCount(0);
        visitor.page().goForward();
        assertThat(visitor.see("#chips .chip")).hasCount(1);
        visitor.page().reload();
        assertThat(visitor.see("#summary")).hasText(Pattern.compile("^" + count + " statements?$"));
    }

    @Test
    void aValueIsKeptOutAndLetInAgain(Visitor visitor) {
        visitor.visit("/?q=peace");
        int before = visitor.total();
        int out = Integer.parseInt(visitor.see("#facet-country .count").first().textContent().replaceAll("\\D", ""));

        visitor.see("#facet-country .not").first().click();

        assertThat(visitor.see("#summary")).hasText((before - out) + " statements");
        assertThat(visitor.see("#chips .chip.out")).hasCount(1);
        assertThat(visitor.see("#facet-country .not[aria-pressed=true]")).isFocused();
        visitor.holds("kept-out");
        visitor.see("#facet-country .not[aria-pressed=true]").click();
        assertThat(visitor.see("#summary")).hasText(before + " statements");
    }

    @Test
    void whatIsNotKnownIsAValueToo(Visitor visitor) {
        visitor.visit("/?q=peace");

        visitor.see("#facet-country .missing input").check();

        assertThat(visitor.see("#chips")).containsText("no speaker’s country");
        assertThat(visitor.see(".hit .country")).hasCount(0);
    }

    @Test
    void aLongListIsSearchedInside(Visitor visitor) {
        visitor.visit("/");

        visitor.see("#facet-speaker .within").fill("zel");

        assertThat(visitor.see("#facet-speaker li", "Volodymyr Zelenskyy")).isVisible();
        assertThat(visitor.see("#facet-speaker li", "Keir Starmer")).hasCount(0);
        visitor.see("#facet-speaker li", "Volodymyr Zelenskyy").locator("input").check();
        assertThat(visitor.see("#reading")).hasText("Statements by Volodymyr Zelenskyy");
    }

    @Test
    void aListIsShownWhole(Visitor visitor) {
        visitor.visit("/?q=peace");

        visitor.see("#facet-country .all").click();

        assertThat(visitor.see("#facet-country.long li").nth(40)).isAttached();
        assertThat(visitor.see("#facet-country ul input").first()).isFocused();
    }

    @Test
    void aListIsSortedByNameAndStaysSo(Visitor visitor) {
        visitor.visit("/?q=peace");

        visitor.see("#facet-country .order button", "A–Z").click();
        visitor.settled();

        assertThat(visitor.page()).hasURL(Pattern.compile(".*az=country"));
        assertThat(visitor.see("#facet-country .order button[aria-pressed=true]")).hasText("A–Z");
        assertThat(visitor.see("#facet-country .order button[aria-pressed=true]")).isFocused();
        var names = visitor.see("#facet-country ul li:not(.missing) .label").allTextContents();
        org.assertj.core.api.Assertions.assertThat(names).hasSizeGreaterThan(5).isSorted();
        visitor.see("#facet-country .order button", "Count").click();
        assertThat(visitor.page()).not().hasURL(Pattern.compile(".*az=.*"));
    }

    @Test
    void aRegionNarrowsToItsCountries(Visitor visitor) {
        visitor.visit("/?q=peace");

        visitor.see("#facet-region summary").click();
        visitor.see("#facet-region li", "Africa").first().locator("input").check();
        visitor.settled();

        assertThat(visitor.see("#reading")).hasText("Statements containing ‘peace’, speaker’s region Africa");
        assertThat(visitor.see("#chips .chip")).containsText("Africa");
        assertThat(visitor.see("#facet-country li", "Germany")).hasCount(0);
        visitor.page().reload();
        visitor.settled();
        assertThat(visitor.see("#reading")).hasText("Statements containing ‘peace’, speaker’s region Africa");
    }

    @Test
    void onAPhoneTheListsAreInADrawer(Visitor visitor) {
        visitor.page().setViewportSize(390, 800);
        visitor.visit("/?q=peace");
        assertThat(visitor.see("#facets")).isHidden();

        visitor.see("#narrow").click();
        assertThat(visitor.see("#drawer #facet-country")).isVisible();
        visitor.see("#drawer #facet-country ul input").first().check();
        assertThat(visitor.see("#close")).hasText(Pattern.compile("Show [0-9,]+ statements"));
        visitor.holdsNarrow("drawer");
        visitor.see("#close").click();
        assertThat(visitor.see("#drawer")).isHidden();
        assertThat(visitor.see("#narrow")).hasText("Filters (1)");
        assertThat(visitor.see("#chips .chip")).hasCount(1);
    }

    @Test
    void yearsAreSelectedByDragging(Visitor visitor) {
        visitor.visit("/?q=peace");
        var plot = visitor.see("#timeline .plot").boundingBox();

        visitor.page().mouse().move(plot.x + plot.width * 0.6, plot.y + 40);
        visitor.page().mouse().down();
        visitor.page().mouse().move(plot.x + plot.width * 0.8, plot.y + 40);
        assertThat(visitor.see("#timeline .tip")).hasText(Pattern.compile("[0-9]{4} to [0-9]{4}: [0-9]+"));
        visitor.page().mouse().up();

        assertThat(visitor.page()).hasURL(Pattern.compile(".*from=[0-9]{4}-01-01&to=[0-9]{4}-12-31.*"));
        assertThat(visitor.see("#chips")).containsText("from");
    }

    @Test
    void theTimelineIsGoneThroughByKeyboardDownToAMonth(Visitor visitor) {
        visitor.visit("/?q=peace&country=US");

        visitor.see("#timeline .plot").focus();
        visitor.page().keyboard().press("End");
        visitor.page().keyboard().press("Shift+ArrowLeft");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*from=2025-01-01&to=2026-12-31.*"));
        visitor.settled();
        assertThat(visitor.see("#timeline .choice button[aria-pressed=true]").first()).hasText("Months");
        visitor.see("#timeline .choice button", "Days").click();
        assertThat(visitor.page()).hasURL(Pattern.compile(".*by=day.*"));
        visitor.see("#timeline .further summary").first().click();
        visitor.see("#timeline .behind summary").click();
        assertThat(visitor.see("#timeline table tbody tr").first()).isVisible();
        visitor.holds("timeline");
    }

    @Test
    void twoSearchesAreComparedAsCountsAndAsShares(Visitor visitor) {
        visitor.visit("/?q=war");

        visitor.see("#timeline .further summary").first().click();
        visitor.see("#vs").fill("speaker:kennedy");
        visitor.see("#vs").press("Enter");
        assertThat(visitor.see("#timeline path.other")).isAttached();
        assertThat(visitor.see("#timeline .key.second")).hasText("speaker:kennedy");
        visitor.see("#timeline .choice button", "Share").click();
        assertThat(visitor.see("#timeline .note")).containsText("of 1,000 statements");
        visitor.holds("compared");
        visitor.see("#timeline .choice button", "Per million words").click();
        assertThat(visitor.see("#timeline .note")).containsText("per million words");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*per=words.*"));
        visitor.see("#timeline .behind summary").click();
        assertThat(visitor.see("#timeline th").nth(2)).hasText("per million words");
        assertThat(visitor.see("#timeline tbody tr").first().locator("td").nth(1)).hasText(Pattern.compile("[0-9.,]+"));
        visitor.holds("compared-words");
        visitor.see("#timeline .choice button", "Share").click();
        assertThat(visitor.see("#timeline .note")).containsText("of 1,000 statements");
        visitor.see("#timeline button", "Stop comparing").click();
        assertThat(visitor.see("#timeline path.other")).hasCount(0);
        assertThat(visitor.page()).hasURL(Pattern.compile(".*q=war&per=share"));
    }

    @Test
    void aPersonsStateIsWhollyInTheAddress(Visitor visitor) {
        visitor.visit("/?q=war&not.country=US&missing=speaker&from=1990-01-01&sort=date");

        assertThat(visitor.see("#chips .chip")).hasCount(3);
        assertThat(visitor.see("#sort")).hasValue("date");
        assertThat(visitor.see("#reading")).containsText("since 1990");
        visitor.see("#chips .clear a").click();
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/[?]q=war&sort=date$"));
    }
}
