package quoth.catalogue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import quoth.Document;
import quoth.QuothException;
import quoth.Sha256;
import quoth.catalogue.Filing.TextFile;
import quoth.catalogue.Filing.TextPlace;

/// Parsed documents, under `texts/ab/HASH-PARSER.gz` (`HASH-PARSER~2.gz` when made a second time): JSON, one gzip member a document, so that one of twenty
/// thousand is read by its place and the whole file still unpacks with `zcat`. Safe for use by many threads.
public final class Texts {

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})-(.+?)(?:~([1-9][0-9]{0,8}))?[.]gz");

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
    ///
    /// @param filed the last edition that the catalogue refers to, 0 for none; its file may be gone
    public synchronized Writing begin(Sha256 hash, String parser, int filed) {
        int edition = filed + 1;
        while (taken(new TextFile(hash, parser, edition))) {
            edition++;
        }
        return new Writing(new TextFile(hash, parser, edition));
    }

    private boolean taken(TextFile file) {
        return unfinished.containsKey(path(file)) || Files.exists(path(file));
    }

    /// Reads one document, which may be one of a writing that is not finished: a data set can be searched while it
    /// is still read.
    ///
    /// @throws QuothException `CORRUPT` when it is missing or is not what was written
    public Document read(TextPlace place) {
        var file = path(place.file());
        var bytes = ByteBuffer.allocate(place.length());
        try (var channel = opened(file)) {
            while (bytes.hasRemaining() && channel.read(bytes, place.offset() + bytes.position()) >= 0) {
                // a read may give less than was asked for
            }
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.CORRUPT, "%s: text is missing".formatted(file), e);
        }
        var where = file + " at byte " + place.offset();
        if (place.check().isPresent() && place.check().getAsLong() != check(bytes.array())) {
            throw new QuothException(QuothException.Kind.CORRUPT,
                    "%s: not what was written there: its checksum is another".formatted(where));
        }
        return Json.document(bytes.array(), where);
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

    public void remove(TextFile text) {
        var file = path(text);
        try {
            if (Files.deleteIfExists(file)) {
                Folders.force(parent(text.hash()));
            }
        } catch (IOException e) {
            throw Folders.broken(file, e);
        }
    }

    /// All that are kept, in the order of their hashes, one folder in memory at a time.
    ///
    /// @param strays takes files whose names are not such as these
    public void each(Consumer<TextFile> sink, Consumer<Path> strays) {
        Folders.each(folder, file -> named(file).ifPresentOrElse(sink, () -> strays.accept(file)));
    }

    /// All that were made of one original.
    public List<TextFile> of(Sha256 hash) {
        var found = new ArrayList<TextFile>();
        Folders.each(parent(hash),
                file -> named(file).filter(text -> text.hash().equals(hash)).ifPresent(found::add));
        return found;
    }

    /// How long a file is, in bytes; empty when it is not there.
    public OptionalLong size(TextFile text) {
        var file = path(text);
        try {
            return OptionalLong.of(Files.size(file));
        } catch (NoSuchFileException e) {
            return OptionalLong.empty();
        } catch (IOException e) {
            throw Folders.broken(file, e);
        }
    }

    /// Where a file of texts lies.
    public Path path(TextFile text) {
        var hex = text.hash().hex();
        var edition = text.edition() == 1 ? "" : "~" + text.edition();
        return parent(text.hash()).resolve(hex + "-" + text.parser() + edition + ".gz");
    }

    private Path parent(Sha256 hash) {
        return folder.resolve(hash.hex().substring(0, 2));
    }

    private static Optional<TextFile> named(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                ? Optional.of(new TextFile(new Sha256(name.group(1)), name.group(2),
                        name.group(3) == null ? 1 : Integer.parseInt(name.group(3))))
                : Optional.empty();
    }

    private static long check(byte[] bytes) {
        var check = new CRC32C();
        check.update(bytes);
        return check.getValue();
    }

    /// The texts of one original while they are written; for one thread at a time. Readers find what was
    /// added at once; it is kept only once [#finish] has returned.
    public final class Writing implements AutoCloseable {

        private final TextFile text;
        private final Path temporary = folder.resolve(Folders.TEMPORARY + temporaries.incrementAndGet());
        private final FileChannel out = Folders.create(temporary);
        private long offset;

        private Writing(TextFile text) {
            this.text = text;
            unfinished.put(path(text), temporary);
        }

        public TextPlace add(Document document) {
            var bytes = Json.zipped(document);
            try {
                Folders.writeAll(out, ByteBuffer.wrap(bytes));
            } catch (IOException e) {
                throw Folders.broken(temporary, e);
            }
            var place = new TextPlace(text, offset, bytes.length, OptionalLong.of(check(bytes)));
            offset += bytes.length;
            return place;
        }

        /// The bytes are on disk when this returns, under their final name; the name once [#settle] has returned.
        public void finish() {
            var file = path(text);
            try {
                out.force(true);
                out.close();
                var parent = parent(text.hash());
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
                unfinished.remove(path(text), temporary);
                out.close();
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                throw Folders.broken(temporary, e);
            }
        }
    }
}
