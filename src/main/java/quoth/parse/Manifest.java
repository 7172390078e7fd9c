package quoth.parse;

import java.util.List;
import java.util.Map;

import quoth.Origin;
import quoth.StatedMetadata;

/// What a person states about files, one row a file: JSON Lines, or CSV with a line of names first. A row names its
/// file by `path` (inside the collection, or with the collection's name in front) or by `doc` (the file's name, with or without its ending).
///
/// Immutable; safe for use by many threads.
public final class Manifest {

    private final Map<String, StatedMetadata> stated;

    Manifest(Map<String, StatedMetadata> stated) {
        this.stated = Map.copyOf(stated);
    }

    /// A manifest that states nothing.
    public static Manifest empty() {
        return new Manifest(Map.of());
    }

    /// What is stated about the file that came from there: by its path inside its collection, else by its name,
    /// else by its name without ending; [StatedMetadata#NONE] when nothing is.
    public StatedMetadata about(Origin origin) {
        var name = origin.fileName();
        int dot = name.lastIndexOf('.');
        for (var key : List.of(origin.path(), origin.collection() + "/" + origin.path(), name,
                dot > 0 ? name.substring(0, dot) : name)) {
            var found = stated.get(key);
            if (found != null) {
                return found;
            }
        }
        return StatedMetadata.NONE;
    }
}
