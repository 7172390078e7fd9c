package quoth.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import quoth.QuothException;

/// The folder of an archive: only its owner sees inside.
final class ArchiveFolder {

    private ArchiveFolder() {}

    static void make(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                return;
            }
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectories(folder,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.IO,
                    "%s: archive's folder cannot be made: %s".formatted(folder, e.getMessage()), e);
        }
    }
}
