package quoth.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import quoth.QuothException;
import quoth.catalogue.Catalogue;

/// The folder of an archive, and what can be known and done about it while no archive is open in it. Only its owner
/// sees inside.
public final class ArchiveFolder {

    private ArchiveFolder() {}

    /// Whether a folder holds an archive. Makes nothing.
    public static boolean isArchive(Path folder) {
        return Files.isRegularFile(folder.resolve(Catalogue.FILE));
    }

    /// Puts the catalogue of an archive that nobody holds back to what was written, if the disk has spoilt it: what
    /// cannot be opened cannot be verified.
    ///
    /// @return what was done, one line each
    /// @throws QuothException `IN_USE` when somebody holds it, `CORRUPT` when its spare is spoilt too
    public static List<String> mend(Path folder, InstantSource time) {
        try (var _ = ArchiveLock.take(folder)) {
            return Catalogue.mend(folder, folder.resolve(Stores.QUARANTINE), time.instant());
        }
    }

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
