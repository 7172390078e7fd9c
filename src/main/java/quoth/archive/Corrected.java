package quoth.archive;

import java.util.List;
import quoth.Correction;
import quoth.StatementId;

/// What setting something right came to.
///
/// @param statement id under which the statement answers now; another one when its words are others
/// @param made      corrections that were added; none when all was so already
public record Corrected(StatementId statement, List<Correction> made) {

    public Corrected {
        made = List.copyOf(made);
    }
}
