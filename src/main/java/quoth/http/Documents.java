package quoth.http;

import quoth.ArchivedDocument;
import quoth.DocumentId;
import quoth.QuothException;
import quoth.archive.Archive;
import quoth.archive.Original;
import quoth.archive.Standing;

import static quoth.QuothException.Kind.GONE;
import static quoth.QuothException.Kind.NOT_FOUND;

/// Looks documents up by what a request calls them.
final class Documents {

    private final Archive archive;

    Documents(Archive archive) {
        this.archive = archive;
    }

    /// @throws QuothException `NOT_FOUND` when there never was one, `GONE` when it was taken out
    ArchivedDocument find(String given) {
        var id = id(given);
        return archive.document(id).orElseThrow(() -> absent(id));
    }

    Original original(String given) {
        var id = id(given);
        return archive.original(id).orElseThrow(() -> absent(id));
    }

    Standing standing(DocumentId id) {
        return archive.standing(id).orElseThrow(() -> unknown(id.value()));
    }

    private QuothException absent(DocumentId id) {
        return archive.standing(id).isPresent()
                ? new QuothException(GONE, "document '%s' was taken out of the archive".formatted(id))
                : unknown(id.value());
    }

    private static DocumentId id(String given) {
        try {
            return new DocumentId(given);
        } catch (IllegalArgumentException e) {
            throw unknown(given);
        }
    }

    private static QuothException unknown(String given) {
        return new QuothException(NOT_FOUND, "there is no document '%s'".formatted(given));
    }
}
