package quoth.archive;

import java.nio.file.Path;
import java.util.List;
import quoth.DocumentId;

/// A piece of upkeep.
public sealed interface UpkeepTask {

    /// Looks at everything, changes nothing.
    record Verify() implements UpkeepTask {}

    /// Looks at everything and does what can be done.
    record Repair() implements UpkeepTask {}

    /// @param staleOnly only documents whose statements other rules found, and not the index as a whole
    record Rebuild(boolean staleOnly) implements UpkeepTask {}

    /// Everything is to be parsed again from its original.
    record Reopen() implements UpkeepTask {}

    /// @param folder one that is not there yet
    record Backup(Path folder) implements UpkeepTask {}

    record DeleteCollection(String name) implements UpkeepTask {}

    record DeleteDocuments(List<DocumentId> ids) implements UpkeepTask {

        public DeleteDocuments {
            ids = List.copyOf(ids);
        }
    }
}
