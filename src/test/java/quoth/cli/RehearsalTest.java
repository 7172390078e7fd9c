package quoth.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class RehearsalTest {

    private static final Pattern LISTS = Pattern.compile("export const FACETS = \\{(.*?)\\n};",
            Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("^ +'?([a-z.]+)'?:", Pattern.MULTILINE);

    @Test
    void theListsAreThoseThatThePageAsksFor() throws IOException {
        var words = LISTS.matcher(Files.readString(Path.of("web/app/words.js")));
        assertThat(words.find()).isTrue();
        var asked = new ArrayList<>(
                NAME.matcher(words.group(1)).results().map((MatchResult m) -> m.group(1)).toList());
        asked.add("date");

        assertThat(Rehearsal.LISTS).isEqualTo(asked);
    }

    @Test
    void theWordsAreThoseOfTheStatementsThatAreThere() {
        assertThat(
                Rehearsal.words(List.of("We will not go to war, Minister.", "Войны не будет. We will see.")))
                .containsExactly("Minister", "Войны", "будет");
    }

    @Test
    void aServerThatIsGoneIsLeftAlone() {
        try (var api = new Api("127.0.0.1:1", "")) {
            assertThatCode(() -> new Rehearsal(api).run()).doesNotThrowAnyException();
        }
    }
}
