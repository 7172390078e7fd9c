package quoth.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Somebody follows a link to a statement, a document or a speaker, with scripts and without.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermalinkJourneysTest {

    private SmallArchive archive;
    private Chromium chromium;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        archive = SmallArchive.start(folder);
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        chromium.close();
        archive.close();
    }

    @Test
    void aStatementsPageIsWholeWithScriptsOff() {
        try (var tab = new Tab(chromium.plainWindow(1280, 900), archive.address())) {
            tab.visit(grain());

            assertThat(tab.on(".quotation .words")).containsText("We have nothing against the grain leaving the ports");
            assertThat(tab.on(".who .speaker")).hasText("Sergey Lavrov");
            assertThat(tab.on("#why .reports").first()).hasText("said");
            assertThat(tab.on("#cite .citation")).hasCount(4);
            tab.on("#elsewhere").getByText("In its document, at the words").click();
            assertThat(tab.on("mark.target").first()).isInViewport();
            assertThat(tab.on("#text")).containsText("The harbour master shook his head");
            tab.on("#statements a").last().click();
            assertThat(tab.page()).hasURL(Pattern.compile(".*#s-[0-9a-z]{16}$"));
            tab.visit("/speaker/Q58217");
            assertThat(tab.on("h1")).hasText("Sergey Lavrov");
            assertThat(tab.on("#who")).containsText("Minister of Foreign Affairs, Russia");
        }
    }

    @Test
    void everyPageIsSeenWideAndNarrowLightAndDarkAndSaysWhenItNeedsScripts() {
        var lavrov = grain();
        var pages = List.of(List.of("permalink", lavrov),
                List.of("document-arabic", arabic()), List.of("statement-hostile", page("Peace")),
                List.of("document-page", document(lavrov)),
                List.of("speaker", "/speaker/Q58217"), List.of("not-indexed", "/not-indexed"),
                List.of("not-indexed-encrypted", "/not-indexed?outcome=encrypted"), List.of("curate-no-key", "/curate"));
        try (var tab = new Tab(chromium.window(1280, 900), archive.address())) {
            for (var one : pages) {
                tab.visit(one.get(1)).holds(one.get(0));
            }
        }
        try (var plain = new Tab(chromium.plainWindow(1280, 900), archive.address())) {
            plain.visit("/");
            assertThat(plain.on("noscript .notice")).containsText("Searching here needs JavaScript");
            plain.visit("/curate");
            assertThat(plain.on("noscript .notice")).containsText("This page needs JavaScript");
        }
    }

    @Test
    void whatIsNotThereLeadsOn() {
        try (var tab = new Tab(chromium.window(1280, 900), archive.address())) {
            tab.expecting("404").visit("/speaker/lavrof");

            assertThat(tab.on("h1")).hasText("There is no such thing");
            tab.holds("not-found");
            tab.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Search for “lavrof”")).click();
            assertThat(tab.page()).hasURL(Pattern.compile(".*[?]q=lavrof"));
        }
    }

    @Test
    void theKeyboardLeadsThroughAPage() {
        try (var tab = new Tab(chromium.window(1280, 900), archive.address())) {
            tab.visit(grain());

            tab.page().keyboard().press("Tab");
            assertThat(tab.on(".skip")).isFocused();
            tab.page().keyboard().press("Enter");
            assertThat(tab.on("main")).isFocused();
            tab.page().keyboard().press("Tab");
            assertThat(tab.on(".who .speaker")).isFocused();
            tab.page().keyboard().press("/");
            assertThat(tab.on("#q")).isFocused();
        }
    }

    @Test
    void aCitationIsCopied() {
        var window = chromium.window(1280, 900);
        window.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        try (var tab = new Tab(window, archive.address())) {
            tab.visit(grain());

            tab.on("#cite dd").filter(new Locator.FilterOptions().setHasText("Grain may leave")).first()
                    .getByRole(AriaRole.BUTTON).click();

            assertThat(tab.on("#cite [role=status]")).hasText("Copied");
            assertThat((String) tab.page().evaluate("navigator.clipboard.readText()")).startsWith("Sergey Lavrov. (n.d.). “We have nothing against the grain");
        }
    }

    @Test
    void paperShowsTheWordsAndNothingToPress() {
        try (var tab = new Tab(chromium.window(1280, 900), archive.address())) {
            tab.visit(grain());
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));

            assertThat(tab.on(".quotation .words")).isVisible();
            assertThat(tab.on("#box")).isHidden();
            assertThat(tab.on(".screen")).isHidden();
            tab.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/statement-print.png"))
                    .setFullPage(true));
        }
    }

    private String grain() {
        return page("\"nothing against the grain\"");
    }

    private String page(String words) {
        return "/s/" + archive.statement(words).path("id").asString();
    }

    private String arabic() {
        return "/d/" + archive.ask("/api/v1/documents?language=ar").at("/hits/0/document/id").asString();
    }

    private String document(String statement) {
        var id = archive.ask("/api/v1/statements/" + statement.substring("/s/".length())).at("/document/id").asString();
        return "/d/" + id + "?s=" + statement.substring("/s/".length());
    }
}
