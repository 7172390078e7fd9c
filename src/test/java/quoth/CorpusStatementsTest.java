package quoth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quoth.gazetteer.Gazetteer;
import quoth.parse.Parser;
import quoth.quotation.Attribution;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Attributes the sample archive with nothing given and holds speakers and countries against what a careful reader finds.
class CorpusStatementsTest {

    private static final Path CORPUS = Path.of("corpus");
    /// Just under today's figures: 169 of 214 speakers, 104 of 134 countries.
    private static final int SPEAKERS = 165;
    private static final int COUNTRIES = 102;
    private static final List<JsonNode> EXPECTED = new ArrayList<>();
    private static final Map<String, List<Statement>> FOUND = new TreeMap<>();

    @BeforeAll
    static void attributeAll() throws IOException {
        for (var line : Files.readAllLines(CORPUS.resolve("expected.jsonl"))) {
            EXPECTED.add(JsonMapper.shared().readTree(line));
        }
        var gazetteer = Gazetteer.load(Path.of("index-config"));
        var parser = Parser.load(Path.of("index-config"), gazetteer);
        var attribution = Attribution.load(Path.of("index-config"), gazetteer);
        for (var path : EXPECTED.stream().map(row -> row.get("path").asString()).distinct().toList()) {
            var file = CORPUS.resolve("documents").resolve(path);
            var bytes = Files.readAllBytes(file);
            var source = new SourceDocument(Sha256.of(bytes), bytes.length, new Origin("corpus", path),
                    StatedMetadata.NONE);
            parser.parse(source, file, document -> {
                var statements = attribution.attribute(document);
                FOUND.put(path, statements);
                FOUND.put(document.id().value(), statements);
            });
        }
    }

    @Test
    void mostSpeakersThatAReaderNamesAreFound() {
        var misses = new ArrayList<String>();
        int wanted = 0;
        for (var row : EXPECTED) {
            var names = new HashSet<String>();
            statements(row).forEach(s -> s.speakers().forEach(speaker -> {
                names.add(letters(speaker.mention()));
                names.add(letters(speaker.label()));
            }));
            for (var speaker : row.get("speakers")) {
                wanted++;
                var name = letters(speaker.asString());
                if (names.stream().noneMatch(found -> alike(found, name))) {
                    misses.add("%s: %s".formatted(row.get("path").asString(), speaker.asString()));
                }
            }
        }
        assertThat(wanted - misses.size()).as("of %d speakers; not found:%n%s", wanted, lines(misses))
                .isGreaterThanOrEqualTo(SPEAKERS);
    }

    @Test
    void mostCountriesThatAReaderNamesAreFound() {
        var misses = new ArrayList<String>();
        int wanted = 0;
        for (var row : EXPECTED) {
            var codes = countries(row);
            for (var country : row.get("countries")) {
                wanted++;
                if (!codes.contains(country.asString())) {
                    misses.add("%s: %s, found %s".formatted(row.get("path").asString(), country.asString(),
                            codes));
                }
            }
        }
        assertThat(wanted - misses.size()).as("of %d countries; not found:%n%s", wanted, lines(misses))
                .isGreaterThanOrEqualTo(COUNTRIES);
    }

    private static Set<String> countries(JsonNode row) {
        var codes = new TreeSet<String>();
        statements(row).forEach(s -> s.countries().forEach(code -> codes.add(code.value())));
        return codes;
    }

    private static List<Statement> statements(JsonNode row) {
        var key = row.has("item")
                ? DocumentId.ofRecord("corpus", row.get("item").asString()).value()
                : row.get("path").asString();
        return FOUND.getOrDefault(key, List.of());
    }

    private static boolean alike(String found, String wanted) {
        return found.contains(wanted) || found.length() > 3 && wanted.contains(found);
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
