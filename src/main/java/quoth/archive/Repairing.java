package quoth.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import quoth.Sha256;
import quoth.archive.Finding.Remedy;
import quoth.archive.Verifying.Trouble;
import quoth.catalogue.Catalogue;
import quoth.catalogue.Filing;
import quoth.catalogue.LedgerEntry.Event;
import quoth.catalogue.Originals;
import quoth.catalogue.SourceVersion;
import quoth.catalogue.SourceVersion.State;
import quoth.catalogue.Texts;

/// Does what can be done about what [Verifying] finds. An original comes back from the file it was taken from; a text
/// from its original; statements from the text; an index from all texts. What nothing needs, or nothing can bring
/// back, goes into quarantine, never away.
final class Repairing {

    private final Quarantine quarantine;
    private final Catalogue catalogue;
    private final Originals originals;
    private final Texts texts;
    private final Settlement settlement;
    private final Instant now;
    private boolean index;
    private boolean statements;

    Repairing(Stores stores, Settlement settlement, Instant now) {
        this.quarantine = new Quarantine(stores);
        this.catalogue = stores.catalogue();
        this.originals = stores.originals();
        this.texts = stores.texts();
        this.settlement = settlement;
        this.now = now;
    }

    /// @param troubles as they were found just now
    List<Finding> run(List<Trouble> troubles) {
        var done = new ArrayList<Finding>();
        for (var trouble : troubles) {
            done.add(switch (trouble) {
                case Trouble.OfOriginal original -> original(original);
                case Trouble.OfText text -> text(text);
                case Trouble.OfStatements some -> statements(some);
                case Trouble.OfIndex some -> index(some);
                case Trouble.OfFile stray -> stray(stray);
                case Trouble.OfCatalogue some -> catalogue(some);
                case Trouble.Other other -> other.finding().with(Remedy.LOST, "a backup may have it");
            });
        }
        if (index) {
            settlement.rebuildIndex();
        }
        return done;
    }

    /// Whether documents are to be attributed anew.
    boolean wantsStatements() {
        return statements;
    }

    private Finding original(Trouble.OfOriginal trouble) {
        var hash = trouble.hash();
        if (trouble.there()) {
            quarantine.take(originals.path(hash));
        }
        var sources = catalogue.read(tables -> tables.sources().withBytes(hash)).stream()
                .filter(source -> source.state() != State.DELETED).toList();
        for (var source : sources) {
            if (takenAgain(source, hash)) {
                return trouble.finding().with(Remedy.REPAIRED, "taken again from where it came from");
            }
        }
        // so that the next run that meets the file does not take it for known
        catalogue.write(tables -> {
            sources.forEach(source -> tables.sources().touched(source.id(), -1));
            return sources;
        });
        return trouble.finding().with(trouble.there() ? Remedy.QUARANTINED : Remedy.LOST,
                "comes back when its file is ingested again");
    }

    private boolean takenAgain(SourceVersion source, Sha256 hash) {
        var root = catalogue.read(tables -> tables.collections().root(source.origin().collection()));
        var file = root.map(folder -> Path.of(folder).resolve(source.origin().path()))
                .filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return false;
        }
        try (var bytes = Files.newInputStream(file.get())) {
            var staged = originals.stage(bytes, Long.MAX_VALUE);
            if (!staged.hash().equals(hash)) {
                originals.discard(staged);
                return false;
            }
            originals.place(staged);
            originals.settle();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// The source document waits for its outcome once more; its documents keep their ids.
    private Finding text(Trouble.OfText trouble) {
        if (!Files.exists(originals.path(trouble.text().hash()))) {
            return trouble.finding().with(Remedy.LOST, "its original is gone too");
        }
        if (Files.exists(texts.path(trouble.text()))) {
            quarantine.take(texts.path(trouble.text()));
        }
        settlement.change((tables, _) -> {
            for (var source : tables.sources().withBytes(trouble.text().hash())) {
                boolean has = tables.documents().count(source.id(), Filing.State.CURRENT) > 0;
                if (has && !source.pending()) {
                    tables.sources().reopen(source.id());
                    tables.ledger().add(Event.REOPENED, source, "", now);
                }
            }
            return true;
        });
        return trouble.finding().with(Remedy.REOPENED, "is parsed again from its original");
    }

    private Finding statements(Trouble.OfStatements trouble) {
        catalogue.write(tables -> {
            tables.documents().forgetStatements(trouble.filing().row());
            return true;
        });
        statements = true;
        return trouble.finding().with(Remedy.REPAIRED, "found anew in the text");
    }

    private Finding index(Trouble.OfIndex trouble) {
        index = true;
        return trouble.finding().with(Remedy.REPAIRED, "made anew from the texts");
    }

    private Finding catalogue(Trouble.OfCatalogue trouble) {
        catalogue.renewSeal();
        boolean still = catalogue.check().stream().anyMatch(line -> trouble.finding().what().equals(line));
        return still ? trouble.finding().with(Remedy.LOST, "a backup may have it")
                : trouble.finding().with(Remedy.REPAIRED, "made anew when the archive is closed");
    }

    private Finding stray(Trouble.OfFile trouble) {
        return trouble.finding().with(Remedy.QUARANTINED, "moved to " + quarantine.take(trouble.file()));
    }
}
