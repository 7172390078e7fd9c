package quoth.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quoth.AppliedCorrection;
import quoth.Statement;
import quoth.StatementId;

/// The statements of a document after what people set right was laid over what the rules found.
///
/// @param applied corrections that show in a statement
/// @param fates   what became of ids that the rules, or earlier corrections, gave and that are not there any more
/// @param lost    numbers of corrections whose words are not found in the document
record Laid(List<Statement> statements, Map<StatementId, List<AppliedCorrection>> applied,
        Map<StatementId, Fate> fates, Set<Long> lost) {

    Laid {
        statements = List.copyOf(statements);
        applied = Map.copyOf(applied);
        fates = Map.copyOf(fates);
        lost = Set.copyOf(lost);
    }

    /// @param now   the id that stands for it; absent when it is no statement
    /// @param words as once cited
    record Fate(Optional<StatementId> now, String words) {}

    static Laid asFound(List<Statement> found) {
        return new Laid(found, Map.of(), Map.of(), Set.of());
    }

    boolean has(StatementId id) {
        return statements.stream().anyMatch(s -> s.id().equals(id));
    }

    List<AppliedCorrection> applied(StatementId id) {
        return applied.getOrDefault(id, List.of());
    }
}
