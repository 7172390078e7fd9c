package quoth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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

    @ParameterizedTest
    @CsvSource({"gum-news-en, gold.jsonl, 178, 21", "own, gold.jsonl, 453, 40", "own, second.jsonl, 178, 10"})
    void everySegmentAndItsMentionStandInItsText(String set, String file, int segments, int documents) {
        var rows = rows(set, file);

        assertThat(rows.stream().map(row -> text(row, "doc")).distinct()).hasSize(documents);
        assertThat(rows).hasSize(segments).allSatisfy(row -> {
            var text = textOf(set, text(row, "doc"));
            assertThat(between(text, row.get("start"), row.get("end"))).isEqualTo(text(row, "text"));
            var mention = row.get("speaker_spans").valueStream()
                    .map(span -> between(text, span.get(0), span.get(1))).toList();
            assertThat(text(row, "speaker_text")).startsWith(mention.isEmpty() ? "" : mention.getFirst());
            assertThat(mention.isEmpty()).isEqualTo(text(row, "mention_type").equals("none"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"gold.jsonl", "second.jsonl"})
    void segmentsOfAStatementAgreeOnEverythingButTheirExtent(String file) {
        var statements = rows("own", file).stream()
                .collect(Collectors.groupingBy(row -> text(row, "doc") + " " + text(row, "group")));

        assertThat(statements.values()).allSatisfy(segments -> assertThat(
                segments.stream().map(GoldFilesTest::withoutExtent).distinct()).hasSize(1));
        assertThat(rows("own", file)).allSatisfy(row -> {
            assertThat(row.get("date").isNull()).isEqualTo(row.get("date_basis").isNull());
            assertThat(row.get("within").isNull()
                    || statements.containsKey(text(row, "doc") + " " + text(row, "within"))).isTrue();
            assertThat(text(row, "kind")).isIn("direct", "mixed", "indirect", "turn");
            assertThat(text(row, "cue_class")).isIn("speech", "other");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"gold.jsonl", "second.jsonl"})
    void segmentsFollowTheirTextsTheOuterFirst(String file) {
        var documents = rows("own", "docs.jsonl").stream().map(row -> text(row, "doc")).toList();
        var rows = rows("own", file);

        assertThat(rows).isSortedAccordingTo(
                Comparator.comparingInt((JsonNode row) -> documents.indexOf(text(row, "doc")))
                        .thenComparingInt(row -> row.get("start").intValue())
                        .thenComparingInt(row -> -row.get("end").intValue()));
        assertThat(rows.stream().map(row -> text(row, "id"))).doesNotHaveDuplicates();
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

    private static String between(String text, JsonNode begin, JsonNode end) {
        return text.substring(begin.intValue(), end.intValue());
    }

    private static JsonNode withoutExtent(JsonNode row) {
        return ((ObjectNode) row.deepCopy()).without(List.of("id", "start", "end", "text"));
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
