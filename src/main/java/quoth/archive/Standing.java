package quoth.archive;

import java.util.List;
import java.util.Optional;
import quoth.DocumentId;
import quoth.Origin;

/// How a document stands in the archive.
///
/// @param state        what its id answers
/// @param supersededBy the newer version's document, where that is one
/// @param origins      where its bytes were found, oldest first
public record Standing(State state, Optional<DocumentId> supersededBy, List<Place> origins) {

    public enum State {
        /// Searches see it.
        CURRENT,
        /// A newer version took its place; it still answers by id.
        SUPERSEDED,
        /// It was taken out.
        DELETED
    }

    /// @param vanished whether the file was not there any more when its folder was walked again
    public record Place(Origin origin, int version, boolean vanished) {}

    public Standing {
        origins = List.copyOf(origins);
    }
}
