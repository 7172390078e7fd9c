package quoth.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What the search page costs whoever opens it, on an archive that is served: `bin/benchmark page ARCHIVE`. Prints, and
/// never fails by a figure. Each visit is in a new window with nothing kept.
class PageFigures {

    private static final int VISITS = 9;
    private static final String[] WORDS = {"peace", "nuclear", "grain", "climate", "border", "trade", "water", "energy", "election"};

    private static final String WATCH = """
            window.figures = { paint: 0, shift: 0, slowest: 0 };
            new PerformanceObserver((list) => list.getEntries().forEach((entry) => { figures.paint = entry.startTime; }))
                .observe({ type: 'largest-contentful-paint', buffered: true });
            new PerformanceObserver((list) => list.getEntries().forEach((entry) => { if (!entry.hadRecentInput) figures.shift += entry.value; }))
                .observe({ type: 'layout-shift', buffered: true });
            new PerformanceObserver((list) => list.getEntries().forEach((entry) => { if (entry.interactionId) figures.slowest = Math.max(figures.slowest, entry.duration); }))
                .observe({ type: 'event', buffered: true, durationThreshold: 16 });
            """;

    /// From the last key to the first frame that shows what is asked of the body.
    private static final String WAIT = """
            ([word, busy]) => {
              let last = 0;
              document.getElementById('q').addEventListener('input', () => { last = performance.now(); });
              window[busy] = new Promise((done) => {
                new MutationObserver((_, watcher) => {
                  if (document.getElementById('q').value !== word || document.body.classList.contains(busy)
                    || !document.getElementById('reading').textContent.includes('‘' + word + '’')) return;
                  watcher.disconnect();
                  requestAnimationFrame(() => done(performance.now() - last));
                }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
              });
            }
            """;
    /// A quick typist's, in milliseconds between two keys.
    private static final int BETWEEN_KEYS = 80;

    @Test
    void whatAVisitCosts() {
        var address = System.getProperty("quoth.address", "http://127.0.0.1:8080");
        var figures = new TreeMap<String, List<Double>>();
        try (var chromium = new Chromium()) {
            for (int visit = 0; visit < VISITS; visit++) {
                try (var visitor = new Visitor(chromium, address)) {
                    visit(visitor, visit, figures);
                }
            }
        }
        figures.forEach((name, values) -> {
            double first = values.getFirst();
            values.sort(null);
            System.out.printf(Locale.ROOT, "%-40s median %8.1f, worst %8.1f, first %8.1f%n", name,
                    values.get(values.size() / 2), values.getLast(), first);
        });
    }

    private static void visit(Visitor visitor, int number, SortedMap<String, List<Double>> figures) {
        var page = visitor.page();
        page.addInitScript(WATCH);
        visitor.visit("/?q=" + WORDS[number]);
        assertThat(visitor.see(".hit").first()).isVisible();
        page.waitForTimeout(300);
        note(figures, "first load, kB over the wire", page, "[...performance.getEntriesByType('resource'),"
                + " ...performance.getEntriesByType('navigation')].filter((e) => !e.name.includes('/api/'))"
                + ".reduce((sum, e) => sum + e.transferSize, 0) / 1024");
        note(figures, "largest contentful paint, ms", page, "figures.paint");
        typed(figures, visitor, WORDS[(number + 1) % WORDS.length]);
        visitor.see("#facet-country input[data-value]").first().click();
        visitor.settled();
        page.keyboard().press("/");
        page.waitForTimeout(200);
        note(figures, "slowest interaction to paint, ms", page, "figures.slowest");
        note(figures, "layout shift", page, "figures.shift");
    }

    private static void typed(SortedMap<String, List<Double>> figures, Visitor visitor, String word) {
        var page = visitor.page();
        page.evaluate(WAIT, List.of(word, "loading"));
        page.evaluate(WAIT, List.of(word, "counting"));
        visitor.see("#q").fill("");
        visitor.settled();
        page.waitForTimeout(300);
        visitor.see("#q").pressSequentially(word,
                new com.microsoft.playwright.Locator.PressSequentiallyOptions().setDelay(BETWEEN_KEYS));
        note(figures, "results after the last key, ms", page, "window.loading");
        note(figures, "lists and timeline after it, ms", page, "window.counting");
    }

    private static void note(SortedMap<String, List<Double>> figures, String name, Page page, String script) {
        figures.computeIfAbsent(name, _ -> new ArrayList<>()).add(((Number) page.evaluate(script)).doubleValue());
    }
}
