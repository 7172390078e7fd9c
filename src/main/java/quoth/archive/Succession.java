package quoth.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quoth.Document;
import quoth.Statement;
import quoth.StatementId;
import quoth.catalogue.Fates;
import quoth.catalogue.Tables;

/// Leaves word of what became of a document's statements when others take their place.
final class Succession {

    private Succession() {}

    /// @param moved statements whose id leads to another now
    /// @param gone  statements of which only the words are left
    record Followed(int moved, int gone) {}

    /// @param before the document in which the old ones were found; empty when its text cannot be read any more
    /// @param now    the document in which the fresh ones were found: spans of two texts cannot be compared
    static Followed follow(Tables tables, Optional<Document> before, List<Statement> old, Document now,
            List<Statement> fresh, Instant at) {
        var comparable = before.filter(document -> document.text().equals(now.text())).isPresent();
        var matched = comparable ? Matching.match(old, fresh) : Map.<StatementId, StatementId>of();
        int gone = 0;
        for (var lost : Matching.without(old, fresh)) {
            var heir = Optional.ofNullable(matched.get(lost.id()));
            gone += heir.isEmpty() ? 1 : 0;
            tables.fates().add(new Fates.Fate(lost.id(), now.id(), heir,
                    before.map(document -> lost.wordsIn(document.text())).orElse("")), at);
        }
        return new Followed(matched.size(), gone);
    }
}
