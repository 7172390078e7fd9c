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

/// Writes what is found in gold sets' texts, for the scorer; or measures how fast. Not a test.
///
/// Arguments: a set's folder and the file to write, and so on; the property `times` measures instead, so many times.
final class ExtractFolder {

    private ExtractFolder() {}

    static void main(String[] arguments) throws IOException {
        var attribution = Attribution.load(Texts.INDEX_CONFIG, Texts.GAZETTEER, syntax());
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            extract(attribution, Path.of(arguments[i]), Path.of(arguments[i + 1]));
        }
    }

    private static void extract(Attribution attribution, Path folder, Path target) throws IOException {
        var names = new ArrayList<String>();
        var documents = new ArrayList<Document>();
        for (var line : Files.readAllLines(folder.resolve("docs.jsonl"))) {
            var record = new ObjectMapper().readTree(line);
            names.add(record.get("doc").asString());
            var text = Files.readString(folder.resolve("text").resolve(names.getLast() + ".txt"));
            var date = record.path("date").asString("");
            var published = date.length() == 10
                    ? Optional.of(PartialDate.day(LocalDate.parse(date), PartialDate.Basis.METADATA))
                    : Optional.<PartialDate>empty();
            documents.add(
                    Texts.document(text, record.path("lang").asString("en"), published, List.of(), false));
        }
        measure(attribution, documents, Integer.getInteger("times", 0));
        var lines = new ArrayList<String>();
        for (int i = 0; i < documents.size(); i++) {
            lines.addAll(
                    StatementLines.of(names.get(i), documents.get(i), attribution.attribute(documents.get(i)),
                            StatementLines.Offsets.CODEPOINTS));
        }
        Files.write(target, lines);
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
