package quoth.search;

import java.util.List;
import org.junit.jupiter.api.Test;
import quoth.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

class ExcerptTest {

    @Test
    void withoutAMatchTheTextBegins() {
        var excerpt = Excerpt.of("\n\n" + "word ".repeat(500), piece -> List.of());

        assertThat(excerpt.offset()).isEqualTo(2);
        assertThat(excerpt.text()).startsWith("word word").hasSizeLessThanOrEqualTo(Excerpt.LENGTH);
        assertThat(excerpt.highlights()).isEmpty();
    }

    @Test
    void aMatchFarDownIsFoundAndPointedAt() {
        var text = "word ".repeat(3_000) + "peace " + "word ".repeat(3_000);

        var excerpt = Excerpt.of(text, piece -> {
            int at = piece.indexOf("peace");
            return at < 0 ? List.of() : List.of(new TextSpan(at, at + 5));
        });

        assertThat(excerpt.highlights()).hasSize(1);
        assertThat(excerpt.highlights().getFirst().in(excerpt.text())).isEqualTo("peace");
        assertThat(text.substring(excerpt.offset())).startsWith(excerpt.text());
    }
}
