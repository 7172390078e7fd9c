package quoth.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import quoth.Document;
import quoth.Origin;
import quoth.Sha256;
import quoth.SourceDocument;
import quoth.StatedMetadata;
import quoth.gazetteer.Gazetteer;

/// A file that was parsed: the report and what came out.
record Parsed(ParseReport report, List<Document> documents) {

    static final Path INDEX_CONFIG = Path.of("index-config");
    static final Gazetteer GAZETTEER = Gazetteer.load(INDEX_CONFIG);
    static final Parser PARSER = Parser.load(INDEX_CONFIG, GAZETTEER);
    private static final Path FIXTURES = Path.of("src/test/resources/quoth/parse");

    /// Parses a fixture with nothing stated.
    static Parsed fixture(String name) {
        return file(FIXTURES.resolve(name), StatedMetadata.NONE);
    }

    static Parsed file(Path file, StatedMetadata stated) {
        try {
            var documents = new ArrayList<Document>();
            var report = PARSER.parse(source(file, stated), file, documents::add);
            return new Parsed(report, documents);
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    static SourceDocument source(Path file, StatedMetadata stated) throws IOException {
        return new SourceDocument(Sha256.of(Files.readAllBytes(file)), Files.size(file),
                new Origin("test", String.valueOf(file.getFileName())), stated);
    }

    Document document() {
        return documents.getFirst();
    }

    String text() {
        return document().text();
    }

    /// Each turn as `number speaker: words`.
    List<String> turns() {
        var text = text();
        return document().turns().stream()
                .map(turn -> turn.number() + " " + turn.speaker().mention() + ": " + turn.span().in(text))
                .toList();
    }
}
