package quoth.quotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quoth.Document;
import quoth.PartialDate;
import quoth.Statement;
import quoth.syntax.EnglishSyntax;
import tools.jackson.databind.ObjectMapper;

/// Writes what is found in a gold set's texts, for the scorer; or measures how fast. Not a test.
///
/// Arguments: the set's folder, the file to write; a third one measures instead, so many times.
final class ExtractFolder {

    private ExtractFolder() {}

    static void main(String[] arguments) throws IOException {
        var attribution = Attribution.load(Texts.INDEX_CONFIG, Texts.GAZETTEER, syntax());
        var names = new ArrayList<String>();
        var documents = new ArrayList<Document>();
        for (var line : Files.readAllLines(Path.of(arguments[0], "docs.jsonl"))) {
            var record = new ObjectMapper().readTree(line);
            names.add(record.get("doc").asString());
            var text = Files.readString(Path.of(arguments[0], "text", names.getLast() + ".txt"));
            var date = record.path("date").asString("");
            var published = date.length() == 10
                    ? Optional.of(PartialDate.day(LocalDate.parse(date), PartialDate.Basis.METADATA))
                    : Optional.<PartialDate>empty();
            documents.add(
                    Texts.document(text, record.path("lang").asString("en"), published, List.of(), false));
        }
        if (arguments.length > 2) {
            measure(attribution, documents, Integer.parseInt(arguments[2]));
        }
        var lines = new ArrayList<String>();
        for (int i = 0; i < documents.size(); i++) {
            lines.addAll(
                    StatementLines.of(names.get(i), documents.get(i), attribution.attribute(documents.get(i)),
                            StatementLines.Offsets.CODEPOINTS));
        }
        Files.write(Path.of(arguments[1]), lines);
    }

    /// Another model than the shipped one, where the property `model` names it.
    private static EnglishSyntax syntax() {
        var model = System.getProperty("model");
        return model == null ? EnglishSyntax.load() : EnglishSyntax.load(Path.of(model));
    }

    private static void measure(Attribution attribution, List<Document> documents, int times) {
        long characters = documents.stream().mapToLong(d -> d.text().length()).sum();
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            int statements = 0;
            for (var document : documents) {
                List<Statement> found = attribution.attribute(document);
                statements += found.size();
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf("%d statements, %.0f characters/s%n", statements, characters / seconds);
        }
    }
}
