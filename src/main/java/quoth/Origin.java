package quoth;

import java.util.Optional;

/// Where bytes came from. The same bytes found at two places are one document with two origins.
///
/// @param collection the ingest root or data set it belongs to: a facet, a scope, a unit of deletion
/// @param path       the place inside the collection, with `/`; for an entry of a container `outer.zip!/inner.txt`
public record Origin(String collection, String path) implements Comparable<Origin> {

    /// Stands between a container and what is inside.
    public static final String INSIDE = "!/";

    public Origin {
        if (collection.isBlank() || path.isBlank()) {
            throw new IllegalArgumentException(
                    "origin needs a collection and a path, got '%s' and '%s'".formatted(collection, path));
        }
    }

    /// The container that an entry came out of; nothing for a file of its own.
    public Optional<Origin> container() {
        int at = path.lastIndexOf(INSIDE);
        return at <= 0 ? Optional.empty() : Optional.of(new Origin(collection, path.substring(0, at)));
    }

    /// The file that all of this lies in, itself when it is one.
    public Origin outermost() {
        return container().map(Origin::outermost).orElse(this);
    }

    /// How many containers it lies in.
    public int depth() {
        return container().map(outer -> outer.depth() + 1).orElse(0);
    }

    /// The place of an entry in the container that is here.
    public Origin entry(String name) {
        return new Origin(collection, path + INSIDE + name);
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
