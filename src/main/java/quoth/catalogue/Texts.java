package quoth.catalogue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import quoth.Document;
import quoth.QuothException;
import quoth.Sha256;
import quoth.catalogue.Filing.TextPlace;

/// Parsed documents, under `texts/ab/HASH-PARSER.gz`: JSON, one gzip member a document, so that one of twenty
/// thousand is read by its place and the whole file still unpacks with `zcat`. Safe for use by many threads.
public final class Texts {

    private final Path folder;
    private final Set<Path> unsettled = ConcurrentHashMap.newKeySet();
    /// Where the texts are that have no name of their own yet, by the name they will get.
    private final Map<Path, Path> unfinished = new ConcurrentHashMap<>();
    private final AtomicLong temporaries = new AtomicLong();

    private Texts(Path folder) {
        this.folder = folder;
    }

    /// @param archive the archive's folder
    public static Texts open(Path archive) {
        var texts = new Texts(archive.resolve("texts"));
        Folders.make(texts.folder);
        Folders.sweep(texts.folder);
        return texts;
    }

    /// Begins the texts of one original.
    public Writing begin(Sha256 hash, String parser) {
        return new Writing(hash, parser);
    }

    /// Reads one document, which may be one of a writing that is not finished: a data set can be searched while it
    /// is still read.
    ///
    /// @throws QuothException `CORRUPT` when it is missing or is not what was written
    public Document read(TextPlace place) {
        var file = path(place.hash(), place.parser());
        var bytes = ByteBuffer.allocate(place.length());
        try (var channel = opened(file)) {
            while (bytes.hasRemaining() && channel.read(bytes, place.offset() + bytes.position()) >= 0) {
                // a read may give less than was asked for
            }
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.CORRUPT, "%s: text is missing".formatted(file), e);
        }
        return Json.document(bytes.array(), file + " at byte " + place.offset());
    }

    private FileChannel opened(Path file) throws IOException {
        try {
            return FileChannel.open(file, StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            return whileUnfinished(file);
        }
    }

    private FileChannel whileUnfinished(Path file) throws IOException {
        var temporary = unfinished.get(file);
        if (temporary != null) {
            try {
                return FileChannel.open(temporary, StandardOpenOption.READ);
            } catch (NoSuchFileException e) {
                // finished in between: it has its name now
            }
        }
        return FileChannel.open(file, StandardOpenOption.READ);
    }

    /// Makes the names of all finished files survive a power cut.
    public void settle() {
        for (var changed : Set.copyOf(unsettled)) {
            unsettled.remove(changed);
            Folders.force(changed);
        }
    }

    public void remove(Sha256 hash, String parser) {
        var file = path(hash, parser);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Folders.broken(file, e);
        }
    }

    private Path path(Sha256 hash, String parser) {
        return folder.resolve(hash.hex().substring(0, 2)).resolve(hash.hex() + "-" + parser + ".gz");
    }

    /// The texts of one original while they are written; for one thread at a time. Readers find what was
    /// added at once; it is kept only once [#finish] has returned.
    public final class Writing implements AutoCloseable {

        private final Sha256 hash;
        private final String parser;
        private final Path temporary = folder.resolve(Folders.TEMPORARY + temporaries.incrementAndGet());
        private final FileChannel out = Folders.create(temporary);
        private long offset;

        private Writing(Sha256 hash, String parser) {
            this.hash = hash;
            this.parser = parser;
            unfinished.put(path(hash, parser), temporary);
        }

        public TextPlace add(Document document) {
            var bytes = Json.zipped(document);
            try {
                Folders.writeAll(out, ByteBuffer.wrap(bytes));
            } catch (IOException e) {
                throw Folders.broken(temporary, e);
            }
            var place = new TextPlace(hash, parser, offset, bytes.length);
            offset += bytes.length;
            return place;
        }

        /// The bytes are on disk when this returns, under their final name; the name once [#settle] has returned.
        public void finish() {
            var file = path(hash, parser);
            try {
                out.force(true);
                out.close();
                var parent = folder.resolve(hash.hex().substring(0, 2));
                if (!Files.isDirectory(parent)) {
                    Folders.make(parent);
                    unsettled.add(folder);
                }
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                unfinished.remove(file, temporary);
                unsettled.add(parent);
            } catch (IOException e) {
                throw Folders.broken(file, e);
            }
        }

        /// Leaves nothing behind unless finished.
        @Override
        public void close() {
            try {
                unfinished.remove(path(hash, parser), temporary);
                out.close();
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                throw Folders.broken(temporary, e);
            }
        }
    }
}
