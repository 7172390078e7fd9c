package quoth.http.html;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static quoth.http.html.Element.HEAD;
import static quoth.http.html.Element.HTML;
import static quoth.http.html.Element.META;
import static quoth.http.html.Element.P;
import static quoth.http.html.Element.SCRIPT;
import static quoth.http.html.Element.SPAN;
import static quoth.http.html.Element.TITLE;

/// What is given as text stays text, whatever it looks like.
class HtmlTest {

    private static final String HOSTILE = "\"><script>alert('x')</script>&amp;";

    @Test
    void textIsNeverMarkup() {
        assertThat(markup(P.of(HOSTILE))).isEqualTo(
                "<p>&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;</p>");
    }

    @Test
    void anAttributeEndsWhereItsValueDoes() {
        assertThat(markup(SPAN.with(Attribute.TITLE, "\" onmouseover='alert(1)")))
                .isEqualTo("<span title=\"&quot; onmouseover=&#39;alert(1)\"></span>");
    }

    @Test
    void noTextEndsTheDataThatMachinesRead() {
        assertThat(markup(HEAD.of(new Html.Data("{\"name\":\"</script><!--\u2028\"}")))).isEqualTo(
                "<head><script type=\"application/ld+json\">"
                        + "{\"name\":\"\\u003c/script\\u003e\\u003c!--\\u2028\"}</script></head>");
    }

    @Test
    void noTextEndsATitle() {
        assertThat(markup(TITLE.of("</title><p>"))).isEqualTo("<title>&lt;/title&gt;&lt;p&gt;</title>");
    }

    @Test
    void whatNoPageMayHoldIsReplaced() {
        assertThat(markup(P.of("a\0b\uD800c\uDC00d\u007fe😀")))
                .isEqualTo("<p>a\uFFFDb\uFFFDc\uFFFDd\uFFFDe😀</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", " javascript:alert(1)", "JAVASCRIPT:x", "data:text/html,x",
            "//evil",
            "/d/x", "vbscript:x", "http:", "http://", "https://a b/", "java\nscript:x", ""})
    void anAddressThatIsNoneOfTheWebLeadsNowhere(String given) {
        assertThat(Address.elsewhere(given)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://münchen.example/ä?b=%20#c", "HTTP://a.example",
            "https://a.example:8443/x\"y"})
    void anAddressOfTheWebIsKept(String given) {
        assertThat(Address.elsewhere(" " + given + "\n").orElseThrow()).hasToString(given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "evil", "https://evil.example", ""})
    void aPathOfThisServerLeadsNowhereElse(String given) {
        assertThatThrownBy(() -> Address.here(given)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partsOfAPathStayParts() {
        assertThat(Address.of("speaker", "ann lee~FR/../x?y#z").with("q", "a&b=c").at("s 1"))
                .hasToString("/speaker/ann%20lee~FR%2F..%2Fx%3Fy%23z?q=a%26b%3Dc#s%201");
    }

    @Test
    void aScriptIsAFileAndNeverText() {
        assertThatThrownBy(() -> SCRIPT.of("alert(1)")).hasMessage("'script' has nothing in it");
        assertThatThrownBy(() -> META.of("x")).hasMessage("'meta' has nothing in it");
    }

    @Test
    void whateverIsWrittenHoldsNoMoreTagsThanItsElements() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var text = random.ints(random.nextInt(40), 0, 0x2FF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            var markup = markup(P.with(Attribute.TITLE, text).of(text));
            assertThat(markup.chars().filter(c -> c == '<').count()).as("seed %d: %s", seed, markup)
                    .isEqualTo(2);
            assertThat(markup.chars().filter(c -> c == '"').count()).as("seed %d: %s", seed, markup)
                    .isEqualTo(2);
        }
    }

    private static String markup(Html piece) {
        var page = Html.page(HTML.of(piece));
        return page.substring("<!doctype html>\n<html>".length(), page.length() - "</html>\n".length());
    }
}
