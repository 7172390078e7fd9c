package quoth.search.lucene;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import quoth.search.Schema;
import quoth.terms.Synonyms;
import quoth.terms.Terms;

/// Our facets against those that Lucene ships, on the same index in the same process: the ten best hits, their total,
/// ten speakers, ten countries and all years. Run it by `bin/benchmark search`.
///
/// Caches of queries are off. Each class is warmed up by questions of its own; then come three runs, of 100 other
/// questions a class, in which the two sides take turns at going first, question by question. No question is asked
/// twice of a side. Each answer of one side is held against the other's. Time is the thread's processor time.
///
/// Arguments: an index's folder, `index-config`, a folder for the copy that has Lucene's column.
final class EngineCost {

    private static final int RUNS = 3;
    private static final int QUESTIONS = 100;
    private static final int WARM_UP = 100;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final OwnFacets own;
    private final ShippedFacets shipped;
    private final QuestionMix mix;

    private EngineCost(DirectoryReader reader, Path config) throws IOException {
        var terms = new Terms(Synonyms.read(config.resolve("synonyms")));
        own = new OwnFacets(reader, Schema.read(config.resolve("schema.yaml")), terms);
        shipped = new ShippedFacets(reader);
        mix = new QuestionMix(reader, terms);
    }

    static void main(String[] arguments) throws IOException {
        IndexSearcher.setDefaultQueryCache(null);
        var copy = Path.of(arguments[2]);
        if (!Files.exists(copy)) {
            ShippedColumns.copy(Path.of(arguments[0]), copy);
        }
        try (var reader = DirectoryReader.open(FSDirectory.open(copy))) {
            System.out.printf("%,d entries in %d segments%n", reader.numDocs(), reader.leaves().size());
            new EngineCost(reader, Path.of(arguments[1])).measure();
        }
        new RefreshCost(copy, Path.of(arguments[1])).measure();
    }

    private void measure() throws IOException {
        long begin = THREADS.getCurrentThreadCpuTime();
        own.ask(Question.of(new quoth.search.Query.Everything()));
        System.out.printf("columns of three facets made in %d ms, %,d bytes%n",
                (THREADS.getCurrentThreadCpuTime() - begin) / 1_000_000, own.columnBytes());
        var classes = mix.classes(WARM_UP + RUNS * QUESTIONS);
        classes.forEach((name, questions) -> ask(questions.subList(0, Math.min(WARM_UP, questions.size())), true));
        System.out.printf("%-20s %34s %34s %17s%n", "milliseconds", "ours p50 / p99", "Lucene's p50 / p99",
                "ratio of p50");
        double product = 0;
        for (var one : classes.entrySet()) {
            product += Math.log(measure(one.getKey(), one.getValue()));
        }
        System.out.printf(Locale.ROOT, "geometric mean of the ratios %.2f%n", Math.exp(product / classes.size()));
        phrases();
    }

    /// @return the median run's ratio
    private double measure(String name, List<Question> questions) {
        var ours = new double[RUNS][];
        var theirs = new double[RUNS][];
        var ratios = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            int from = WARM_UP + run * QUESTIONS;
            var times = ask(questions.subList(Math.min(from, questions.size() - 1),
                    Math.min(from + QUESTIONS, questions.size())), run % 2 == 0);
            ours[run] = new double[]{part(times.getFirst(), 50), part(times.getFirst(), 99)};
            theirs[run] = new double[]{part(times.getLast(), 50), part(times.getLast(), 99)};
            ratios[run] = ours[run][0] / theirs[run][0];
        }
        var sorted = ratios.clone();
        Arrays.sort(sorted);
        System.out.printf(Locale.ROOT, "%-20s %16.3f / %8.3f %16.3f / %8.3f       %.2f (%.2f-%.2f)%n", name,
                median(ours, 0), median(ours, 1), median(theirs, 0), median(theirs, 1), sorted[RUNS / 2], sorted[0],
                sorted[RUNS - 1]);
        return sorted[RUNS / 2];
    }

    private static double median(double[][] runs, int at) {
        return Arrays.stream(runs).mapToDouble(run -> run[at]).sorted().toArray()[RUNS / 2];
    }

    /// Asks both sides, and holds their answers against each other. They take turns at going first with every question,
    /// since whoever comes second finds the words' places in the processor's cache.
    ///
    /// @param oursFirst with the first question
    /// @return nanoseconds of ours, then of Lucene's
    private List<long[]> ask(List<Question> questions, boolean oursFirst) {
        var ours = new long[questions.size()];
        var theirs = new long[questions.size()];
        for (int i = 0; i < ours.length; i++) {
            var question = questions.get(i);
            try {
                var outcomes = new ArrayList<Outcome>();
                if (oursFirst == (i % 2 == 0)) {
                    outcomes.add(ours(question, ours, i));
                    outcomes.add(theirs(question, theirs, i));
                } else {
                    outcomes.add(theirs(question, theirs, i));
                    outcomes.addFirst(ours(question, ours, i));
                }
                if (!outcomes.getFirst().equals(outcomes.getLast())) {
                    throw new IllegalStateException("answers to %s differ: ours %s, Lucene's %s".formatted(question,
                            outcomes.getFirst(), outcomes.getLast()));
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return List.of(ours, theirs);
    }

    private Outcome ours(Question question, long[] times, int i) throws IOException {
        long begin = THREADS.getCurrentThreadCpuTime();
        var outcome = own.ask(question);
        times[i] = THREADS.getCurrentThreadCpuTime() - begin;
        return outcome;
    }

    private Outcome theirs(Question question, long[] times, int i) throws IOException {
        long begin = THREADS.getCurrentThreadCpuTime();
        var outcome = shipped.ask(question, own.words(question));
        times[i] = THREADS.getCurrentThreadCpuTime() - begin;
        return outcome;
    }

    /// Milliseconds.
    private static double part(long[] nanos, int percent) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private void phrases() throws IOException {
        var and = ask(mix.plainAnds(QUESTIONS), true).getFirst();
        var phrases = ask(mix.frequentPhrases(QUESTIONS), true);
        System.out.printf(Locale.ROOT,
                "phrases of the %d most frequent pairs: ours p50 %.2f p99 %.2f, Lucene's %.2f and %.2f; two words p50 %.3f; "
                        + "p99 over that %.1f%n",
                phrases.getFirst().length, part(phrases.getFirst(), 50), part(phrases.getFirst(), 99),
                part(phrases.getLast(), 50), part(phrases.getLast(), 99), part(and, 50),
                part(phrases.getFirst(), 99) / part(and, 50));
    }
}
