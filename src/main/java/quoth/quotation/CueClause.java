package quoth.quotation;

import java.util.Optional;
import quoth.Cue;
import quoth.TextSpan;

/// A reporting word beside a quotation, with the mention of whoever reports.
///
/// @param mention empty when no subject was found
/// @param end     where the clause ends: a quotation that begins there goes on with the statement
record CueClause(CueWord word, TextSpan cue, Optional<TextSpan> mention, int end) {

    Cue asCue() {
        return new Cue(word.word(), cue);
    }
}
