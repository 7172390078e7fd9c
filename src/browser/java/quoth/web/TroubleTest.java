package quoth.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What pages do when the answer is late, is not whole, or does not come; and when there is little room.
@ExtendWith(Browsing.class)
class TroubleTest {

    private static final Pattern STATEMENTS = Pattern.compile(".*/api/v1/statements[?].*");

    @Test
    void aLateAnswerIsWaitedForWithTheOldOneInSight(Visitor visitor) {
        visitor.visit("/?q=peace");
        var held = new ArrayList<Route>();
        visitor.page().route(STATEMENTS, held::add);

        visitor.see("#q").fill("war");
        visitor.see("#q").press("Enter");

        assertThat(visitor.see("#slow")).hasText("Still searching …");
        assertThat(visitor.see("#results")).hasAttribute("aria-busy", "true");
        assertThat(visitor.see(".hit").first()).isVisible();
        visitor.page().unroute(STATEMENTS);
        held.forEach(Route::resume);
        assertThat(visitor.see("#reading")).hasText("Statements containing ‘war’");
        assertThat(visitor.see("#results")).hasAttribute("aria-busy", "false");
    }

    @Test
    void whileNothingIsKnownYetLinesStandWhereWordsWillBe(Visitor visitor) {
        visitor.page().route(STATEMENTS, route -> {});

        visitor.page().navigate(visitor.address() + "/?q=peace");

        assertThat(visitor.see(".ghost .hit").first()).isVisible();
        assertThat(visitor.see("#slow")).hasText("Still searching …");
        visitor.holds("loading");
    }

    @Test
    void aServerThatIsGoneIsSaidAndAskedAgain(Visitor visitor) {
        visitor.pardonSilence();
        visitor.visit("/?q=peace");
        visitor.page().route(STATEMENTS, Route::abort);

        visitor.see("#facet-country ul input").first().check();
        assertThat(visitor.see(".offline")).containsText("does not answer");
        visitor.holds("offline");
        visitor.page().unroute(STATEMENTS);
        visitor.see(".offline button").click();

        assertThat(visitor.see(".hit").first()).isVisible();
        assertThat(visitor.see("#chips .chip")).hasCount(1);
    }

    @Test
    void anAnswerThatIsNotWholeSaysSo(Visitor visitor) {
        visitor.page().route(STATEMENTS, route -> {
            var answer = route.fetch();
            route.fulfill(new Route.FulfillOptions().setResponse(answer)
                    .setBody(answer.text().replace("\"partial\":false", "\"partial\":true")));
        });

        visitor.visit("/?q=peace");

        assertThat(visitor.see(".warning")).containsText("this is not all of it");
        visitor.holds("partial");
    }

    @Test
    void aFaultOfTheServersIsShownAsOne(Visitor visitor) {
        visitor.pardon(503);
        visitor.page().route(STATEMENTS, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)
                .setContentType("application/problem+json")
                .setBody("{\"type\":\"x\",\"title\":\"Too many ask at once\",\"status\":503,\"detail\":\"come again in a second\"}")));

        visitor.page().navigate(visitor.address() + "/?q=peace");

        assertThat(visitor.see("#summary")).hasText("Too many ask at once");
        assertThat(visitor.see(".problem button")).hasText("Ask again");
        visitor.holds("fault");
    }

    @Test
    void countsThatDoNotComeLeaveTheResults(Visitor visitor) {
        visitor.pardonSilence();
        visitor.page().route(Pattern.compile(".*/api/v1/statements[?].*facet=.*"), Route::abort);

        visitor.visit("/?q=peace");

        assertThat(visitor.see(".hit").first()).isVisible();
        assertThat(visitor.see("#facets .offline")).containsText("does not answer");
        visitor.holds("no-counts");
        visitor.page().unrouteAll();
        visitor.see("#facets button").click();
        assertThat(visitor.see("#facet-country li").first()).isVisible();
    }

    @Test
    void anEmptyArchiveSaysHowItIsFilled(Visitor visitor) {
        visitor.page().route(Pattern.compile(".*/api/v1/(statements|documents)[?].*"), route -> route.fulfill(
                new Route.FulfillOptions().setResponse(route.fetch(new Route.FetchOptions()
                        .setUrl(route.request().url() + "&q=xylophonequake")))));

        visitor.visit("/");

        assertThat(visitor.see(".empty")).containsText("Nothing is in this archive yet.");
        assertThat(visitor.see(".empty a")).hasText("Upload documents");
        visitor.holds("empty");
    }

    @Test
    void whoeverDoesNotLikeMotionSeesNone(Visitor visitor) {
        var duration = "getComputedStyle(document.getElementById('results')).transitionDuration";
        visitor.visit("/?q=peace");

        assertThat(visitor.page().evaluate(duration)).isEqualTo("0s");
        visitor.page().emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.NO_PREFERENCE));
        assertThat(visitor.page().evaluate(duration)).isEqualTo("0.12s");
    }

    @Test
    void aListOfTenThousandValuesIsNoBurden(Visitor visitor) {
        visitor.page().route(Pattern.compile(".*/api/v1/facets/speaker.*"), route -> {
            var values = new StringBuilder();
            for (int i = 0; i < 10_000; i++) {
                values.append(i == 0 ? "" : ",").append("{\"value\":\"Q%d\",\"label\":\"Speaker %d\",\"count\":%d,\"selected\":false}"
                        .formatted(i, i, 10_000 - i));
            }
            route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(
                    "{\"name\":\"speaker\",\"prefix\":\"\",\"values\":[" + values
                            + "],\"distinct\":10000,\"other\":0,\"missing\":0,\"exact\":true,\"generation\":\"g\",\"links\":{\"self\":\"/\"}}"));
        });
        visitor.visit("/");

        visitor.see("#facet-speaker .all").click();

        assertThat(visitor.see("#facet-speaker li")).hasCount(10_000);
        visitor.see("#facet-speaker .within").focus();
        assertThat(visitor.see("#facet-speaker .within")).isFocused();
        assertThat(visitor.overflow()).isZero();
    }

    @Test
    void aNarrowScreenAndALargeTypeScrollOnlyDownwards(Visitor visitor) {
        visitor.visit("/?q=peace+-war&country=US&country=SUHH");
        assertThat(visitor.resized(320, 700)).isZero();
        // Twice as large on 1280 pixels is laid out as on 640.
        assertThat(visitor.resized(640, 450)).isZero();
        visitor.see(".hit .words").first().click();
        assertThat(visitor.see("mark.target").first()).isInViewport();
        assertThat(visitor.resized(320, 700)).isZero();
    }

    @Test
    void wordsFromRightToLeftAreSetSo(Visitor visitor) {
        visitor.page().route(STATEMENTS, route -> {
            var answer = route.fetch();
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(answer.text()
                    .replaceFirst("\"text\":\"[^\"]*\",\"before\":\"[^\"]*\",\"after\":\"[^\"]*\",\"highlights\":\\[[^\\]]*\\]",
                            "\"text\":\"نريد السلام لجميع شعوب المنطقة\",\"before\":\"\",\"after\":\"\",\"highlights\":[{\"begin\":5,\"end\":11}]")));
        });

        visitor.visit("/?q=peace");

        var first = visitor.see(".hit blockquote").first();
        assertThat(first.evaluate("words => getComputedStyle(words).direction")).isEqualTo("rtl");
        assertThat(first.locator("mark")).hasText("السلام");
        visitor.holds("right-to-left");
    }
}
