package quoth.search.lucene;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import quoth.ArchivedDocument;
import quoth.search.Labels;
import quoth.search.Schema;
import quoth.terms.Synonyms;
import quoth.terms.Terms;

/// The least that an import into Lucene can do: lines are read and taken apart, and the very documents that the program
/// indexes, of the same fields, analyzers and stored records, go to a writer. No originals, no texts, no ledger, nothing
/// looked for, nothing replaced. One thread reads, as many as there are cores write; the buffer has 256 MB; one commit
/// at the end.
///
/// Arguments: `index-config`, a folder for the index, files.
final class BareWriter {

    private static final double BUFFER_MEGABYTES = 256;
    private static final int WAITING = 1_000;

    private final BlockWriter blocks;
    private final IndexWriter writer;
    private final AtomicLong statements = new AtomicLong();

    private BareWriter(Path config, IndexWriter writer) {
        var terms = new Terms(Synonyms.read(config.resolve("synonyms")));
        this.blocks = new BlockWriter(Schema.read(config.resolve("schema.yaml")), terms, new Labels());
        this.writer = writer;
    }

    static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        var files = Stream.of(arguments).skip(2).map(Path::of).toList();
        try (var directory = FSDirectory.open(Path.of(arguments[1]));
                var writer = new IndexWriter(directory, new IndexWriterConfig().setParentField(Layout.PARENT)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES))) {
            var bare = new BareWriter(Path.of(arguments[0]), writer);
            bare.write(files);
            writer.commit();
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(Locale.ROOT, "bare writer: %,d statements in %.1f s, %s s of processor time%n",
                    bare.statements.get(), seconds, processorSeconds());
        }
    }

    private static String processorSeconds() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(Locale.ROOT, "%.1f", system.getProcessCpuTime() / 1e9);
    }

    private void write(List<Path> files) throws IOException, InterruptedException, ExecutionException {
        int writers = Runtime.getRuntime().availableProcessors();
        var written = new ArrayList<Future<?>>();
        // who reads writes too when the others do not keep up
        try (var pool = new ThreadPoolExecutor(writers, writers, 0, TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING), new ThreadPoolExecutor.CallerRunsPolicy())) {
            DataSet.read(files, lines -> written.add(pool.submit(() -> write(DataSet.document(lines, 0)))));
        }
        for (var one : written) {
            one.get();
        }
    }

    private Void write(ArchivedDocument document) throws IOException {
        writer.addDocuments(blocks.block(document));
        statements.addAndGet(document.statements().size());
        return null;
    }
}
