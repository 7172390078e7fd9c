package quoth.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import quoth.QuothException;
import quoth.parse.Leftovers;

/// The folders of workers, below the system's own for temporary files. Each carries its parent's process id, so
/// that what a killed program leaves is found and removed by the next one.
final class TemporaryFolders {

    private static final String PREFIX = "quoth-worker-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d+)-.*");

    private TemporaryFolders() {}

    static Path make() {
        try {
            return Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-").toAbsolutePath();
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.IO,
                    "%s: no folder can be made in it: %s".formatted(System.getProperty("java.io.tmpdir"),
                            e.getMessage()),
                    e);
        }
    }

    static void remove(Path folder) {
        Leftovers.remove(folder);
    }

    /// Removes the folders of programs that are gone.
    static void sweep() {
        try (var folders = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")),
                PREFIX + "*")) {
            for (var folder : folders) {
                var name = NAME.matcher(folder.getFileName().toString());
                if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    remove(folder);
                }
            }
        } catch (IOException | NumberFormatException e) {
            // not ours to list
        }
    }
}
