package quoth.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import quoth.Origin;
import quoth.archive.Received;

/// The containers that a run opened, and what lay in them: what an earlier version of one held is gone when it is not
/// among that. For one thread.
final class OpenedContainers {

    private final Set<Origin> opened = new HashSet<>();
    private final Set<Origin> inside = new HashSet<>();

    /// @param entries that lie in it now
    void add(Origin container, List<Received> entries) {
        opened.add(container);
        entries.forEach(entry -> inside.add(entry.origin()));
    }

    boolean isEmpty() {
        return opened.isEmpty();
    }

    /// Whether something is still where it was: it was seen, or lies in a container that was not opened because it
    /// is as it was.
    ///
    /// @param seen by the walk
    /// @param all  whether the walk saw all there is; else only what lay in an opened container can be gone
    boolean isThere(Origin origin, Set<Origin> seen, boolean all) {
        if (seen.contains(origin) || inside.contains(origin)) {
            return true;
        }
        return origin.container().map(outer -> !opened.contains(outer) && isThere(outer, seen, all))
                .orElse(!all);
    }
}
