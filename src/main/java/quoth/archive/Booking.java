package quoth.archive;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quoth.ArchivedDocument;
import quoth.DocumentId;
import quoth.catalogue.Filing;
import quoth.catalogue.SourceVersion;
import quoth.catalogue.Tables;

/// Writes batches down in the catalogue. Inside one piece of work on the tables.
final class Booking {

    private final Tables tables;
    private final String attribution;
    private final InstantSource time;
    private final Aftermath after;
    private final Ending ending;
    private final Map<DocumentId, ArchivedDocument> fresh = new LinkedHashMap<>();
    private final Map<Batch.End, Finished> finished = new LinkedHashMap<>();

    Booking(Tables tables, Records records, String attribution, InstantSource time, Aftermath after) {
        this.tables = tables;
        this.attribution = attribution;
        this.time = time;
        this.after = after;
        this.ending = new Ending(tables, attribution, time.instant(), after, records::readable);
    }

    void add(Batch batch) {
        var source = ending.source(batch);
        if (source.state() != SourceVersion.State.DELETED) {
            batch.documents().forEach(placed -> add(batch, placed));
        }
        batch.last().ifPresent(last -> {
            switch (last) {
                case Batch.End end -> finished.put(end, ending.end(batch, end));
                case Batch.TakenBack _ -> ending.takeBack(source);
            }
        });
    }

    private void add(Batch batch, Batch.Placed placed) {
        var document = placed.found().document();
        var statements = placed.found().statements();
        var now = time.instant();
        long row = tables.documents().add(new Filing(0, document.id(), batch.entry().row(),
                document.metadata().collection(), document.metadata().title(), placed.place(), now,
                attribution, 0, Filing.State.ARRIVING), statements);
        Layers.note(tables, row, document, statements);
        fresh.put(document.id(), Composer.compose(document, Layers.laid(tables, document, statements), now,
                attribution));
    }

    /// Records of what was written down and nothing touched again: what a later batch superseded is not current, the
    /// catalogue knows.
    List<ArchivedDocument> fresh() {
        fresh.keySet().removeAll(after.touched);
        return List.copyOf(fresh.values());
    }

    /// Tells those who wait for the end of a batch, once all is kept.
    void tell(Batch batch) {
        batch.last().ifPresent(last -> {
            switch (last) {
                case Batch.End end -> end.finished().complete(finished.get(end));
                case Batch.TakenBack back -> back.done().run();
            }
        });
    }
}
