package quoth.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Looking for words: what is found, who said it and why that is said of them.
@ExtendWith(Browsing.class)
class SearchingTest {

    @Test
    void theFirstPageShowsWhatIsInside(Visitor visitor) {
        visitor.visit("/");

        assertThat(visitor.see("#summary")).hasText(Pattern.compile("[0-9,]+ statements"));
        assertThat(visitor.see("#inside")).hasText(Pattern.compile(".* speakers from .* countries, in .* documents\\."));
        assertThat(visitor.see(".hit")).hasCount(20);
        assertThat(visitor.see("#reading")).hasText("All statements");
        visitor.holds("search");
    }

    @Test
    void wordsAreFoundMarkedAndUnderstood(Visitor visitor) {
        visitor.visit("/").search("nuclear weapons");

        assertThat(visitor.page()).hasURL(Pattern.compile(".*[?]q=nuclear[+]weapons$"));
        assertThat(visitor.see("#reading")).hasText("Statements containing ‘nuclear’ and ‘weapons’");
        assertThat(visitor.see(".hit mark").first()).hasText(Pattern.compile("nuclear|weapon", Pattern.CASE_INSENSITIVE));
        visitor.holds("search-words");
    }

    @Test
    void aResultSaysWhoWhereWhenAndInWhat(Visitor visitor) {
        visitor.visit("/?q=%22put+an+end+to+war%22");

        var hit = visitor.see(".hit").first();
        assertThat(hit.locator(".speaker")).hasText("John F. Kennedy");
        assertThat(hit.locator(".country")).hasText("United States");
        assertThat(hit.locator(".said")).hasText("1961, as published");
        assertThat(hit.locator(".source")).hasText("Statement of the United States in the UN General Debate, 16th session, 1961"
                + " · United Nations · published 1961");
    }

    @Test
    void whyThisSpeakerIsOneClickAway(Visitor visitor) {
        visitor.visit("/?q=peace&kind=mixed");

        var hit = visitor.see(".hit").first();
        hit.locator("button", new com.microsoft.playwright.Locator.LocatorOptions().setHasText("Why")).click();

        assertThat(hit.locator(".why .sentence u.cue").first()).isVisible();
        assertThat(hit.locator(".why .sentence .quote").first()).isVisible();
        assertThat(hit.locator(".why dl")).containsText("Found by");
        assertThat(hit.locator(".why dl")).containsText("of 100");
        hit.locator("button[aria-expanded]").focus();
        visitor.holds("why");
        hit.locator("button[aria-expanded=true]").click();
        assertThat(hit.locator(".why")).hasCount(0);
    }

    @Test
    void whoIsNotKnownIsShownAsNotKnown(Visitor visitor) {
        visitor.visit("/?missing=speaker");

        assertThat(visitor.see(".hit .nobody").first()).hasText("Speaker unknown");
        visitor.see(".hit button", "Why unknown?").first().click();
        assertThat(visitor.see(".why").first()).containsText("Unknown stays unknown");
        visitor.holds("unknown");
    }

    @Test
    void documentsAnalysisAndSpeakersHaveTabsOfTheirOwn(Visitor visitor) {
        visitor.visit("/?q=missiles");

        visitor.see("#views a", "Documents").click();
        assertThat(visitor.see("#summary")).hasText(Pattern.compile("[0-9,]+ documents?"));
        visitor.holds("documents");
        visitor.see("#views a", "Analysis").click();
        assertThat(visitor.page()).hasURL(Pattern.compile(".*view=own.*"));
        assertThat(visitor.see(".hit mark").first()).isVisible();
        visitor.settled().holds("analysis");
        visitor.see("#views a", "Speakers").click();
        assertThat(visitor.see("#summary")).hasText(Pattern.compile("[0-9,]+ speakers"));
        visitor.holds("speakers");
        visitor.see(".people .hit a", "statements").first().click();
        assertThat(visitor.see("#chips")).containsText("Speaker:");
    }

    @Test
    void moreResultsFollowWithoutRepeatingAndAreThereAfterAReload(Visitor visitor) {
        visitor.visit("/?q=people");

        visitor.see("#more").click();

        assertThat(visitor.see(".hit")).hasCount(40);
        assertThat(visitor.see(".hit").evaluateAll("hits => new Set(hits.map(hit => hit.id)).size")).isEqualTo(40);
        visitor.page().reload();
        assertThat(visitor.see(".hit")).hasCount(40);
    }

    @Test
    void aCitationIsCopied(Visitor visitor) {
        visitor.visit("/?q=%22put+an+end+to+war%22");

        visitor.see(".hit").first().locator("button", new com.microsoft.playwright.Locator.LocatorOptions().setHasText("Cite")).click();

        assertThat(visitor.see("#toast")).hasText("Copied");
        assertThat((String) visitor.page().evaluate("navigator.clipboard.readText()"))
                .contains("John F. Kennedy", "/s/s-");
    }

    @Test
    void anotherOrderIsInTheAddress(Visitor visitor) {
        visitor.visit("/?q=peace");

        visitor.see("#sort").selectOption("date");

        assertThat(visitor.page()).hasURL(Pattern.compile(".*sort=date"));
        assertThat(visitor.see(".hit .said").first()).hasText(Pattern.compile("(.* )?1[0-9]{3}, .*"));
    }

    @Test
    void nothingFoundOffersAWayOn(Visitor visitor) {
        visitor.visit("/?q=peace+xylophonequake&country=US");

        assertThat(visitor.see("#summary")).hasText("0 statements");
        assertThat(visitor.see(".empty")).containsText("Search without the filters");
        assertThat(visitor.see(".empty")).containsText("peace OR xylophonequake");
        assertThat(visitor.see(".empty .example").first()).isVisible();
        visitor.holds("nothing");
    }

    @Test
    void aMistakeIsPointedAt(Visitor visitor) {
        visitor.pardon(400);
        visitor.visit("/").search("peace \"in our time");

        assertThat(visitor.see(".problem")).isVisible();
        assertThat(visitor.see(".problem .pointer mark")).hasText("\"");
        visitor.holds("mistake");
    }

    @Test
    void aNameThatSeveralHaveAsksWhoIsMeant(Visitor visitor) {
        visitor.pardon(400);
        visitor.visit("/?speaker=john");

        assertThat(visitor.see(".problem p")).hasText("Several are called so. Who is meant?");
        visitor.holds("who-is-meant");
        visitor.see(".problem a", "John F. Kennedy").click();
        assertThat(visitor.see("#reading")).hasText("Statements by John F. Kennedy");
    }
}
