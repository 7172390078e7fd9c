package quoth.archive;

import java.util.Optional;
import quoth.Origin;
import quoth.Outcome;
import quoth.SourceDocument;
import quoth.StatedMetadata;

/// A source document that is acknowledged and waits for its outcome.
///
/// @param row         its row in the catalogue
/// @param sameBytesAs where the same bytes were found before: then there is nothing to parse
/// @param before      how it stood before something else was stated with it: then its documents may do, restated
public record Entry(long row, SourceDocument source, Optional<Origin> sameBytesAs, Optional<Before> before) {

    /// @param parser     version of the parser that made the documents
    /// @param rejections parts that were left out
    public record Before(StatedMetadata stated, String parser, Outcome outcome, String reason,
            int rejections) {}
}
