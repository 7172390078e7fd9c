package quoth.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
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
import quoth.search.SuggestRequest;
import quoth.search.Suggester;
import quoth.search.Suggestion;
import quoth.search.WordCount;
import quoth.terms.Terms;

/// The engine in the process: a Lucene index in a folder. Safe for use by many threads; one engine a folder.
public final class LuceneEngine implements SearchEngine {

    private static final double BUFFER_MEGABYTES = 64;

    private final Faults faults;
    private final Directory directory;
    private final IndexFiles files;
    private final IndexWriter writer;
    private final BlockWriter blocks;
    private final Generations generations;
    private final Answering answering;
    private final Suggester suggester;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final TieredMergePolicy merges = new TieredMergePolicy();
    private final String layout;
    private volatile LedgerPosition contained;

    private LuceneEngine(Faults faults, Directory directory, Schema schema, Terms terms, Labels labels)
            throws IOException {
        this.faults = faults;
        this.directory = directory;
        this.blocks = new BlockWriter(schema, terms, labels);
        var commits = new SnapshotDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy());
        this.files = new IndexFiles(faults.folder(), directory, commits);
        this.layout = Layout.name(terms);
        var note = CommitNote.in(directory, layout);
        this.contained = note.contained();
        var columns = new Columns(schema, labels);
        this.writer = new IndexWriter(directory, new IndexWriterConfig(terms.exact())
                .setParentField(Layout.PARENT)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(merges)
                .setIndexDeletionPolicy(commits)
                .setMergedSegmentWarmer(columns::warm)
                .setOpenMode(note.present() ? OpenMode.APPEND : OpenMode.CREATE));
        this.generations = new Generations(writer, columns);
        this.answering = new Answering(generations, schema, terms);
        this.suggester = new Suggester(this::search, this::generation, this::words, labels);
    }

    /// Opens the index in a folder, or begins one there. One of an older layout is begun anew: it then contains nothing
    /// of the ledger.
    ///
    /// @throws QuothException `IN_USE` when another engine holds the folder; `CORRUPT` when its files are broken
    public static LuceneEngine open(Path folder, Schema schema, Terms terms, Labels labels) {
        var directory = new Faults(folder).working(() -> FSDirectory.open(Files.createDirectories(folder)));
        return open(folder, directory, schema, terms, labels);
    }

    /// @param folder how messages call it
    static LuceneEngine open(Path folder, Directory directory, Schema schema, Terms terms, Labels labels) {
        var faults = new Faults(folder);
        return faults.opening(() -> new LuceneEngine(faults, directory, schema, terms, labels));
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
            CommitNote.leave(writer, layout, position);
            writer.commit();
            contained = position;
            return true;
        });
    }

    @Override
    public SearchResponse search(SearchRequest request) {
        return guarded(() -> answering.search(request));
    }

    @Override
    public void scan(SearchRequest request, HitSink sink) {
        guarded(() -> {
            answering.scan(request, sink);
            return true;
        });
    }

    @Override
    public List<Suggestion> suggest(SuggestRequest request) {
        return guarded(() -> suggester.suggest(request));
    }

    private String generation() {
        return generations.name();
    }

    private List<WordCount> words() {
        return guarded(() -> {
            var generation = generations.current();
            try {
                return Vocabulary.of(generation.reader());
            } finally {
                generation.release();
            }
        });
    }

    @Override
    public EngineHealth health() {
        return guarded(() -> {
            var generation = generations.current();
            try {
                return new EngineHealth("lucene", Answering.count(generation, Layout.DOCUMENT),
                        Answering.count(generation, Layout.STATEMENT), generation.name(), contained,
                        files.bytes());
            } finally {
                generation.release();
            }
        });
    }

    @Override
    public List<String> check() {
        return guarded(files::check);
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
            throw faults.fault(Kind.IO, e);
        }
    }

    private <T> T guarded(Faults.Work<T> work) {
        if (closed.get()) {
            throw new QuothException(Kind.UNAVAILABLE,
                    "index folder '%s' is closed".formatted(faults.folder()));
        }
        return faults.working(work);
    }
}
