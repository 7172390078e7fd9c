package quoth.quotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.QuothException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CueReaderTest {

    @TempDir
    private Path folder;

    @Test
    void everyFormOfAVerbIsKnown() throws IOException {
        var cues = read(
                "verbs:\n  deny: {class: denial, frames: [clause]}\n  admit: {frames: [clause], forms: [admitted]}\n");

        for (var form : new String[]{"deny", "Denies", "denied", "denying", "admits", "admitted"}) {
            assertThat(cues.verb(form, 0, form.length())).as(form).isPresent();
        }
        assertThat(cues.verb("denial", 0, 6)).isEmpty();
    }

    @Test
    void anUnknownFrameIsNamedWithItsLine() {
        assertThatThrownBy(
                () -> read("language: en\nverbs:\n  say: {class: statement, frames: [clause, qoute]}\n"))
                .isInstanceOf(QuothException.class)
                .hasMessage(
                        folder.resolve("en.yaml") + ":3: 'qoute'; expected one of clause, quote, infinitive, "
                                + "object, about, against, as, for, of, on, over, to, with");
    }

    @Test
    void anUnknownClassIsNamedWithItsLine() {
        assertThatThrownBy(() -> read("verbs:\n  say: {class: speach, frames: [clause]}\n"))
                .hasMessageStartingWith(
                        folder.resolve("en.yaml") + ":2: 'speach'; expected one of statement, answer");
    }

    @Test
    void whatIsNoYamlIsNamedWithItsLine() {
        assertThatThrownBy(() -> read("verbs:\n  say: \"open\n"))
                .hasMessageStartingWith(folder.resolve("en.yaml") + ":2: not YAML");
    }

    private CueList read(String yaml) throws IOException {
        return CueReader.read(Files.writeString(folder.resolve("en.yaml"), yaml));
    }
}
