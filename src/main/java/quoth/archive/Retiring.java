package quoth.archive;

import quoth.Outcome;
import quoth.catalogue.Filing;
import quoth.catalogue.SourceVersion;
import quoth.catalogue.Tables;

/// Lets the documents of a source step back.
final class Retiring {

    private final Tables tables;
    private final Aftermath after;

    Retiring(Tables tables, Aftermath after) {
        this.tables = tables;
        this.after = after;
    }

    /// Unless their bytes stand at another place too: then they stand there.
    void retire(SourceVersion source, Filing.State as) {
        var filings = tables.documents().bySource(source.id());
        if (filings.isEmpty()) {
            return;
        }
        filings.forEach(filing -> after.touched.add(filing.id()));
        var heir = Copies.standing(tables, source).stream()
                .filter(copy -> copy.outcome().filter(o -> o == Outcome.DUPLICATE).isPresent()).findFirst();
        if (heir.isPresent()) {
            tables.documents().handOver(source.id(), heir.get().id(), heir.get().origin().collection());
            return;
        }
        if (as == Filing.State.DELETED) {
            tables.documents().erase(source.id());
        } else {
            tables.documents().stand(source.id(), as);
        }
    }
}
