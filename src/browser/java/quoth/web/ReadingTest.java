package quoth.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// From a result to the words in their document, and back.
@ExtendWith(Browsing.class)
class ReadingTest {

    @Test
    void aResultOpensTheDocumentAtTheWords(Visitor visitor) {
        visitor.visit("/?q=%22Ich+bin+ein+Berliner%22+OR+%22tear+down+this+wall%22&country=US");
        var words = visitor.see(".hit .words").first();
        var said = words.textContent().strip();

        words.click();

        assertThat(visitor.page()).hasURL(Pattern.compile(".*/d/d-[0-9a-z]{16}[?]q=.*#s-.*"));
        var target = visitor.see("mark.target").first();
        assertThat(target).isInViewport();
        assertThat(said).contains(target.textContent().strip().substring(0, 20));
        visitor.holds("document");
        visitor.see("#back").click();
        assertThat(visitor.see("#chips .chip")).hasCount(1);
        assertThat(visitor.see(".hit").first()).isVisible();
    }
}
