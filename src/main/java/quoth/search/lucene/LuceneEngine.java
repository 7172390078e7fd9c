package quoth.search.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.LockObtainFailedException;
import quoth.ArchivedDocument;
import quoth.DocumentId;
import quoth.LedgerPosition;
import quoth.QuothException;
import quoth.QuothException.Kind;
import quoth.search.EngineHealth;
import quoth.search.HitSink;
import quoth.search.Labels;
import quoth.search.Schema;
import quoth.search.SearchEngine;
import quoth.search.SearchRequest;
import quoth.search.SearchResponse;
import quoth.search.Sort;
import quoth.search.SynonymExpansion;
import quoth.search.WantedWords;
import quoth.terms.Highlighter;
import quoth.terms.Terms;

/// The engine in the process: a Lucene index in a folder. Safe for use by many threads; one engine a folder.
public final class LuceneEngine implements SearchEngine {

    private static final double BUFFER_MEGABYTES = 256;
    private static final int SCAN_PAGE = 5_000;
    private static final String LEDGER = "ledger";
    private static final String LAYOUT = "layout";

    private final Path folder;
    private final Schema schema;
    private final Terms terms;
    private final Labels labels;
    private final Directory directory;
    private final IndexWriter writer;
    private final BlockWriter blocks;
    private final Generations generations;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final TieredMergePolicy merges = new TieredMergePolicy();
    private final SnapshotDeletionPolicy commits = new SnapshotDeletionPolicy(
            new KeepOnlyLastCommitDeletionPolicy());
    private volatile LedgerPosition contained;

    private LuceneEngine(Path folder, Directory directory, Schema schema, Terms terms, Labels labels)
            throws IOException {
        this.folder = folder;
        this.schema = schema;
        this.terms = terms;
        this.labels = labels;
        this.blocks = new BlockWriter(schema, terms, labels);
        this.directory = directory;
        var committed = committed();
        boolean usable = String.valueOf(Layout.VERSION).equals(committed.get(LAYOUT));
        this.contained = usable ? new LedgerPosition(Long.parseLong(committed.getOrDefault(LEDGER, "0")))
                : LedgerPosition.START;
        this.writer = new IndexWriter(directory, new IndexWriterConfig(terms.exact())
                .setParentField(Layout.PARENT)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(merges)
                .setIndexDeletionPolicy(commits)
                .setOpenMode(usable ? OpenMode.APPEND : OpenMode.CREATE));
        this.generations = new Generations(writer);
    }

    /// Opens the index in a folder, or begins one there. One of an older layout is begun anew: it then contains nothing
    /// of the ledger.
    ///
    /// @throws QuothException `IN_USE` when another engine holds the folder; `CORRUPT` when its files are broken
    public static LuceneEngine open(Path folder, Schema schema, Terms terms, Labels labels) {
        try {
            Files.createDirectories(folder);
            return open(folder, FSDirectory.open(folder), schema, terms, labels);
        } catch (IOException e) {
            throw new QuothException(Kind.IO, "index folder '%s': %s".formatted(folder, e.getMessage()), e);
        }
    }

    /// @param folder how messages call it
    static LuceneEngine open(Path folder, Directory directory, Schema schema, Terms terms, Labels labels) {
        try {
            return new LuceneEngine(folder, directory, schema, terms, labels);
        } catch (LockObtainFailedException e) {
            throw new QuothException(Kind.IN_USE,
                    "index folder '%s' is in use by another engine".formatted(folder), e);
        } catch (CorruptIndexException | IndexFormatTooNewException | IndexFormatTooOldException
                | EOFException
                | NoSuchFileException | FileNotFoundException e) {
            throw new QuothException(Kind.CORRUPT, "index folder '%s': %s".formatted(folder, e.getMessage()),
                    e);
        } catch (IOException e) {
            throw new QuothException(Kind.IO, "index folder '%s': %s".formatted(folder, e.getMessage()), e);
        }
    }

    private Map<String, String> committed() throws IOException {
        return DirectoryReader.indexExists(directory)
                ? DirectoryReader.listCommits(directory).getLast().getUserData()
                : Map.of();
    }

    @Override
    public void replace(List<ArchivedDocument> current, Set<DocumentId> retired) {
        guarded(() -> {
            for (var document : current) {
                writer.updateDocuments(term(document.document().id()), blocks.block(document));
            }
            writer.deleteDocuments(retired.stream().map(LuceneEngine::term).toArray(Term[]::new));
            return true;
        });
    }

    private static Term term(DocumentId id) {
        return new Term(Layout.DOCUMENT_ID, id.value());
    }

    @Override
    public void refresh() {
        guarded(() -> {
            generations.refresh(writer);
            return true;
        });
    }

    @Override
    public void commit(LedgerPosition position) {
        guarded(() -> {
            writer.setLiveCommitData(Map.of(LEDGER, String.valueOf(position.value()), LAYOUT,
                    String.valueOf(Layout.VERSION)).entrySet());
            writer.commit();
            contained = position;
            return true;
        });
    }

    @Override
    public SearchResponse search(SearchRequest request) {
        var expanded = request.withQuery(new SynonymExpansion(terms.synonyms()).of(request.query()));
        return guarded(() -> {
            var generation = generationFor(request);
            try {
                var response = new Search(expanded, generation, schema, terms, labels)
                        .answer(new Hits(expanded, generation, highlighter(expanded)));
                if (response.next().isPresent() && request.sort() == Sort.RELEVANCE) {
                    generations.pin(generation);
                }
                return response;
            } finally {
                generation.release();
            }
        });
    }

    private Generation generationFor(SearchRequest request) {
        return request.sort() == Sort.RELEVANCE && request.cursor().isPresent()
                ? generations.pinned(Ordering.generation(request.cursor().get()))
                : generations.current();
    }

    @Override
    public void scan(SearchRequest request, HitSink sink) {
        var expanded = request.withQuery(new SynonymExpansion(terms.synonyms()).of(request.query()))
                .withFacets(List.of()).withDeadline(Duration.ofDays(1));
        guarded(() -> {
            var generation = generations.current();
            try {
                scan(new Search(expanded, generation, schema, terms, labels),
                        new Hits(expanded, generation, highlighter(expanded)), sink);
            } finally {
                generation.release();
            }
            return true;
        });
    }

    private static void scan(Search search, Hits hits, HitSink sink) throws IOException {
        var count = new CountingCollector(List.of());
        var page = search.page(SCAN_PAGE, null, count);
        while (!page.isEmpty()) {
            for (var hit : page) {
                if (!sink.accept(hits.of(hit.doc))) {
                    return;
                }
            }
            page = page.size() < SCAN_PAGE ? List.of()
                    : search.page(SCAN_PAGE, (FieldDoc) page.getLast(), count);
        }
    }

    private Highlighter highlighter(SearchRequest request) {
        return new Highlighter(terms, WantedWords.of(request.query(), Layout.TEXT));
    }

    @Override
    public EngineHealth health() {
        return guarded(() -> {
            var generation = generations.current();
            try {
                return new EngineHealth("lucene", count(generation, Layout.DOCUMENT),
                        count(generation, Layout.STATEMENT), generation.name(), contained, bytes());
            } finally {
                generation.release();
            }
        });
    }

    private static long count(Generation generation, String target) throws IOException {
        return new IndexSearcher(generation.reader()).count(new TermQuery(new Term(Layout.TARGET, target)));
    }

    private long bytes() throws IOException {
        long bytes = 0;
        for (var file : directory.listAll()) {
            try {
                bytes += directory.fileLength(file);
            } catch (NoSuchFileException | FileNotFoundException e) {
                // merged away in between
            }
        }
        return bytes;
    }

    /// Every file of the last commit, byte by byte, against the checksum at its end.
    @Override
    public List<String> check() {
        return guarded(() -> {
            if (!DirectoryReader.indexExists(directory)) {
                return List.of();
            }
            var found = new ArrayList<String>();
            var commit = commits.snapshot();
            try {
                for (var file : new TreeSet<>(commit.getFileNames())) {
                    check(file).ifPresent(found::add);
                }
            } finally {
                commits.release(commit);
            }
            return found;
        });
    }

    private Optional<String> check(String file) {
        try (var in = directory.openInput(file, IOContext.READONCE)) {
            CodecUtil.checksumEntireFile(in);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("%s: %s".formatted(folder.resolve(file), e.getMessage()));
        }
    }

    @Override
    public void purge() {
        guarded(() -> {
            merges.setForceMergeDeletesPctAllowed(0);
            writer.forceMergeDeletes(true);
            generations.letGo(writer);
            return true;
        });
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            generations.close();
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw new QuothException(Kind.IO, "index folder '%s': %s".formatted(folder, e.getMessage()), e);
        }
    }

    private interface Work<T> {
        T done() throws IOException;
    }

    private <T> T guarded(Work<T> work) {
        if (closed.get()) {
            throw new QuothException(Kind.UNAVAILABLE, "index folder '%s' is closed".formatted(folder));
        }
        try {
            return work.done();
        } catch (CorruptIndexException e) {
            throw new QuothException(Kind.CORRUPT, "index folder '%s': %s".formatted(folder, e.getMessage()),
                    e);
        } catch (AlreadyClosedException e) {
            throw new QuothException(Kind.UNAVAILABLE,
                    "index folder '%s' takes nothing more: %s".formatted(folder, cause(e)), e);
        } catch (IOException e) {
            throw new QuothException(Kind.IO, "index folder '%s': %s".formatted(folder, e.getMessage()), e);
        }
    }

    private static String cause(AlreadyClosedException e) {
        return String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
    }
}
