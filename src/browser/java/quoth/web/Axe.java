package quoth.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// axe-core, run in the page itself. Its own binding for Playwright opens a second page for the sake of frames, which no
/// page here has, and takes three times as long.
final class Axe {

    private static final String SCRIPT = script();
    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");
    private static final String RUN = """
            async standards => {
              const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: standards }, resultTypes: ['violations'] });
              return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
            }
            """;

    private Axe() {
    }

    private static String script() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// That nothing in a page keeps anybody out.
    static void nobodyKeptOut(Page page, String name) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        assertThat((List<?>) page.evaluate(RUN, STANDARDS)).as("axe on " + name).isEmpty();
    }
}
