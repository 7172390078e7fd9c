package quoth.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A journalist's and a researcher's way through the pages. Each test ends with a look at the console, which must be
/// empty, and at the requests, none of which may leave the server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPageTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private RunningDemo demo;
    private Chromium chromium;
    private BrowserContext window;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    void start(@TempDir Path archive) throws IOException {
        demo = RunningDemo.start(archive);
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        chromium.close();
        demo.close();
    }

    @BeforeEach
    void openWindow() {
        use(chromium.window(1280, 900));
    }

    private void use(BrowserContext other) {
        complaints.clear();
        window = other;
        page = window.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + " for " + response.url() + ": " + response.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(demo.address())) {
                complaints.add("request to " + request.url());
            }
        });
    }

    @AfterEach
    void nothingWasComplainedAbout() {
        window.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void theFirstPageShowsWhatIsInside() {
        visit("/");

        assertThat(page.locator("#summary")).hasText(Pattern.compile("[0-9,]+ statements"));
        assertThat(page.locator("#inside")).hasText(Pattern.compile(".* speakers from .* countries, in .* documents\\."));
        assertThat(page.locator(".hit")).hasCount(20);
        assertThat(page.locator("#timeline .column").first()).isVisible();
        holds("search");
    }

    @Test
    void wordsAreFoundAndMarked() {
        visit("/");

        search("nuclear weapons");

        assertThat(page).hasURL(Pattern.compile(".*[?]q=nuclear[+]weapons$"));
        assertThat(page.locator("#reading")).containsText("nuclear AND weapons");
        assertThat(page.locator(".hit mark").first()).hasText(Pattern.compile("nuclear|weapon", Pattern.CASE_INSENSITIVE));
        holds("search-words");
    }

    @Test
    void aFacetNarrowsAndTheBackButtonWidensAgain() {
        visit("/?q=peace");
        var before = page.locator("#summary").textContent();
        var first = page.locator("#facet-country li").first();
        var count = first.locator(".count").textContent();

        first.locator("input").check();

        assertThat(page.locator("#summary")).hasText(Pattern.compile("^" + count + " statements?$"));
        assertThat(page.locator("#chips li")).hasCount(1);
        assertThat(page.locator("#facet-country li").nth(1).locator(".count")).not().hasText("0");
        holds("search-narrowed");
        page.goBack();
        assertThat(page.locator("#summary")).hasText(before);
        assertThat(page.locator("#chips li")).hasCount(0);
        page.goForward();
        assertThat(page.locator("#chips li")).hasCount(1);
    }

    @Test
    void aBarOfTheTimelineNarrowsToItsYear() {
        visit("/?q=peace");

        page.locator("#timeline .column").last().focus();
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*from=[0-9]{4}-01-01&to=[0-9]{4}-12-31.*"));
        assertThat(page.locator("#chips")).containsText("from");
    }

    @Test
    void aResultOpensTheDocumentAtTheWords() {
        visit("/?q=%22Ich+bin+ein+Berliner%22+OR+%22tear+down+this+wall%22");
        var words = page.locator(".hit .words").first();
        var said = words.textContent().strip();

        words.click();

        assertThat(page).hasURL(Pattern.compile(".*/d/d-[0-9a-z]{16}[?]s=s-.*"));
        var target = page.locator("mark.target").first();
        assertThat(target).isInViewport();
        org.assertj.core.api.Assertions.assertThat(said).contains(target.textContent().strip());
        assertThat(page.locator("#metadata")).containsText("Publisher");
        holds("document");
        page.goBack();
        assertThat(page.locator(".hit").first()).isVisible();
    }

    @Test
    void documentsAndAnalysisHaveViewsOfTheirOwn() {
        visit("/?q=missiles");

        page.locator("#views a", new Page.LocatorOptions().setHasText("Documents")).click();
        assertThat(page.locator("#summary")).hasText(Pattern.compile("[0-9,]+ documents?"));
        holds("documents");

        page.locator("#views a", new Page.LocatorOptions().setHasText("Analysis")).click();
        assertThat(page).hasURL(Pattern.compile(".*view=own.*"));
        assertThat(page.locator(".hit mark").first()).isVisible();
    }

    @Test
    void moreResultsFollowWithoutRepeating() {
        visit("/?q=people");

        page.locator("#more").click();

        assertThat(page.locator(".hit")).hasCount(40);
        var ids = page.locator(".hit").evaluateAll("hits => new Set(hits.map(hit => hit.id)).size");
        assertThat(ids).isEqualTo(40);
    }

    @Test
    void aMistakeInTheQueryIsPointedAt() {
        visit("/");

        search("peace \"in our time");

        assertThat(page.locator(".problem")).isVisible();
        assertThat(page.locator(".problem .pointer mark")).hasText("\"");
        complaints.removeIf(text -> text.contains("400"));
        holds("problem");
    }

    @Test
    void nothingFoundOffersAWayOn() {
        visit("/?q=xylophonequake");

        assertThat(page.locator("#summary")).hasText("0 statements");
        assertThat(page.locator(".empty .example").first()).isVisible();
        holds("nothing");
    }

    @Test
    void theKeyboardIsEnough() {
        visit("/?q=peace");

        page.keyboard().press("/");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("treaty");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*q=treaty$"));
        page.locator("#facet-kind input").first().focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#chips li")).hasCount(1);
        assertThat(page.locator("#facet-kind input:checked")).isFocused();
    }

    @Test
    void aNarrowScreenScrollsOnlyDownwards() {
        window.close();
        use(chromium.darkWindow(320, 700));
        visit("/?q=peace");

        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

        assertThat(overflow).isEqualTo(0);
        holds("search-narrow-dark");
        page.locator(".hit .words").first().click();
        assertThat(page.locator("mark.target").first()).isInViewport();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
        holds("document-narrow-dark");
    }

    private void visit(String path) {
        page.navigate(demo.address() + path);
        assertThat(page.locator("body:not(.loading) #summary")).not().isEmpty();
    }

    private void search(String words) {
        page.locator("#q").fill(words);
        page.locator("#q").press("Enter");
        assertThat(page.locator("body:not(.loading) #summary")).not().isEmpty();
    }

    /// Takes a picture, and has axe look for what would keep somebody out.
    private void holds(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
        var violations = new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                .analyze().getViolations();
        assertThat(violations).as("axe on " + name).isEmpty();
    }
}
