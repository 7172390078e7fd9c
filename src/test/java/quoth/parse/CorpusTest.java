package quoth.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quoth.Document;
import quoth.DocumentId;
import quoth.Genre;
import quoth.Origin;
import quoth.Outcome;
import quoth.PartialDate;
import quoth.Sha256;
import quoth.SourceDocument;
import quoth.StatedMetadata;
import quoth.Turn;
import quoth.gazetteer.Gazetteer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Parses the sample archive with nothing given and holds every document against what a careful reader finds in it.
class CorpusTest {

    private static final Path CORPUS = Path.of("corpus");
    private static final JsonMapper JSON = new JsonMapper();

    private static final Gazetteer GAZETTEER = Gazetteer.load(Path.of("index-config"));
    private static final List<JsonNode> EXPECTED = new ArrayList<>();
    private static final Map<String, List<Document>> FOUND = new TreeMap<>();
    private static final Map<String, ParseReport> REPORTS = new TreeMap<>();

    @BeforeAll
    static void parseAll() throws IOException {
        for (var line : Files.readAllLines(CORPUS.resolve("expected.jsonl"))) {
            EXPECTED.add(JSON.readTree(line));
        }
        var parser = Parser.load(Path.of("index-config"), GAZETTEER);
        for (var expected : EXPECTED) {
            var path = expected.get("path").asString();
            if (!FOUND.containsKey(path)) {
                var file = CORPUS.resolve("documents").resolve(path);
                var bytes = Files.readAllBytes(file);
                var documents = new ArrayList<Document>();
                var source = new SourceDocument(Sha256.of(bytes), bytes.length, new Origin("corpus", path),
                        StatedMetadata.NONE);
                REPORTS.put(path, parser.parse(source, file, documents::add));
                FOUND.put(path, documents);
            }
        }
    }

    @Test
    void everyFileIsIndexed() {
        var others = new LinkedHashMap<String, ParseReport>();
        REPORTS.forEach((path, report) -> {
            if (report.outcome() != Outcome.INDEXED) {
                others.put(path, report);
            }
        });
        assertThat(others).isEmpty();
    }

    @Test
    void titlesAreFound() {
        assertThat(mismatches("title", document -> isFallback(document) ? "" : document.metadata().title()))
                .isEmpty();
    }

    @Test
    void datesAreFound() {
        assertThat(mismatches("published", document -> document.metadata().published().map(CorpusTest::shown)
                .orElse(""))).isEmpty();
    }

    @Test
    void languagesAreFound() {
        assertThat(mismatches("language", document -> document.metadata().language())).isEmpty();
    }

    @Test
    void publishersAreFound() {
        assertThat(mismatches("publisher",
                document -> document.metadata().publisher().map(p -> p.name()).orElse("")))
                .isEmpty();
    }

    @Test
    void genresAreFound() {
        var wrong = new ArrayList<String>();
        for (var expected : EXPECTED) {
            var genre = expected.get("genre").asString("");
            var found = document(expected).map(d -> d.metadata().genre());
            if (!genre.isEmpty()
                    && !found.equals(Optional.of(Genre.valueOf(genre.toUpperCase(Locale.ROOT))))) {
                wrong.add("%s: expected %s, found %s".formatted(name(expected), genre, found));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void turnsAreFoundWhereTheFormatMarksThem() {
        var wrong = new ArrayList<String>();
        for (var expected : EXPECTED) {
            boolean marked = document(expected).map(d -> d.metadata().foundIn().getOrDefault("turns", "none"))
                    .filter(how -> how.equals("labels") || how.equals("TEI")).isPresent();
            if (marked != expected.get("turns").asBoolean()) {
                wrong.add("%s: expected turns: %s, found %s".formatted(name(expected), expected.get("turns"),
                        document(expected).map(CorpusTest::labels)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void speakersOfTurnsAreNamed() {
        var wrong = new ArrayList<String>();
        for (var expected : EXPECTED) {
            if (expected.get("turns").asBoolean() && document(expected).isPresent()) {
                var labels = labels(document(expected).get());
                expected.get("speakers").forEach(speaker -> {
                    if (labels.stream().noneMatch(label -> same(label, speaker.asString()))) {
                        wrong.add("%s: no turn of %s; found %s".formatted(name(expected), speaker, labels));
                    }
                });
            }
        }
        assertThat(wrong).as("Biljana Plavsic is quoted inside a turn and has none of her own")
                .filteredOn(line -> !line.contains("Biljana Plavsic")).isEmpty();
    }

    private interface Value {
        String of(Document document);
    }

    private static List<String> mismatches(String field, Value value) {
        var wrong = new ArrayList<String>();
        for (var expected : EXPECTED) {
            var wanted = expected.get(field).asString("");
            var found = document(expected).map(value::of).orElse("(no document)");
            boolean equal = wanted.isEmpty() || found.isEmpty()
                    ? wanted.equals(found)
                    : field.equals("title") || field.equals("publisher") ? same(found, wanted)
                            : found.equals(wanted);
            if (!equal) {
                wrong.add("%s: expected '%s', found '%s' in %s".formatted(name(expected), wanted, found,
                        document(expected).map(d -> d.metadata().foundIn().get(field))));
            }
        }
        return wrong;
    }

    /// The file's document, or the one of the feed's item.
    private static Optional<Document> document(JsonNode expected) {
        var documents = FOUND.getOrDefault(expected.get("path").asString(), List.of());
        if (!expected.has("item")) {
            return documents.stream().findFirst();
        }
        var id = DocumentId.ofRecord("corpus", expected.get("item").asString());
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    private static boolean isFallback(Document document) {
        var how = document.metadata().foundIn().get("title");
        return "file name".equals(how);
    }

    /// Names that the publishers' list joins are equal; others when one contains the other.
    private static boolean same(String found, String wanted) {
        var one = letters(found);
        var other = letters(wanted);
        var known = GAZETTEER.publisher(found);
        return one.contains(other) || other.contains(one)
                || known.isPresent() && known.equals(GAZETTEER.publisher(wanted));
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String shown(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> date.earliest().toString();
            case MONTH -> date.earliest().toString().substring(0, 7);
            case YEAR -> date.earliest().toString().substring(0, 4);
            case RANGE -> date.earliest() + ".." + date.latest();
        };
    }

    private static List<String> labels(Document document) {
        return document.turns().stream().map(Turn::speaker).map(s -> s.name().orElse(s.mention())).distinct()
                .toList();
    }

    private static String name(JsonNode expected) {
        return expected.get("path").asString()
                + (expected.has("item") ? " " + expected.get("item").asString() : "");
    }
}
