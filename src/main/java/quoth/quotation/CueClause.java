package quoth.quotation;

import java.util.Optional;
import quoth.Cue;
import quoth.TextSpan;

/// A reporting word that may have a quotation beside it.
///
/// @param name     what the statement calls its cue, see [CueMood]
/// @param mention  who reports; empty when no subject was found
/// @param sentence where its sentence begins and ends
record CueClause(CueWord word, String name, TextSpan cue, Optional<TextSpan> mention, TextSpan sentence) {

    Cue asCue() {
        return new Cue(name, cue);
    }
}
