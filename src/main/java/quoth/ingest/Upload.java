package quoth.ingest;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.Origin;
import quoth.QuothException;
import quoth.StatedMetadata;
import quoth.archive.Archive;
import quoth.archive.Incoming;
import quoth.archive.Received;
import quoth.archive.RunLog;

/// Files that come over the network: their bytes go to the archive's disk as they come, and count all together or
/// not at all. For one thread; closed before [#finish] it leaves nothing behind.
///
/// A path is a label. With a collection it is the place of a file there: the same path again with other bytes is a
/// new version. Without one, each upload has a folder of its own in `uploads`, and takes nobody's place.
public final class Upload implements AutoCloseable {

    /// The collection of files for which none is named.
    public static final String COLLECTION = "uploads";
    private static final int LABEL = 1000;

    /// @param files     most files of one upload
    /// @param fileBytes most bytes of one file
    public record Limits(int files, long fileBytes) {

        public static final Limits USUAL = new Limits(1000, 100_000_000);
    }

    private record Part(String path, Incoming bytes) {}

    private final Ingests ingests;
    private final Archive archive;
    private final FreeSpace space;
    private final String parser;
    private final Limits limits;
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();

    Upload(Ingests ingests, Ingest ingest, Limits limits) {
        this.limits = limits;
        this.ingests = ingests;
        this.archive = ingest.archive();
        this.space = ingest.space();
        this.parser = ingest.parserVersion();
    }

    /// Begins the next file.
    ///
    /// @param name as the client calls it, folders included
    /// @throws QuothException `UNUSABLE` for a name that names nothing or that another file here has, `TOO_LARGE` for
    ///         one file too many, `FULL` when the disk nearly is
    public void file(String name) {
        if (parts.size() == limits.files) {
            throw new QuothException(QuothException.Kind.TOO_LARGE,
                    "more than %d files; send the rest as another upload".formatted(limits.files));
        }
        space.require(0);
        var path = Labels.path(name, LABEL).orElseThrow(() -> new QuothException(QuothException.Kind.UNUSABLE,
                "file name is '%s'; expected one such as 'letters/1961.txt', of at most %d characters"
                        .formatted(name, LABEL)));
        if (!paths.add(path)) {
            throw new QuothException(QuothException.Kind.UNUSABLE,
                    "two files are called '%s'; expected each name once in an upload".formatted(path));
        }
        endOfFile();
        parts.add(new Part(path, archive.incoming(limits.fileBytes)));
    }

    /// More bytes of the file that was begun last.
    ///
    /// @throws QuothException `TOO_LARGE` past the limit, `FULL` when the disk nearly is
    public void write(ByteBuffer bytes) {
        space.require(bytes.remaining());
        var part = parts.getLast();
        try {
            part.bytes.write(bytes);
        } catch (QuothException e) {
            throw e.kind() == QuothException.Kind.TOO_LARGE
                    ? new QuothException(e.kind(), "file '%s': %s".formatted(part.path, e.getMessage()), e)
                    : e;
        }
    }

    /// The file that was begun last has all its bytes.
    public void endOfFile() {
        if (!parts.isEmpty()) {
            parts.getLast().bytes.finish();
        }
    }

    /// Acknowledges all files: they survive whatever happens to this process once this has returned. Parsing them
    /// begins as soon as it can.
    ///
    /// @param collection that they belong to
    /// @throws QuothException `UNUSABLE` when there is no file, or for a collection that is walked from a folder
    public IngestState finish(Optional<String> collection) {
        if (parts.isEmpty()) {
            throw new QuothException(QuothException.Kind.UNUSABLE,
                    "there is no file in it; expected parts with a file name, of any field");
        }
        endOfFile();
        var name = collection.orElse(COLLECTION);
        Labels.checkCollection(name);
        Roots.openForUploads(name, archive);
        var run = archive.runs().begin(RunLog.Way.UPLOAD);
        var folder = collection.isPresent() ? "" : IngestState.id(run) + "/";
        try {
            acknowledge(run.number(), name, folder);
        } catch (RuntimeException e) {
            archive.runs().end(run.failed("it was not acknowledged: " + e.getMessage(), ""));
            throw e;
        }
        return ingests.follow(run);
    }

    private void acknowledge(long run, String collection, String folder) {
        var received = new ArrayList<Received>(parts.size());
        for (var part : parts) {
            received.add(archive.receive(new Origin(collection, folder + part.path), StatedMetadata.NONE,
                    part.bytes));
        }
        archive.acknowledge(run, received, parser);
    }

    @Override
    public void close() {
        parts.forEach(part -> part.bytes.close());
    }
}
