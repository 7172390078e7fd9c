package quoth.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quoth.QuothException;
import quoth.archive.Archive;
import quoth.archive.CollectionSummary;

/// Where a run walks, and which collection what it finds belongs to.
final class Roots {

    /// Stands for the root of a collection that is uploaded: no folder has this path.
    private static final String UPLOADED = "";

    private Roots() {}

    /// @param folder whether it is walked as a whole; else it is one file
    /// @param root   folder that the paths of its files count from
    record Root(Path path, boolean folder, Path root, String collection) {}

    /// @throws QuothException `BAD_REQUEST` for a path that is not there or that holds the archive
    static List<Root> of(IngestRequest request, Archive archive) {
        var taken = archive.collections().stream()
                .collect(Collectors.toMap(CollectionSummary::name, CollectionSummary::root));
        var roots = new ArrayList<Root>();
        for (var path : request.paths()) {
            var real = real(path);
            if (archive.folder().toAbsolutePath().startsWith(real)) {
                throw new QuothException(QuothException.Kind.BAD_REQUEST,
                        "%s: holds the archive itself; name a folder beside it".formatted(path));
            }
            boolean folder = Files.isDirectory(real);
            var root = folder ? real : Optional.ofNullable(real.getParent()).orElse(real);
            var collection = request.collection().orElseGet(() -> free(root, taken));
            if (UPLOADED.equals(taken.get(collection))) {
                throw new QuothException(QuothException.Kind.BAD_REQUEST,
                        "collection '%s' holds uploaded files; expected another for those of a folder"
                                .formatted(collection));
            }
            taken.put(collection, root.toString());
            roots.add(new Root(real, folder, root, collection));
        }
        return roots;
    }

    /// A folder's name, with a number when another folder that is still there has it.
    private static String free(Path root, Map<String, String> taken) {
        var name = Optional.ofNullable(root.getFileName()).map(Path::toString).orElse("root");
        var candidate = name;
        for (int i = 2; takenByAnother(candidate, root, taken); i++) {
            candidate = name + "-" + i;
        }
        return candidate;
    }

    private static boolean takenByAnother(String name, Path root, Map<String, String> taken) {
        var other = taken.get(name);
        return other != null && !other.equals(root.toString())
                && (other.equals(UPLOADED) || Files.isDirectory(Path.of(other)));
    }

    /// Makes sure that a collection may hold uploaded files: a walk of its folder would take them for gone.
    ///
    /// @throws QuothException `UNUSABLE` when it is walked from a folder
    static void openForUploads(String collection, Archive archive) {
        if (!archive.root(collection).orElse(UPLOADED).equals(UPLOADED)) {
            throw new QuothException(QuothException.Kind.UNUSABLE,
                    "collection '%s' is made of a folder's files; expected another for uploads"
                            .formatted(collection));
        }
        archive.collection(collection, UPLOADED);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.BAD_REQUEST,
                    "%s: no such file or folder".formatted(path), e);
        }
    }
}
