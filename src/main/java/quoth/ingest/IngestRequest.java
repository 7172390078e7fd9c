package quoth.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What to take in.
///
/// @param paths      files and folders
/// @param collection the collection they belong to; when absent, a folder gives its own name and a file its folder's
/// @param manifest   a JSON Lines or CSV file that states metadata
public record IngestRequest(List<Path> paths, Optional<String> collection, Optional<Path> manifest) {

    public IngestRequest {
        paths = List.copyOf(paths);
    }

    public static IngestRequest of(Path... paths) {
        return new IngestRequest(List.of(paths), Optional.empty(), Optional.empty());
    }
}
