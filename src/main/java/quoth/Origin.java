package quoth;

/// Where bytes came from. The same bytes found at two places are one document with two origins.
///
/// @param collection the ingest root or data set it belongs to: a facet, a scope, a unit of deletion
/// @param path       the place inside the collection, with `/`; for an entry of a container `outer.zip!/inner.txt`
public record Origin(String collection, String path) implements Comparable<Origin> {

    public Origin {
        if (collection.isBlank() || path.isBlank()) {
            throw new IllegalArgumentException(
                    "origin needs a collection and a path, got '%s' and '%s'".formatted(collection, path));
        }
    }

    /// The last part of the path.
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public int compareTo(Origin other) {
        int byCollection = collection.compareTo(other.collection);
        return byCollection != 0 ? byCollection : path.compareTo(other.path);
    }
}
