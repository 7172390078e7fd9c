package quoth.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import quoth.QuothException;
import quoth.Sha256;
import quoth.catalogue.Catalogue;

/// The folder of what was not as it should be and could not be mended. What lies in it counts no more, but what is
/// deleted goes from here too. Safe for use by many threads.
final class Quarantine {

    private final Path archive;
    private final Path folder;

    Quarantine(Stores stores) {
        this.archive = stores.folder();
        this.folder = archive.resolve(Stores.QUARANTINE);
    }

    /// Moves a file of the archive here, to the same place.
    ///
    /// @return where it is now
    Path take(Path file) {
        var to = folder.resolve(archive.relativize(file));
        try {
            Files.createDirectories(to.resolve(".."));
            ArchiveFolder.make(to.resolve("..").normalize());
            Files.move(file, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return to;
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.IO,
                    "%s: cannot be moved into quarantine: %s".formatted(file, e.getMessage()), e);
        }
    }

    /// Takes away what was kept of some bytes: they themselves and the texts made of them, whose names begin alike.
    void forget(Sha256 hash) {
        remove(name -> name.startsWith(hash.hex()));
    }

    /// Takes away catalogues that a disk had spoilt: nobody can take single words out of them.
    void forgetCatalogues() {
        remove(name -> name.startsWith(Catalogue.FILE));
    }

    private void remove(Predicate<String> named) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            for (var file : files()) {
                if (named.test(String.valueOf(file.getFileName()))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new QuothException(QuothException.Kind.IO,
                    "%s: what was deleted cannot be taken out of it: %s".formatted(folder, e.getMessage()),
                    e);
        }
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
