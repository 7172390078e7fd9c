package quoth.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import quoth.DocumentId;
import quoth.Outcome;
import quoth.SourceDocument;

/// A file to read, and what is known of it before it is read.
///
/// @param mediaType as detected, without parameters
/// @param room      for what is inside it
record Input(SourceDocument source, Path file, String mediaType, WorkerTask.Room room) {

    /// The draft of the one document that the file is.
    Draft draft() {
        return new Draft(DocumentId.ofBytes(source.hash()), Optional.empty(), mediaType);
    }

    String name() {
        return source.origin().fileName();
    }

    /// All bytes, for formats that are read as a whole.
    ///
    /// @param limit in bytes
    byte[] bytes(int limit) throws IOException, UnusableException {
        if (Files.size(file) > limit) {
            throw new UnusableException(Outcome.LIMIT,
                    "%d bytes of %s; at most %d are read".formatted(Files.size(file), mediaType, limit));
        }
        return Files.readAllBytes(file);
    }
}
