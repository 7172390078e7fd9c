package quoth.archive;

import java.util.Optional;
import quoth.Origin;
import quoth.SourceDocument;

/// A source document that is acknowledged and waits for its outcome.
///
/// @param row         its row in the catalogue
/// @param sameBytesAs where the same bytes were found before: then there is nothing to parse
public record Entry(long row, SourceDocument source, Optional<Origin> sameBytesAs) {}
