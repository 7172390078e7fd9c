package quoth.parse;

import java.util.Optional;
import java.util.TreeMap;
import quoth.Document;
import quoth.DocumentMetadata;
import quoth.StatedMetadata;

/// Brings a document up to date with what is stated of it now, where that needs no look into the file: a title, and
/// a date that no speaker's country hangs on.
final class Restating {

    private Restating() {}

    /// Whether the difference is such that documents can simply be changed.
    static boolean enough(StatedMetadata before, StatedMetadata now) {
        boolean nothingTakenBack = (before.title().isEmpty() || now.title().isPresent())
                && (before.published().isEmpty() || now.published().isPresent());
        return nothingTakenBack
                && (now.published().equals(before.published()) || now.speaker().isEmpty())
                && without(now).equals(without(before));
    }

    static Document restated(Document document, StatedMetadata now) {
        var old = document.metadata();
        var foundIn = new TreeMap<>(old.foundIn());
        now.title().ifPresent(_ -> foundIn.put("title", "stated"));
        now.published().ifPresent(_ -> foundIn.put("published", "stated"));
        var metadata = new DocumentMetadata(old.id(), old.original(), old.mediaType(), old.collection(),
                now.title().orElse(old.title()), old.publisher(), old.authors(),
                now.published().or(old::published), old.language(), old.genre(), old.url(), foundIn);
        return new Document(metadata, document.text(), document.pageStarts(), document.turns(),
                document.attributed());
    }

    private static StatedMetadata without(StatedMetadata stated) {
        return new StatedMetadata(Optional.empty(), Optional.empty(), stated.publisher(), stated.country(),
                stated.speaker(), stated.language(), stated.genre(), stated.url());
    }
}
