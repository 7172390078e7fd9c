package quoth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

/// Facts of the sample archive in `corpus/` that everything else relies on.
class CorpusFilesTest {

    private static final Path CORPUS = Path.of("corpus");
    private static final Path DOCUMENTS = CORPUS.resolve("documents");
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void thereAreEnoughFilesAndTheyStaySmall() {
        var files = files();

        assertThat(files).hasSizeBetween(120, 160);
        assertThat(files.stream().mapToLong(file -> bytes(file).length).sum())
                .isLessThanOrEqualTo(10_000_000);
    }

    @Test
    void everyFormatIsPresentAndNothingElse() {
        assertThat(files().stream().map(file -> file.substring(file.lastIndexOf('.') + 1)).distinct())
                .containsExactlyInAnyOrder("txt", "html", "htm", "md", "xml", "pdf", "eml", "docx", "odt",
                        "rtf", "rss", "epub");
    }

    @Test
    void everyFileHasOneSourceAndTheBytesThatWereTakenFromIt() {
        var sources = rows("sources.jsonl");

        assertThat(sources.stream().map(row -> text(row, "path"))).containsExactlyElementsOf(files());
        assertThat(sources).allSatisfy(row -> {
            assertThat(text(row, "source")).isNotBlank();
            assertThat(Sha256.of(bytes(text(row, "path")))).hasToString(text(row, "sha256"));
        });
    }

    @Test
    void everyLicenceHasItsTextAndEveryTextIsNeeded() {
        var named = rows("sources.jsonl").stream().map(row -> text(row, "licence") + ".txt").distinct();

        assertThat(named).containsExactlyInAnyOrderElementsOf(namesIn(CORPUS.resolve("LICENSES")));
    }

    @Test
    void theReadmeNamesEveryFolderWithItsNumberOfFiles() throws IOException {
        var readme = Files.readString(CORPUS.resolve("README.md"));

        perFolder().forEach(
                (folder, files) -> assertThat(readme).contains("| `%s` | %d |".formatted(folder, files)));
    }

    @Test
    void eachFileIsGivenOnce() {
        assertThat(rows("given.jsonl").stream().map(row -> text(row, "path")))
                .containsExactlyElementsOf(files());
    }

    @Test
    void eachFileIsExpectedOnceAndEachItemOfTheFeedToo() {
        var expected = rows("expected.jsonl");

        assertThat(expected.stream().map(row -> text(row, "path")).distinct())
                .containsExactlyElementsOf(files());
        assertThat(expected.stream().map(row -> text(row, "path") + " " + row.path("item").asString("")))
                .doesNotHaveDuplicates();
        assertThat(expected.stream().filter(row -> row.has("item")).map(row -> text(row, "path")))
                .hasSize(10)
                .allMatch(path -> path.endsWith(".rss"));
    }

    @Test
    void speakersComeFromManyCountriesAndNoneOutweighsTheRest() {
        var countries = rows("given.jsonl").stream()
                .filter(row -> row.get("country").isString())
                .collect(groupingBy(row -> text(row, "country"), TreeMap::new, counting()));
        var total = countries.values().stream().mapToLong(Long::longValue).sum();

        assertThat(countries).hasSizeGreaterThanOrEqualTo(50).containsKeys("SUHH", "DDDE", "YUCS", "EU");
        assertThat(countries.keySet()).allMatch(code -> code.matches("[A-Z]{2}|[A-Z]{4}"));
        assertThat(countries)
                .allSatisfy((_, files) -> assertThat(files).isLessThanOrEqualTo(total * 35 / 100));
    }

    @Test
    void datesLanguagesAndGenresAreWellFormed() {
        var rows = Stream.of("given.jsonl", "expected.jsonl").flatMap(name -> rows(name).stream());

        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("published").asString("1960")).matches("\\d{4}(-\\d\\d(-\\d\\d)?)?");
            assertThat(text(row, "language")).isIn("en", "fr", "de");
            assertThat(row.get("genre").asString("statement")).isIn("statement", "analysis");
        });
    }

    @Test
    void whatIsExpectedNamesFewSpeakersAndTheirCountries() {
        assertThat(rows("expected.jsonl")).allSatisfy(row -> {
            assertThat(row.get("speakers").size()).isLessThanOrEqualTo(4);
            assertThat(row.get("countries").valueStream().map(JsonNode::asString))
                    .allMatch(code -> code.matches("[A-Z]{2,4}"))
                    .isSorted();
            assertThat(row.get("turns").isBoolean()).isTrue();
            if (row.get("turns").booleanValue()) {
                assertThat(row.get("speakers").size()).isPositive();
            }
        });
    }

    /// Every file below `corpus/documents`, hidden ones included, as a path with slashes, in order.
    private static List<String> files() {
        try (var paths = Files.walk(DOCUMENTS)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> DOCUMENTS.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Long> perFolder() {
        return files().stream().collect(groupingBy(file -> file.substring(0, file.indexOf('/')), counting()));
    }

    private static List<String> namesIn(Path folder) {
        try (var paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> rows(String name) {
        try (var lines = Files.lines(CORPUS.resolve(name))) {
            return lines.map(JSON::readTree).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonNode row, String key) {
        return row.get(key).stringValue();
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(DOCUMENTS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
