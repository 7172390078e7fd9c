package quoth.archive;

import java.util.LinkedHashSet;
import java.util.Set;
import quoth.DocumentId;
import quoth.Sha256;
import quoth.catalogue.Filing.TextFile;

/// What is left to be done outside the catalogue once a change of it is kept. For one change.
final class Aftermath {

    /// Documents about which the engine may have to think again.
    final Set<DocumentId> touched = new LinkedHashSet<>();
    /// Texts that no filing refers to any more.
    final Set<TextFile> unneeded = new LinkedHashSet<>();
    /// Bytes of which all places were taken out.
    final Set<Sha256> deleted = new LinkedHashSet<>();
}
