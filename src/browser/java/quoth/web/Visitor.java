package quoth.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Somebody at the pages, in a window of their own. What a browser complains of while they are there, and every request
/// that would leave the server, is kept; whoever closes the window finds out.
final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int HEIGHT = 900;

    private final String address;
    private final BrowserContext window;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<Integer> pardoned = new ArrayList<>();

    /// @param address of the server
    Visitor(Chromium chromium, String address) {
        this(chromium.window(WIDE, HEIGHT), address);
    }

    Visitor(BrowserContext window, String address) {
        this.address = address;
        this.window = window;
        window.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page = window.newPage();
        page.setDefaultTimeout(20_000);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + " for " + response.url());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("blob:")
                    && !request.url().startsWith("data:")) {
                complaints.add("request to " + request.url());
            }
        });
    }

    Page page() {
        return page;
    }

    String address() {
        return address;
    }

    Locator see(String what) {
        return page.locator(what);
    }

    Locator see(String what, String text) {
        return page.locator(what, new Page.LocatorOptions().setHasText(text));
    }

    /// Goes to an address of the search page and waits until it has answered.
    Visitor visit(String path) {
        page.navigate(address + path);
        return settled();
    }

    /// Goes to any other page.
    Visitor open(String path) {
        page.navigate(address + path);
        return this;
    }

    Visitor search(String words) {
        see("#q").fill(words);
        see("#q").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*" + (words.isEmpty() ? "/$" : "q=.*")));
        return settled();
    }

    Visitor settled() {
        assertThat(see("body:not(.loading):not(.counting) #summary")).not().isEmpty();
        return this;
    }

    /// Somebody else at the same server, whose browser runs no scripts.
    Visitor withoutScripts() {
        return new Visitor(window.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false)), address);
    }

    /// The number in the line that says how many there are.
    int total() {
        return Integer.parseInt(see("#summary").textContent().replaceAll("\\D", ""));
    }

    int resized(int width, int height) {
        page.setViewportSize(width, height);
        return overflow();
    }

    /// By how many pixels the page is wider than its window.
    int overflow() {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /// That this answer is expected here, and what the browser says of it.
    void pardon(int status) {
        pardoned.add(status);
    }

    /// That the network fails here on purpose.
    void pardonSilence() {
        pardoned.add(0);
    }

    /// Takes pictures wide and narrow, light and dark, and has axe look in each theme for what would keep somebody out.
    void holds(String name) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            var theme = scheme == ColorScheme.LIGHT ? "light" : "dark";
            picture(name + "-wide-" + theme);
            page.setViewportSize(NARROW, HEIGHT);
            picture(name + "-narrow-" + theme);
            assertThat(overflow()).as("overflow of " + name + " on a narrow screen").isZero();
            if (scheme == ColorScheme.DARK) {
                Axe.nobodyKeptOut(page, name + ", narrow and dark");
            }
            page.setViewportSize(WIDE, HEIGHT);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        Axe.nobodyKeptOut(page, name + ", wide and light");
    }

    /// The same for what is only there on a narrow screen.
    void holdsNarrow(String name) {
        for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            picture(name + "-narrow-" + (scheme == ColorScheme.LIGHT ? "light" : "dark"));
            Axe.nobodyKeptOut(page, name + ", narrow");
        }
        assertThat(overflow()).as("overflow of " + name + " on a narrow screen").isZero();
    }

    private void picture(String name) {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /// What the browser complained of and nobody expected.
    List<String> complaints() {
        return complaints.stream()
                .filter(text -> pardoned.stream().noneMatch(status -> text.contains(
                        status == 0 ? "net::ERR" : String.valueOf(status))))
                .toList();
    }

    @Override
    public void close() {
        window.close();
    }
}
