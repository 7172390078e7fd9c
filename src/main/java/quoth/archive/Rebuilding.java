package quoth.archive;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import quoth.Document;
import quoth.QuothException;
import quoth.catalogue.Catalogue;
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
        var total = RebuildReport.NOTHING;
        for (var page = page(0); !page.isEmpty(); page = page(page.getLast().row())) {
            var wanted = page.stream()
                    .filter(f -> f.state() == Filing.State.CURRENT)
                    .filter(f -> !staleOnly || !f.attribution().equals(attributing.version())).toList();
            if (!wanted.isEmpty()) {
                total = total.plus(rebuild(wanted));
            }
        }
        settlement.commit();
        return total;
    }

    private List<Filing> page(long after) {
        return catalogue.read(tables -> tables.documents().currentAfter(after, PAGE));
    }

    private RebuildReport rebuild(List<Filing> filings) {
        var troubles = new ArrayList<String>();
        var readable = new ArrayList<Filing>();
        var documents = new ArrayList<Document>();
        for (var filing : filings) {
            try {
                documents.add(texts.read(filing.text()));
                readable.add(filing);
            } catch (QuothException e) {
                troubles.add("%s is left as it is: %s".formatted(filing.id(), e.getMessage()));
            }
        }
        var found = attributing.all(documents);
        return settlement.change((tables, after) -> {
            var report = new RebuildReport(0, 0, 0, 0, troubles);
            var sources = new TreeSet<Long>();
            for (int i = 0; i < readable.size(); i++) {
                var each = replace(tables, readable.get(i), found.get(i));
                if (each.documents() > 0) {
                    sources.add(readable.get(i).source());
                    after.touched.add(readable.get(i).id());
                }
                report = report.plus(each);
            }
            for (long source : sources) {
                tables.ledger().add(Event.ATTRIBUTED, tables.sources().byId(source).orElseThrow(),
                        attributing.version(), time.instant());
            }
            return report;
        });
    }

    /// Meanwhile the document may have been superseded, filed anew or taken out: then what was found is of no use.
    private RebuildReport replace(Tables tables, Filing filing, Attributing.Found found) {
        if (!tables.documents().byRow(filing.row()).equals(Optional.of(filing))) {
            return RebuildReport.NOTHING;
        }
        if (!found.trouble().isEmpty()) {
            return new RebuildReport(0, 0, 0, 0, List.of(found.trouble()));
        }
        var old = tables.documents().statements(filing.row());
        tables.documents().attribute(filing.row(), attributing.version(), found.statements());
        Layers.note(tables, filing.row(), found.document(), found.statements());
        var followed = Succession.follow(tables, Optional.of(found.document()), old, found.document(),
                found.statements(), time.instant());
        return new RebuildReport(1, found.statements().size(), followed.moved(), followed.gone(), List.of());
    }
}
