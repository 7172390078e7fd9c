package quoth.archive;

import java.util.List;
import java.util.Optional;
import quoth.Outcome;
import quoth.catalogue.SourceVersion;
import quoth.catalogue.SourceVersion.State;
import quoth.catalogue.Tables;

/// Source documents with the same bytes.
final class Copies {

    private Copies() {}

    /// Others with these bytes that stand, oldest first.
    static List<SourceVersion> standing(Tables tables, SourceVersion source) {
        return tables.sources().withBytes(source.hash().orElseThrow()).stream()
                .filter(s -> s.id() != source.id())
                .filter(s -> s.state() == State.CURRENT || s.state() == State.VANISHED)
                .toList();
    }

    /// The one before it whose outcome goes for this one too: it waits for its own, or its documents are there.
    static Optional<SourceVersion> first(Tables tables, SourceVersion source) {
        return standing(tables, source).stream()
                .filter(s -> s.id() < source.id())
                .filter(s -> s.pending() || s.outcome().filter(Outcome::searchable).isPresent())
                .findFirst();
    }

    /// The one before it that has ended, one that can be searched rather than one that cannot.
    static Optional<SourceVersion> ended(Tables tables, SourceVersion source) {
        var ended = standing(tables, source).stream().filter(s -> s.id() < source.id() && !s.pending())
                .toList();
        return ended.stream().filter(s -> s.outcome().filter(Outcome::searchable).isPresent()).findFirst()
                .or(() -> ended.stream().findFirst());
    }
}
