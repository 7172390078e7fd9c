package quoth.ingest;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import quoth.Origin;
import quoth.StatedMetadata;

/// What a manifest states about files, by path or by name without extension.
public final class Manifest {

    private final Map<String, StatedMetadata> stated;

    Manifest(Map<String, StatedMetadata> stated) {
        this.stated = Map.copyOf(stated);
    }

    /// Reads a manifest; one that is not given states nothing.
    ///
    /// @throws quoth.QuothException `BAD_CONFIG` naming file and line
    public static Manifest read(Optional<Path> file) {
        return new Manifest(file.map(ManifestReader::read).orElse(Map.of()));
    }

    /// What is stated about a file: by its whole path inside its collection, else by its name, else by its name
    /// without extension.
    public StatedMetadata about(Origin origin) {
        var name = origin.fileName();
        int dot = name.lastIndexOf('.');
        for (var key : new String[]{origin.path(), name, dot > 0 ? name.substring(0, dot) : name}) {
            var found = stated.get(key);
            if (found != null) {
                return found;
            }
        }
        return StatedMetadata.NONE;
    }
}
