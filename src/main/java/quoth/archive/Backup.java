package quoth.archive;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import quoth.QuothException;
import quoth.Sha256;
import quoth.archive.Finding.Part;
import quoth.archive.Finding.Remedy;
import quoth.catalogue.Catalogue;
import quoth.catalogue.Filing;
import quoth.catalogue.Filing.TextFile;

/// Copies an archive as it was at one row of its ledger, while it is worked with: the catalogue as of one point in
/// time, then every original and text that this catalogue knows. The copy is an archive by itself; its index is made
/// anew when it is first opened.
final class Backup {

    private static final int PAGE = 256;

    private final Stores stores;
    private final Path target;
    private final Path growing;
    private final List<Finding> findings = new ArrayList<>();
    private long bytes;

    Backup(Stores stores, Path target) {
        this.stores = stores;
        this.target = target;
        this.growing = target.resolveSibling(target.getFileName() + ".growing");
    }

    /// The folder gets its name when all is in it.
    ///
    /// @throws QuothException `BAD_REQUEST` when the target is there already
    UpkeepReport run() {
        if (Files.exists(target) || Files.exists(growing)) {
            throw new QuothException(QuothException.Kind.BAD_REQUEST,
                    "%s: is there already; expected a folder that is not".formatted(
                            Files.exists(target) ? target : growing));
        }
        ArchiveFolder.make(growing);
        stores.catalogue().copyTo(growing.resolve(Catalogue.FILE));
        var counts = new TreeMap<String, Long>();
        try (var copy = Catalogue.open(growing)) {
            counts.put("ledger rows", copy.read(tables -> tables.ledger().end().value()));
            var hashes = copy.read(tables -> tables.sources().hashes());
            hashes.forEach(this::original);
            counts.put("originals", (long) hashes.size());
            counts.put("text files", (long) texts(copy));
        }
        counts.put("bytes", bytes);
        finish();
        return new UpkeepReport(counts, findings);
    }

    private int texts(Catalogue copy) {
        Set<TextFile> done = new HashSet<>();
        for (var page = page(copy, 0); !page.isEmpty(); page = page(copy, page.getLast().row())) {
            for (var filing : page) {
                if (done.add(filing.text().file())) {
                    copy(Part.TEXT, stores.texts().path(filing.text().file()));
                }
            }
        }
        return done.size();
    }

    private static List<Filing> page(Catalogue copy, long after) {
        return copy.read(tables -> tables.documents().keptAfter(after, PAGE));
    }

    private void original(Sha256 hash) {
        var path = stores.originals().path(hash);
        var copied = copy(Part.ORIGINAL, path);
        if (copied.isPresent() && !copied.get().equals(hash)) {
            findings.add(new Finding(Part.ORIGINAL, path.toString(),
                    "its bytes have another hash; copied as they are",
                    Remedy.OPEN));
        }
    }

    private Optional<Sha256> copy(Part part, Path from) {
        var to = growing.resolve(stores.folder().relativize(from));
        ArchiveFolder.make(growing.resolve(stores.folder().relativize(from.resolve("..").normalize())));
        var digest = Sha256.digest();
        try (var in = new DigestInputStream(Files.newInputStream(from), digest);
                var out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            bytes += in.transferTo(Channels.newOutputStream(out));
            out.force(true);
            return Optional.of(Sha256.ofDigest(digest));
        } catch (NoSuchFileException e) {
            findings.add(new Finding(part, from.toString(), "is missing", Remedy.OPEN));
            return Optional.empty();
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.IO,
                    "%s: cannot be copied to %s: %s".formatted(from, to, e.getMessage()), e);
        }
    }

    private void finish() {
        try (var folders = Files.walk(growing)) {
            for (var folder : folders.filter(Files::isDirectory).toList()) {
                try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                    channel.force(true);
                }
            }
            Files.move(growing, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.IO, "%s: cannot be finished: %s".formatted(target,
                    e.getMessage()), e);
        }
    }
}
