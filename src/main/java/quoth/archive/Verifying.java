package quoth.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import quoth.QuothException;
import quoth.Sha256;
import quoth.archive.Finding.Part;
import quoth.archive.Finding.Remedy;
import quoth.catalogue.Catalogue;
import quoth.catalogue.Filing;
import quoth.catalogue.Filing.TextFile;
import quoth.catalogue.Originals;
import quoth.catalogue.SourceVersion;
import quoth.catalogue.SourceVersion.State;
import quoth.catalogue.Texts;

/// Looks at everything that an archive holds: every byte of the originals against their hashes, every text and every
/// page against their checksums, every row of the ledger against the chain, every file against the catalogue and back.
/// Changes nothing.
final class Verifying {

    private static final int PAGE = 256;

    private final Catalogue catalogue;
    private final Originals originals;
    private final Texts texts;
    private final Switch engine;
    private final List<Trouble> found = new ArrayList<>();
    private final SortedMap<String, Long> counts = new TreeMap<>();

    Verifying(Stores stores, Switch engine) {
        this.catalogue = stores.catalogue();
        this.originals = stores.originals();
        this.texts = stores.texts();
        this.engine = engine;
    }

    /// A finding with what it is about, for whoever can do something about it.
    sealed interface Trouble {

        Finding finding();

        record OfOriginal(Finding finding, Sha256 hash, boolean there) implements Trouble {}

        record OfText(Finding finding, TextFile text) implements Trouble {}

        record OfStatements(Finding finding, Filing filing) implements Trouble {}

        record OfIndex(Finding finding) implements Trouble {}

        record OfFile(Finding finding, Path file) implements Trouble {}

        record OfCatalogue(Finding finding) implements Trouble {}

        /// Beyond repair.
        record Other(Finding finding) implements Trouble {}
    }

    List<Trouble> run() {
        catalogue();
        originals();
        texts();
        index();
        return List.copyOf(found);
    }

    SortedMap<String, Long> counts() {
        return counts;
    }

    private void catalogue() {
        catalogue.check().forEach(line -> found.add(
                new Trouble.OfCatalogue(finding(Part.CATALOGUE, Catalogue.FILE, line))));
        counts.put("ledger rows", catalogue.read(tables -> tables.ledger().end().value()));
        catalogue.read(tables -> tables.ledger().firstBroken()).ifPresent(position -> found.add(
                new Trouble.Other(finding(Part.LEDGER, "ledger row " + position.value(),
                        "is not what was written there, or follows one that was taken out"))));
    }

    private void originals() {
        var needed = catalogue.read(tables -> new HashSet<>(tables.sources().hashes()));
        long[] seen = new long[1];
        originals.each(hash -> {
            seen[0]++;
            boolean known = needed.remove(hash);
            if (!known && !isNeeded(hash)) {
                found.add(new Trouble.OfFile(finding(Part.ORIGINAL, originals.path(hash).toString(),
                        "nothing in the catalogue refers to it"), originals.path(hash)));
            } else if (!whole(hash)) {
                found.add(new Trouble.OfOriginal(finding(Part.ORIGINAL, originals.path(hash).toString(),
                        "its bytes have another hash"), hash, true));
            }
        }, this::stray);
        for (var hash : needed) {
            if (isNeeded(hash) && !Files.exists(originals.path(hash))) {
                found.add(new Trouble.OfOriginal(finding(Part.ORIGINAL, originals.path(hash).toString(),
                        "is missing"), hash, false));
            }
        }
        counts.put("originals", seen[0]);
    }

    private boolean isNeeded(Sha256 hash) {
        return catalogue.read(tables -> tables.sources().withBytes(hash)).stream()
                .anyMatch(source -> source.state() != State.DELETED);
    }

    private boolean whole(Sha256 hash) {
        var digest = Sha256.digest();
        try (var in = new DigestInputStream(originals.read(hash), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
            return Sha256.ofDigest(digest).equals(hash);
        } catch (IOException e) {
            return false;
        }
    }

    private void texts() {
        var lengths = new HashMap<TextFile, Long>();
        long documents = 0;
        var spoilt = new HashSet<TextFile>();
        for (var page = page(0); !page.isEmpty(); page = page(page.getLast().row())) {
            for (var filing : page) {
                documents++;
                lengths.merge(filing.text().file(), (long) filing.text().length(), Long::sum);
                text(filing, spoilt);
                statements(filing);
            }
        }
        counts.put("documents", documents);
        files(lengths, spoilt);
    }

    private List<Filing> page(long after) {
        return catalogue.read(tables -> tables.documents().keptAfter(after, PAGE));
    }

    private void text(Filing filing, Set<TextFile> spoilt) {
        try {
            texts.read(filing.text());
        } catch (QuothException e) {
            if (stillThere(filing) && spoilt.add(filing.text().file())) {
                found.add(new Trouble.OfText(finding(Part.TEXT, texts.path(filing.text().file()).toString(),
                        "text of document %s: %s".formatted(filing.id(), e.getMessage())),
                        filing.text().file()));
            }
        }
    }

    private boolean stillThere(Filing filing) {
        return catalogue.read(tables -> tables.documents().byRow(filing.row()))
                .filter(now -> now.text().equals(filing.text()) && now.state() != Filing.State.DELETED)
                .isPresent();
    }

    private void statements(Filing filing) {
        try {
            catalogue.read(tables -> tables.documents().statements(filing.row()));
        } catch (QuothException e) {
            found.add(new Trouble.OfStatements(finding(Part.CATALOGUE, Catalogue.FILE,
                    "statements of document %s: %s".formatted(filing.id(), e.getMessage())), filing));
        }
    }

    private void files(Map<TextFile, Long> lengths, Set<TextFile> spoilt) {
        var arriving = new HashSet<Sha256>();
        catalogue.read(tables -> tables.sources().pending()).stream().map(SourceVersion::hash)
                .flatMap(Optional::stream).forEach(arriving::add);
        long[] seen = new long[1];
        texts.each(text -> {
            seen[0]++;
            var length = lengths.get(text);
            if (length == null) {
                if (!arriving.contains(text.hash())
                        && !catalogue.read(tables -> tables.documents().referTo(text))) {
                    found.add(new Trouble.OfFile(finding(Part.TEXT, texts.path(text).toString(),
                            "nothing in the catalogue refers to it"), texts.path(text)));
                }
            } else if (texts.size(text).orElse(length) < length && spoilt.add(text)) {
                found.add(new Trouble.OfText(finding(Part.TEXT, texts.path(text).toString(), "is cut short"),
                        text));
            }
        }, this::stray);
        counts.put("text files", seen[0]);
    }

    private void stray(Path file) {
        found.add(new Trouble.OfFile(finding(Part.STRAY, file.toString(), "is none of the archive's"), file));
    }

    private void index() {
        engine.check().forEach(line -> found.add(new Trouble.OfIndex(finding(Part.INDEX, "index", line))));
        var health = engine.health();
        var totals = catalogue.read(tables -> tables.documents().totals(""));
        counts.put("index documents", health.documents());
        // statements cannot be counted so: what people set right is laid over what the catalogue counts
        if (health.documents() != totals.documents()) {
            found.add(new Trouble.OfIndex(finding(Part.INDEX, "index", "has %d documents; the catalogue %d"
                    .formatted(health.documents(), totals.documents()))));
        }
    }

    private static Finding finding(Part part, String where, String what) {
        return new Finding(part, where, what, Remedy.OPEN);
    }
}
