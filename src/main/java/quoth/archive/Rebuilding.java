package quoth.archive;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import quoth.DocumentId;
import quoth.Statement;
import quoth.catalogue.Catalogue;
import quoth.catalogue.Fates;
import quoth.catalogue.Filing;
import quoth.catalogue.LedgerEntry.Event;
import quoth.catalogue.Tables;
import quoth.catalogue.Texts;

/// Finds statements anew in the texts that are kept, and leaves word of what became of the old ones.
final class Rebuilding {

    private static final int PAGE = 64;

    private final Catalogue catalogue;
    private final Texts texts;
    private final Attributing attributing;
    private final Settlement settlement;
    private final InstantSource time;

    Rebuilding(Catalogue catalogue, Texts texts, Attributing attributing, Settlement settlement,
            InstantSource time) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.attributing = attributing;
        this.settlement = settlement;
        this.time = time;
    }

    /// @param staleOnly only documents whose statements other rules found
    RebuildReport run(boolean staleOnly) {
        var total = new RebuildReport(0, 0, 0, 0);
        long after = 0;
        var page = page(after);
        while (!page.isEmpty()) {
            var wanted = page.stream()
                    .filter(f -> f.state() == Filing.State.CURRENT)
                    .filter(f -> !staleOnly || !f.attribution().equals(attributing.version())).toList();
            if (!wanted.isEmpty()) {
                total = total.plus(rebuild(wanted));
            }
            after = page.getLast().row();
            page = page(after);
        }
        settlement.commit();
        return total;
    }

    private List<Filing> page(long after) {
        return catalogue.read(tables -> tables.documents().currentAfter(after, PAGE));
    }

    private RebuildReport rebuild(List<Filing> filings) {
        var found = attributing.all(filings.stream().map(f -> texts.read(f.text())).toList());
        var report = new ArrayList<RebuildReport>();
        settlement.change(tables -> {
            var sources = new TreeSet<Long>();
            var ids = new ArrayList<DocumentId>();
            for (int i = 0; i < filings.size(); i++) {
                if (found.get(i).trouble().isEmpty()) {
                    report.add(replace(tables, filings.get(i), found.get(i)));
                    sources.add(filings.get(i).source());
                    ids.add(filings.get(i).id());
                }
            }
            for (long source : sources) {
                tables.ledger().add(Event.ATTRIBUTED, tables.sources().byId(source).orElseThrow(),
                        attributing.version(), time.instant().truncatedTo(ChronoUnit.MILLIS));
            }
            return ids;
        }, ids -> ids);
        return report.stream().reduce(new RebuildReport(0, 0, 0, 0), RebuildReport::plus);
    }

    private RebuildReport replace(Tables tables, Filing filing, Attributing.Found found) {
        List<Statement> old = tables.documents().statements(filing.row());
        tables.documents().attribute(filing.row(), attributing.version(), found.statements());
        var matched = Matching.match(old, found.statements());
        int gone = 0;
        for (var lost : Matching.without(old, found.statements())) {
            var now = Optional.ofNullable(matched.get(lost.id()));
            gone += now.isEmpty() ? 1 : 0;
            tables.fates().add(new Fates.Fate(lost.id(), filing.id(), now,
                    lost.wordsIn(found.document().text())), time.instant().truncatedTo(ChronoUnit.MILLIS));
        }
        return new RebuildReport(1, found.statements().size(), matched.size(), gone);
    }
}
