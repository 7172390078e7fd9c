package quoth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.archive.Archive;
import quoth.archive.Rules;
import quoth.gazetteer.Gazetteer;
import quoth.ingest.FreeSpace;
import quoth.ingest.Ingest;
import quoth.ingest.IngestReport;
import quoth.ingest.IngestRequest;
import quoth.ingest.StopSignal;
import quoth.quotation.Attribution;
import quoth.search.Hit;
import quoth.search.Labels;
import quoth.search.Schema;
import quoth.search.SearchRequest;
import quoth.search.lucene.LuceneEngine;
import quoth.terms.Synonyms;
import quoth.terms.Terms;
import quoth.testing.SharedWorkers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Takes the sample archive in with nothing given, as `quoth ingest corpus/documents` does, and holds what can be
/// searched afterwards against what a careful reader finds in each file.
///
/// What is missed is listed in `corpus-misses.txt`, and the list has to be right to the line: it shows in every
/// change to parsing and attribution what got better and what got worse.
class CorpusTest {

    private static final Path CORPUS = Path.of("corpus");
    private static final Path CONFIG = Path.of("index-config");
    private static final Path KNOWN_MISSES = Path.of("src/test/resources/quoth/corpus-misses.txt");
    private static final String REWRITE = "quoth.misses";
    private static final String HEAD = """
            # What Quoth does not find out by itself in the sample archive, one miss a line. CorpusTest compares and writes it:
            # -Dquoth.misses=rewrite. Of speakers and countries, what is named as found is who or what most statements have.
            """;
    private static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));

    @TempDir
    private static Path folder;
    private static Archive archive;
    private static IngestReport report;
    private static Gazetteer gazetteer;

    @BeforeAll
    static void takeIn() {
        gazetteer = Gazetteer.load(CONFIG);
        var schema = Schema.read(CONFIG.resolve("schema.yaml"));
        var terms = new Terms(Synonyms.read(CONFIG.resolve("synonyms")));
        archive = Archive.open(folder.resolve("archive"), Rules.of(Attribution.load(CONFIG, gazetteer)),
                index -> LuceneEngine.open(index, schema, terms, new Labels(gazetteer)), TIME);
        report = new Ingest(archive, SharedWorkers.PARSER, SharedWorkers.WORKERS,
                new FreeSpace(() -> Long.MAX_VALUE, 0), TIME).run(
                        IngestRequest.of(CORPUS.resolve("documents")), progress -> {}, new StopSignal());
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    @Test
    void everyFileIsIndexedAndTheFeedGivesADocumentForEachItem() {
        assertThat(report.notIndexed()).isEmpty();
        assertThat(report.outcomes()).containsOnly(Map.entry(Outcome.INDEXED, 155));
        assertThat(report.documents()).isEqualTo(164);
    }

    @Test
    void nothingIsMissedButWhatIsKnownToBe() throws IOException {
        var misses = misses();
        if (System.getProperty(REWRITE, "").equals("rewrite")) {
            Files.writeString(KNOWN_MISSES, HEAD + String.join("\n", misses) + "\n");
        }
        var known = Files.readAllLines(KNOWN_MISSES).stream().filter(line -> !line.startsWith("#")).toList();

        var changes = Stream.concat(
                misses.stream().filter(line -> !known.contains(line)).map(line -> "missed now:      " + line),
                known.stream().filter(line -> !misses.contains(line)).map(line -> "no longer so:    " + line))
                .toList();

        assertThat(changes).withFailMessage(() -> """
                what is found in the sample archive is not what %s says:

                %s

                If that is meant to be, have the list written anew and commit it:
                    mvn test -Dtest=CorpusTest -D%s=rewrite
                """.formatted(KNOWN_MISSES, String.join("\n", changes), REWRITE)).isEmpty();
        assertThat(known).as("the lines of %s, in order and each once", KNOWN_MISSES)
                .containsExactlyElementsOf(misses);
    }

    private static List<String> misses() throws IOException {
        var found = found();
        var misses = new ArrayList<String>();
        for (var line : Files.readAllLines(CORPUS.resolve("expected.jsonl"))) {
            var expected = JsonMapper.shared().readTree(line);
            misses.addAll(new CorpusExpectation(expected, gazetteer).misses(document(found, id(expected))));
        }
        return misses.stream().sorted().toList();
    }

    /// All that searches give, by document.
    private static Map<DocumentId, CorpusExpectation.Found> found() {
        var found = new HashMap<DocumentId, CorpusExpectation.Found>();
        archive.scan(SearchRequest.all(SearchRequest.Target.DOCUMENTS), hit -> {
            found.put(hit.document().id(), new CorpusExpectation.Found(hit.document(), new ArrayList<>()));
            return true;
        });
        archive.scan(SearchRequest.all(SearchRequest.Target.STATEMENTS), hit -> {
            if (hit instanceof Hit.OfStatement of) {
                document(found, hit.document().id()).statements().add(of.statement().statement());
            }
            return true;
        });
        return found;
    }

    private static CorpusExpectation.Found document(Map<DocumentId, CorpusExpectation.Found> found,
            DocumentId id) {
        return Optional.ofNullable(found.get(id)).orElseThrow();
    }

    /// The file's document by what the archive says of its place, or that of the feed's item.
    private static DocumentId id(JsonNode expected) {
        if (expected.has("item")) {
            return DocumentId.ofRecord("documents", expected.get("item").stringValue());
        }
        var known = archive.known(new Origin("documents", expected.get("path").stringValue())).orElseThrow();
        return DocumentId.ofBytes(known.hash().orElseThrow());
    }
}
