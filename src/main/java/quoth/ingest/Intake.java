package quoth.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quoth.Document;
import quoth.Origin;
import quoth.Outcome;
import quoth.SourceDocument;
import quoth.archive.Archive;
import quoth.archive.Arrival;
import quoth.archive.Received;
import quoth.parse.Manifest;
import quoth.parse.WorkerTask.Room;

/// Takes what comes out of one source document: documents go on to the archive as they come; the entries of a
/// container are kept, and wait with its documents until they are acknowledged.
///
/// Trusts nobody: what a worker may let out is counted here again.
final class Intake {

    private static final int LEVELS = 5;
    private static final int LONGEST_NAME = 1_000;
    /// A container has a document of its own or none: a mail with attachments.
    private static final int OWN_DOCUMENTS = 1;
    /// Characters of text from a byte; a data set packed a hundredfold is past belief.
    private static final long CHARACTERS_PER_BYTE = 200;
    private static final long CHARACTERS = 20_000_000;

    private final Archive archive;
    private final SourceDocument source;
    private final Arrival arrival;
    private final Manifest manifest;
    private final Rooms rooms;
    private final Tally tally;
    private final List<Received> entries = new ArrayList<>();
    private final List<Document> own = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private int documents;
    private long characters;
    private long unpacked;

    Intake(Archive archive, Arrival arrival, Manifest manifest, Rooms rooms, Tally tally) {
        this.archive = archive;
        this.source = arrival.entry().source();
        this.arrival = arrival;
        this.manifest = manifest;
        this.rooms = rooms;
        this.tally = tally;
    }

    Room room() {
        return rooms.of(source.origin());
    }

    void document(Document document) {
        documents++;
        characters += document.text().length();
        if (characters > CHARACTERS + source.size() * CHARACTERS_PER_BYTE) {
            throw new PastRoomException("more text comes out of it than its %d bytes can hold"
                    .formatted(source.size()));
        }
        if (entries.isEmpty()) {
            arrival.add(document);
        } else if (own.size() < OWN_DOCUMENTS) {
            own.add(document);
        } else {
            throw new PastRoomException("more documents come out of it than a container has");
        }
        tally.arrived();
    }

    /// Keeps the bytes of an entry.
    void entry(String name, InputStream bytes) throws IOException {
        var origin = begin(name);
        try {
            entries.add(
                    archive.receive(origin, manifest.about(origin), bytes, Instant.EPOCH, room().bytes()));
        } catch (EntryStream.BrokenException e) {
            entries.add(
                    Received.refused(origin, 0, Instant.EPOCH, e.outcome(), String.valueOf(e.getMessage())));
        }
    }

    void refused(String name, Outcome outcome, String reason) {
        entries.add(Received.refused(begin(name), 0, Instant.EPOCH, outcome, reason));
    }

    void count(int bytes) {
        unpacked += bytes;
        rooms.take(source.origin(), 0, bytes);
    }

    /// Lets the entries go: the container will be opened once more.
    void forget() {
        entries.forEach(archive::discard);
        rooms.giveBack(source.origin(), entries.size(), unpacked);
    }

    private Origin begin(String name) {
        rooms.take(source.origin(), 1, 0);
        if (source.origin().depth() >= LEVELS || documents > 0) {
            throw new PastRoomException("an entry where none may be");
        }
        return source.origin().entry(unique(label(name)));
    }

    /// A name is a label: it is shown, and leads nowhere.
    private static String label(String name) {
        var parts = new ArrayList<String>();
        for (var part : name.replace('\\', '/').split("/")) {
            if (!part.isBlank() && !part.equals(".") && !part.equals("..")) {
                parts.add(part.endsWith("!") ? part + "_" : part);
            }
        }
        var label = String.join("/", parts);
        if (label.length() > LONGEST_NAME) {
            return label.substring(0, LONGEST_NAME);
        }
        return label.isEmpty() ? "unnamed" : label;
    }

    private String unique(String label) {
        int times = names.merge(label, 1, Integer::sum);
        return times == 1 ? label : unique(label + "~" + times);
    }

    int documents() {
        return documents;
    }

    /// In the order in which they came.
    List<Received> entries() {
        return List.copyOf(entries);
    }

    /// The documents of a container itself.
    List<Document> own() {
        return List.copyOf(own);
    }
}
