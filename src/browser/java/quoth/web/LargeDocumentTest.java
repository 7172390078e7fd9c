package quoth.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// Documents that are much, or that are pictures: three million letters, and a scan with its words below.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeDocumentTest {

    private static final int LETTERS = 3_000_000;

    private SmallArchive archive;
    private Chromium chromium;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        archive = SmallArchive.start(folder, List.of(Files.writeString(folder.resolve("annals.txt"), annals()),
                Path.of("src/test/resources/quoth/web/pictures.pdf")));
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        chromium.close();
        archive.close();
    }

    /// Paragraphs that say nothing of anybody, and among them what people said.
    private static String annals() {
        var plain = "The harbour lay still and the boats were tied up along the wall, as they had been for weeks. ".repeat(12);
        int paragraphs = LETTERS / plain.length();
        return "Annals of the harbour\n\n" + IntStream.range(0, paragraphs)
                .mapToObj(at -> at % 100 == 50
                        ? "“The lamp burned all night in year %d,” Angela Merkel said.".formatted(at)
                        : plain)
                .collect(Collectors.joining("\n\n"));
    }

    @Test
    void threeMillionLettersOpenAtTheWordsAndGoOnToTheNext() {
        try (var tab = new Tab(chromium.window(1280, 900), archive.address())) {
            tab.visit("/?q=lamp+burned+1350");
            assertThat(tab.on(".hit")).hasCount(1);
            tab.on(".hit .words").click();

            assertThat(tab.page()).hasURL(Pattern.compile(".*/d/d-.*#s-.*"));
            assertThat(tab.on("mark.target").first()).isInViewport();
            assertThat(tab.on("mark.target").first()).containsText("The lamp burned all night in year 1350");
            assertThat((int) tab.page().evaluate("document.getElementById('text').textContent.length"))
                    .isGreaterThan(LETTERS - 50_000);
            tab.on("#statements a").last().click();
            assertThat(tab.on("mark.target").first()).isInViewport();
            assertThat((int) tab.page().evaluate("document.documentElement.scrollWidth - innerWidth")).isNotPositive();
        }
    }

    @Test
    void aScanShowsItsPicturesAndTheWordsMarked() {
        try (var tab = new Tab(chromium.window(1280, 900), archive.address())) {
            tab.visit("/?q=pictures+pages");
            tab.on(".hit .words").first().click();
            tab.on(".reading-as button").getByText("Page of the PDF").click();

            assertThat(tab.on("#sheet .layer mark").first()).isAttached();
            assertThat(tab.on("#sheet [role=status]")).isEmpty();
            // The picture in JPEG 2000 is all red; that in JBIG2 is black writing on white.
            assertThat(share(tab, 130, 180, "r > 150 && g < 80")).isGreaterThan(0.9);
            assertThat(share(tab, 400, 500, "r < 60 && g < 60 && b < 60")).isBetween(0.05, 0.95);
            tab.holds("pdf-pictures");
        }
    }

    /// How much of a stretch of the page, in points from its top and from 80 to 180 from its left, is of a colour.
    private static double share(Tab tab, int from, int to, String colour) {
        return ((Number) tab.page().evaluate("""
                ([from, to]) => {
                  const canvas = document.querySelector('#sheet canvas');
                  const scale = canvas.width / 595;
                  const { data } = canvas.getContext('2d').getImageData(80 * scale, from * scale, 100 * scale, (to - from) * scale);
                  let found = 0;
                  for (let i = 0; i < data.length; i += 4) {
                    const [r, g, b] = data.slice(i, i + 3);
                    if (COLOUR) found += 1;
                  }
                  return found / (data.length / 4);
                }""".replace("COLOUR", colour), List.of(from, to))).doubleValue();
    }
}
