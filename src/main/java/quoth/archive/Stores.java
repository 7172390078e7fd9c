package quoth.archive;

import java.nio.file.Path;
import quoth.catalogue.Catalogue;
import quoth.catalogue.Originals;
import quoth.catalogue.Texts;

/// All that an archive keeps, from which everything else can be made anew.
///
/// @param folder of the archive
record Stores(Path folder, Catalogue catalogue, Originals originals, Texts texts) implements AutoCloseable {

    /// Folder of what was not as it should be and could not be mended.
    static final String QUARANTINE = "quarantine";

    static Stores open(Path folder) {
        return new Stores(folder, Catalogue.open(folder), Originals.open(folder), Texts.open(folder));
    }

    @Override
    public void close() {
        catalogue.close();
    }
}
