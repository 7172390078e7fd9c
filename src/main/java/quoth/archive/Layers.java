package quoth.archive;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import quoth.Correction;
import quoth.Document;
import quoth.Statement;
import quoth.catalogue.Tables;

/// Brings together what rules found in a document and what people set right in it.
final class Layers {

    private Layers() {}

    static Laid laid(Tables tables, Document document, List<Statement> found) {
        var kept = tables.corrections();
        if (!kept.any()) {
            return Laid.asFound(found);
        }
        var corrections = Stream.concat(kept.of(document.id()).stream().filter(Correction::inForce),
                kept.ofSpeakers().stream()).sorted(Comparator.comparingLong(Correction::number)).toList();
        return Layer.over(document, found, corrections);
    }

    /// Takes note of which corrections have no place among a document's statements any more, and of the ids that
    /// corrections give. Whatever changes a document's text or statements ends with this.
    ///
    /// @param row of the document in the catalogue
    static void note(Tables tables, long row, Document document, List<Statement> found) {
        if (!tables.corrections().any() || tables.corrections().of(document.id()).isEmpty()) {
            return;
        }
        var laid = laid(tables, document, found);
        tables.corrections().place(document.id(), laid.lost());
        tables.documents().place(row, laid.statements().stream().map(Statement::id).toList());
    }
}
