package quoth.search.lucene;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import quoth.ArchivedDocument;
import quoth.Document;
import quoth.DocumentId;
import quoth.DocumentMetadata;
import quoth.Genre;
import quoth.Sha256;
import quoth.search.DateFilter;
import quoth.search.FacetRequest;
import quoth.search.FacetRequest.Interval;
import quoth.search.Labels;
import quoth.search.Schema;
import quoth.search.SearchRequest;
import quoth.search.SearchRequest.Target;
import quoth.terms.Synonyms;
import quoth.terms.Terms;

/// What one more document costs: until searches may see it, and the first timeline after that. Nothing of it is
/// committed. Warmed up by as many documents as are measured, since a program that has just started is still compiling;
/// that is measured by the start. Time is that of the clock, with the thread's processor time in brackets, which
/// other work on the machine does not change.
final class RefreshCost {

    private static final int TIMES = 60;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WANTED = 300_000;

    private final Path index;
    private final Schema schema;
    private final Terms terms;

    RefreshCost(Path index, Path config) {
        this.index = index;
        this.schema = Schema.read(config.resolve("schema.yaml"));
        this.terms = new Terms(Synonyms.read(config.resolve("synonyms")));
    }

    void measure() {
        try (var engine = LuceneEngine.open(index, schema, terms, new Labels())) {
            var everything = SearchRequest.all(Target.STATEMENTS).withSize(0)
                    .withFacets(List.of(FacetRequest.bars("date", Interval.MONTH)));
            var narrowed = everything.withFacets(List.of(FacetRequest.bars("published", Interval.MONTH)))
                    .withDates(List.of(sinceFor(engine)));
            long begin = System.nanoTime();
            engine.search(everything);
            engine.search(narrowed);
            System.out.printf(Locale.ROOT, "first timelines after opening, columns and all: %.0f ms%n",
                    (System.nanoTime() - begin) / 1e6);
            var refresh = new Times();
            var all = new Times();
            var some = new Times();
            for (int i = 0; i < 2 * TIMES; i++) {
                engine.replace(List.of(document(i)), Set.of());
                refresh.add(engine::refresh);
                all.add(() -> engine.search(everything));
                some.add(() -> engine.search(narrowed));
            }
            System.out.printf("refresh after one document: %s%n", refresh);
            System.out.printf("first timeline after it, of everything: %s%n", all);
            System.out.printf("timeline of %,d hits within a range of dates: %s%n", engine.search(narrowed).total(),
                    some);
        }
    }

    /// The latest day since which there are as many statements as wanted.
    private static DateFilter sinceFor(LuceneEngine engine) {
        var day = LocalDate.of(2026, 12, 31);
        while (day.getYear() > 1700) {
            var since = new DateFilter("date", day, LocalDate.MAX, DateFilter.Match.CONTAINED);
            if (engine.search(SearchRequest.all(Target.STATEMENTS).withSize(0).withDates(List.of(since)))
                    .total() >= WANTED) {
                return since;
            }
            day = day.minusMonths(1);
        }
        return new DateFilter("date", LocalDate.MIN, LocalDate.MAX, DateFilter.Match.CONTAINED);
    }

    /// How long something took, again and again; the first half is warm-up.
    private static final class Times {

        private final List<Double> clock = new ArrayList<>();
        private final List<Double> processor = new ArrayList<>();

        void add(Runnable work) {
            long processorBegin = THREADS.getCurrentThreadCpuTime();
            long begin = System.nanoTime();
            work.run();
            clock.add((System.nanoTime() - begin) / 1e6);
            processor.add((THREADS.getCurrentThreadCpuTime() - processorBegin) / 1e6);
        }

        @Override
        public String toString() {
            var measured = clock.stream().skip(TIMES).sorted().toList();
            return String.format(Locale.ROOT, "median %.2f ms (%.2f-%.2f) [processor %.2f]", measured.get(TIMES / 2),
                    measured.getFirst(), measured.getLast(),
                    processor.stream().skip(TIMES).sorted().toList().get(TIMES / 2));
        }
    }

    private static ArchivedDocument document(int number) {
        var text = "Number " + number;
        var metadata = new DocumentMetadata(DocumentId.ofRecord("benchmark", text), Sha256.ofText(text), "text/plain",
                "benchmark", text, Optional.empty(), List.of(), Optional.empty(), "en", Genre.ANALYSIS,
                Optional.empty(), new TreeMap<>());
        return new ArchivedDocument(new Document(metadata, text, List.of(), List.of(), false), List.of(),
                Instant.EPOCH, "benchmark");
    }
}
