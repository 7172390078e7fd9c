package quoth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Facts of the gold sets in `corpus/gold/`: an evaluation on shifted offsets or missing texts would measure nothing.
class GoldFilesTest {

    private static final Path GOLD = Path.of("corpus", "gold");
    private static final Path DOCUMENTS = Path.of("corpus", "documents");
    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @ValueSource(strings = {"gum-news-en", "own"})
    void everyDocumentHasItsTextInPlainParagraphs(String set) {
        var documents = rows(set, "docs.jsonl");

        assertThat(documents.stream().map(row -> text(row, "doc") + ".txt"))
                .containsExactlyInAnyOrderElementsOf(namesOfTexts(set));
        assertThat(documents).allSatisfy(row -> {
            var text = textOf(set, text(row, "doc"));
            assertThat(text).hasSize(row.get("chars").intValue()).doesNotContain("\r", "\uFEFF", "\u00A0");
            assertThat(text.codePoints().allMatch(Character::isBmpCodePoint)).isTrue();
        });
    }

    @Test
    void everySegmentOfGumStandsInItsText() {
        var segments = rows("gum-news-en", "gold.jsonl");

        assertThat(segments).hasSize(178).allSatisfy(row -> {
            var text = textOf("gum-news-en", text(row, "doc"));
            assertThat(text.substring(row.get("start").intValue(), row.get("end").intValue()))
                    .isEqualTo(text(row, "text"));
        });
    }

    @Test
    void fortyTextsAreOurOwnAndTenAreReadTwice() {
        var documents = rows("own", "docs.jsonl");

        assertThat(documents).hasSize(40);
        assertThat(documents.stream().filter(row -> row.get("twice").booleanValue())).hasSize(10);
        assertThat(documents.stream().map(row -> text(row, "form")).distinct())
                .hasSizeGreaterThanOrEqualTo(7);
        assertThat(documents).allSatisfy(row -> {
            assertThat(DOCUMENTS.resolve(text(row, "path"))).isRegularFile();
            assertThat(row.get("chars").intValue()).isBetween(500, 7_000);
        });
    }

    private static List<String> namesOfTexts(String set) {
        try (var files = Files.list(GOLD.resolve(set).resolve("text"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(String set, String document) {
        return read(GOLD.resolve(set).resolve("text").resolve(document + ".txt"));
    }

    private static List<JsonNode> rows(String set, String name) {
        return read(GOLD.resolve(set).resolve(name)).lines().map(JSON::readTree).toList();
    }

    private static String text(JsonNode row, String key) {
        return row.get(key).stringValue();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
