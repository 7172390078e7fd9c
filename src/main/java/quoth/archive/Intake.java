package quoth.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import quoth.Document;
import quoth.Origin;
import quoth.StatedMetadata;
import quoth.catalogue.Filing;

/// The way into an archive, from bytes that come to documents that are filed. Safe for use by many threads.
final class Intake {

    private static final int PAGE = 64;

    private final Stores stores;
    private final Keeping keeping;
    private final Attributing attributing;
    private final Filer filer;
    private final InstantSource time;

    Intake(Stores stores, Keeping keeping, Attributing attributing, Filer filer, InstantSource time) {
        this.stores = stores;
        this.keeping = keeping;
        this.attributing = attributing;
        this.filer = filer;
        this.time = time;
    }

    Received receive(Origin origin, StatedMetadata stated, InputStream bytes, Instant modified, long limit)
            throws IOException {
        return Received.taken(origin, stated, stores.originals().stage(bytes, limit), modified);
    }

    Incoming incoming(long limit) {
        return new Incoming(stores.originals().begin(limit));
    }

    Received receive(Origin origin, StatedMetadata stated, Incoming bytes) {
        return Received.taken(origin, stated, bytes.staged(), time.instant());
    }

    void discard(Received received) {
        keeping.discard(received);
    }

    /// @param run that is to remember what it met
    List<Acknowledged> acknowledge(List<Received> received, String parser, OptionalLong run) {
        return keeping.acknowledge(received, parser, time.instant(), run);
    }

    List<Entry> pending() {
        return stores.catalogue().read(tables -> tables.sources().pending().stream()
                .map(source -> Acknowledging.entry(tables, source)).toList());
    }

    Path bytes(Entry entry) {
        return stores.originals().path(entry.source().hash());
    }

    void kept(Entry entry, Consumer<Document> sink) {
        for (var page = standing(entry, 0); !page.isEmpty(); page = standing(entry, page.getLast().row())) {
            page.forEach(filing -> sink.accept(stores.texts().read(filing.text())));
        }
    }

    private List<Filing> standing(Entry entry, long after) {
        return stores.catalogue().read(tables -> tables.documents().standing(entry.row(), after, PAGE));
    }

    Arrival arrival(Entry entry, String parser) {
        int filed = stores.catalogue()
                .read(tables -> tables.documents().lastEdition(entry.source().hash(), parser));
        var arrival = new Arrival(entry, parser, filed, stores.texts(), attributing, filer);
        filer.open(arrival);
        return arrival;
    }

    Optional<Known> known(Origin origin) {
        return stores.catalogue().read(tables -> Acknowledging.known(tables, origin));
    }

    List<Long> vanished(String collection, Predicate<Origin> seen) {
        return stores.catalogue()
                .write(tables -> Acknowledging.vanished(tables, collection, seen, time.instant()));
    }

    void collection(String name, String root) {
        stores.catalogue().write(tables -> {
            tables.collections().add(name, root, time.instant());
            return name;
        });
    }

    Optional<String> root(String collection) {
        return stores.catalogue().read(tables -> tables.collections().root(collection));
    }
}
