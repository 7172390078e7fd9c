package quoth.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quoth.ArchivedDocument;
import quoth.DocumentId;
import quoth.LedgerPosition;
import quoth.QuothException;
import quoth.search.EngineHealth;
import quoth.search.HitSink;
import quoth.search.SearchEngine;
import quoth.search.SearchRequest;
import quoth.search.SearchResponse;
import quoth.search.SuggestRequest;
import quoth.search.Suggestion;

/// The engine in use, and the folder it has: another one can be built beside it and take its place from one search to
/// the next. Which folder counts is said by `index.current`; without that file it is `index`. Safe for use by many
/// threads; [#build] and [#reopen] are for one at a time.
final class Switch implements SearchEngine {

    private static final Logger LOG = LoggerFactory.getLogger(Switch.class);
    private static final String FIRST = "index";
    private static final String POINTER = "index.current";

    private final Path archive;
    private final Function<Path, SearchEngine> opener;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final List<String> troubles = new ArrayList<>();
    private String name;
    private SearchEngine current;
    private Optional<SearchEngine> coming = Optional.empty();

    Switch(Path archive, Function<Path, SearchEngine> opener) {
        this.archive = archive;
        this.opener = opener;
        this.name = pointed();
        this.current = opened();
        othersThan(name).forEach(Switch::delete);
    }

    /// What was found wrong with the index when it was opened; it was begun anew then.
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    /// Fills an engine of its own in a fresh folder while the present one serves, and then puts it in its place. What
    /// is replaced or retired meanwhile goes to both.
    ///
    /// @param fill leaves the engine committed
    void build(Consumer<SearchEngine> fill) {
        var fresh = fresh();
        var engine = opener.apply(archive.resolve(fresh));
        exclusively(() -> coming = Optional.of(engine));
        try {
            fill.accept(engine);
        } catch (Throwable e) {
            exclusively(() -> coming = Optional.empty());
            engine.close();
            delete(archive.resolve(fresh));
            throw e;
        }
        exclusively(() -> {
            coming = Optional.empty();
            current.close();
            current = engine;
            name = fresh;
            point(fresh);
        });
        othersThan(fresh).forEach(Switch::delete);
    }

    /// Opens the engine once more after it broke down.
    void reopen() {
        exclusively(() -> {
            current.close();
            current = opened();
        });
    }

    /// An index is derived: one that is spoilt is begun anew in another folder.
    private SearchEngine opened() {
        try {
            return opener.apply(archive.resolve(name));
        } catch (QuothException e) {
            if (e.kind() != QuothException.Kind.CORRUPT) {
                throw e;
            }
            LOG.warn("{}; building it anew from the texts", e.getMessage());
            troubles.add(String.valueOf(e.getMessage()));
            name = fresh();
            var engine = opener.apply(archive.resolve(name));
            point(name);
            return engine;
        }
    }

    private String pointed() {
        var pointer = archive.resolve(POINTER);
        try {
            return Files.exists(pointer) ? Files.readString(pointer, StandardCharsets.US_ASCII).strip()
                    : FIRST;
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.IO, "%s: cannot be read".formatted(pointer), e);
        }
    }

    private void point(String folder) {
        var pointer = archive.resolve(POINTER);
        var temporary = archive.resolve(POINTER + ".new");
        try {
            Files.writeString(temporary, folder + "\n", StandardCharsets.US_ASCII);
            Files.move(temporary, pointer, StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.IO, "%s: cannot be written".formatted(pointer), e);
        }
    }

    private String fresh() {
        int number = 2;
        while (Files.exists(archive.resolve(FIRST + "-" + number))) {
            number++;
        }
        return FIRST + "-" + number;
    }

    private List<Path> othersThan(String kept) {
        try (var folders = Files.list(archive)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> folder.getFileName().toString().matches("index(-[0-9]+)?"))
                    .filter(folder -> !folder.getFileName().toString().equals(kept)).toList();
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.IO,
                    "%s: cannot be looked through".formatted(archive), e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("{}: an index that is not used any more cannot be removed", folder, e);
        }
    }

    private void exclusively(Runnable work) {
        lock.writeLock().lock();
        try {
            work.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private <T> T with(Function<SearchEngine, T> work) {
        lock.readLock().lock();
        try {
            return work.apply(current);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public void replace(List<ArchivedDocument> documents, Set<DocumentId> retired) {
        with(engine -> {
            engine.replace(documents, retired);
            coming.ifPresent(other -> other.replace(documents, retired));
            return engine;
        });
    }

    @Override
    public void refresh() {
        with(engine -> {
            engine.refresh();
            return engine;
        });
    }

    @Override
    public void commit(LedgerPosition contained) {
        with(engine -> {
            engine.commit(contained);
            return engine;
        });
    }

    @Override
    public SearchResponse search(SearchRequest request) {
        return with(engine -> engine.search(request));
    }

    @Override
    public List<Suggestion> suggest(SuggestRequest request) {
        return with(engine -> engine.suggest(request));
    }

    /// Whoever takes the hits may be slow, and must not keep another engine from taking this one's place: what is
    /// being scanned stays open until it is done.
    @Override
    public void scan(SearchRequest request, HitSink sink) {
        with(engine -> engine).scan(request, sink);
    }

    @Override
    public EngineHealth health() {
        return with(SearchEngine::health);
    }

    @Override
    public List<String> check() {
        return with(SearchEngine::check);
    }

    @Override
    public void purge() {
        with(engine -> {
            engine.purge();
            return engine;
        });
    }

    @Override
    public void close() {
        exclusively(() -> current.close());
    }
}
