package quoth.quotation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import quoth.Document;
import quoth.DocumentId;
import quoth.DocumentMetadata;
import quoth.Genre;
import quoth.PartialDate;
import quoth.Sha256;
import quoth.Turn;
import quoth.gazetteer.Gazetteer;

/// Documents made of a text, as the parser would hand them over.
final class Texts {

    static final Path INDEX_CONFIG = Path.of("index-config");
    static final Gazetteer GAZETTEER = Gazetteer.load(INDEX_CONFIG);

    private Texts() {}

    static Document article(String text) {
        return document(text, "en", Optional.empty(), List.of(), false);
    }

    static Document in(String language, String text) {
        return document(text, language, Optional.empty(), List.of(), false);
    }

    static Document published(String day, String text) {
        return document(text, "en",
                Optional.of(PartialDate.day(LocalDate.parse(day), PartialDate.Basis.METADATA)), List.of(),
                false);
    }

    static Document transcript(String text, List<Turn> turns) {
        return document(text, "en", Optional.empty(), turns, false);
    }

    static Document document(String text, String language, Optional<PartialDate> published, List<Turn> turns,
            boolean attributed) {
        var original = Sha256.ofText("original");
        var metadata = new DocumentMetadata(DocumentId.ofBytes(original), original, "text/plain", "test",
                "Title",
                Optional.empty(), List.of(), published, language, Genre.ANALYSIS, Optional.empty(),
                new TreeMap<>());
        return new Document(metadata, text, List.of(), turns, attributed);
    }
}
