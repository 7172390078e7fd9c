package quoth.archive;

import java.util.List;
import java.util.function.Function;
import quoth.Document;
import quoth.Statement;
import quoth.quotation.Attribution;

/// How statements are found.
///
/// @param version changes with whatever changes the answer: code, model, cues, gazetteer
/// @param find    called from several threads at a time; the statements of a document, in order of their extents
public record Rules(String version, Function<Document, List<Statement>> find) {

    public static Rules of(Attribution attribution) {
        return new Rules(attribution.version(), attribution::attribute);
    }
}
