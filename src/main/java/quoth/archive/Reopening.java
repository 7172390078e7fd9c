package quoth.archive;

import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import quoth.catalogue.LedgerEntry.Event;
import quoth.catalogue.Originals;
import quoth.catalogue.SourceVersion;
import quoth.catalogue.Tables;

/// Has everything wait for its outcome once more, to be parsed anew from the originals: what was indexed, and what could
/// not be read before. Documents stand, and are found, until those take their place that come now; ids lead on.
final class Reopening {

    private static final int PAGE = 256;

    private final Originals originals;
    private final Settlement settlement;
    private final Instant now;

    Reopening(Stores stores, Settlement settlement, Instant now) {
        this.originals = stores.originals();
        this.settlement = settlement;
        this.now = now;
    }

    /// @return how many wait now that did not
    long run() {
        long all = 0;
        long last = 0;
        while (true) {
            long after = last;
            var page = settlement.change((tables, _) -> reopen(tables, after));
            if (page.isEmpty()) {
                return all;
            }
            all += page.stream().filter(this::wanted).count();
            last = page.getLast().id();
        }
    }

    private List<SourceVersion> reopen(Tables tables, long after) {
        var page = tables.sources().settledAfter(after, PAGE);
        for (var source : page) {
            if (wanted(source)) {
                tables.sources().reopen(source.id());
                tables.ledger().add(Event.REOPENED, source, "", now);
            }
        }
        return page;
    }

    /// What has lost its bytes keeps what was made of them.
    private boolean wanted(SourceVersion source) {
        return source.hash().filter(hash -> Files.exists(originals.path(hash))).isPresent();
    }
}
