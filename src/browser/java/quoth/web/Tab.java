package quoth.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A window of somebody who uses the pages. Takes note of whatever the console, the server or the network complain of,
/// and of every request that leaves the server; [#close] fails when there was any.
final class Tab implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int HEIGHT = 900;

    private final BrowserContext window;
    private final Page page;
    private final String server;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    Tab(BrowserContext window, String server) {
        this.window = window;
        this.server = server;
        this.page = window.newPage();
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
            if (!request.url().startsWith(server) && !request.url().startsWith("blob:")) {
                complaints.add("request to " + request.url());
            }
        });
    }

    Page page() {
        return page;
    }

    Locator on(String selector) {
        return page.locator(selector);
    }

    Tab visit(String path) {
        page.navigate(server + path);
        return this;
    }

    /// Says that there will be complaints that hold this: they are what the journey is about.
    Tab expecting(String part) {
        expected.add(part);
        return this;
    }

    /// Takes pictures of the whole page, wide and narrow, light and dark, looks that nothing reaches past its sides, and
    /// has axe look in each theme for what would keep somebody out.
    void holds(String name) {
        var before = page.viewportSize();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            var theme = scheme == ColorScheme.LIGHT ? "-light" : "-dark";
            page.setViewportSize(WIDE, HEIGHT);
            picture(name + "-wide" + theme);
            if (scheme == ColorScheme.LIGHT) {
                Axe.nobodyKeptOut(page, name + ", wide and light");
            }
            page.setViewportSize(NARROW, HEIGHT);
            picture(name + "-narrow" + theme);
            if (scheme == ColorScheme.DARK) {
                Axe.nobodyKeptOut(page, name + ", narrow and dark");
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(before.width, before.height);
    }

    private void picture(String name) {
        page.evaluate("window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("past the side of " + name).isEqualTo(0);
    }

    @Override
    public void close() {
        window.close();
        for (var part : expected) {
            assertThat(complaints).as("expected").anyMatch(text -> text.contains(part));
            complaints.removeIf(text -> text.contains(part));
        }
        assertThat(complaints).isEmpty();
    }
}
