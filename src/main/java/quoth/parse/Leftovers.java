package quoth.parse;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// Clears temporary folders, without following links. What cannot be removed stays: there is nobody to tell.
public final class Leftovers {

    private Leftovers() {}

    /// Removes what is in a folder.
    static void sweep(Path folder) {
        clear(folder, false);
    }

    /// Removes a folder with all that is in it.
    public static void remove(Path folder) {
        clear(folder, true);
    }

    private static void clear(Path folder, boolean itself) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                        throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException cause) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException cause)
                        throws IOException {
                    if (itself || !visited.equals(folder)) {
                        Files.deleteIfExists(visited);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // the next sweep comes by
        }
    }
}
