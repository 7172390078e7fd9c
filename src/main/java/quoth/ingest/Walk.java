package quoth.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quoth.Origin;
import quoth.Outcome;
import quoth.QuothException;

/// Meets every file under a root, in order of paths. Links are not followed, so a folder that links to itself
/// ends; a link, device or pipe is met and refused.
final class Walk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final String collection;
    private final List<Candidate> files = new ArrayList<>();
    private int hidden;
    private boolean whole = true;

    private Walk(Path root, String collection) {
        this.root = root;
        this.collection = collection;
    }

    /// @param hidden files and folders left alone
    /// @param whole  whether every folder could be listed: else a file that was not met may still be there
    record Met(List<Candidate> files, int hidden, boolean whole) {}

    /// Walks a folder.
    static Met folder(Path root, String collection) {
        var walk = new Walk(root, collection);
        try {
            Files.walkFileTree(root, walk);
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.IO,
                    "%s: cannot be walked: %s".formatted(root, e.getMessage()),
                    e);
        }
        walk.files.sort(Comparator.comparing(Candidate::origin));
        return new Met(walk.files, walk.hidden, walk.whole);
    }

    /// Meets one file, hidden or not: it was asked for by its name.
    static Met file(Path file, String collection) {
        var walk = new Walk(Optional.ofNullable(file.getParent()).orElse(file), collection);
        try {
            walk.meet(file, Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException e) {
            walk.unreadable(file, e);
        }
        return new Met(walk.files, 0, false);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (!folder.equals(root) && hidden(folder)) {
            hidden++;
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (hidden(file)) {
            hidden++;
        } else {
            meet(file, attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    private void meet(Path file, BasicFileAttributes attributes) {
        var trouble = attributes.isSymbolicLink()
                ? refused("a link; links are not followed")
                : attributes.isOther() ? refused("a device or pipe, not a file")
                        : Optional.<Candidate.Trouble>empty();
        files.add(new Candidate(file, origin(file), trouble.isPresent() ? 0 : attributes.size(),
                Instant.ofEpochMilli(attributes.lastModifiedTime().toMillis()), trouble));
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
        whole = false;
        unreadable(file, cause);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException cause) {
        whole &= cause == null;
        return FileVisitResult.CONTINUE;
    }

    private void unreadable(Path file, IOException cause) {
        var reason = cause instanceof AccessDeniedException ? "no permission to read it" : cause.toString();
        files.add(new Candidate(file, origin(file), 0, Instant.EPOCH,
                Optional.of(new Candidate.Trouble(Outcome.UNREADABLE, reason))));
    }

    private Origin origin(Path file) {
        var inside = root.relativize(file).toString().replace('\\', '/');
        return new Origin(collection, inside.isEmpty() ? file.getFileName().toString() : inside);
    }

    private static Optional<Candidate.Trouble> refused(String reason) {
        return Optional.of(new Candidate.Trouble(Outcome.REFUSED, reason));
    }

    private static boolean hidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
