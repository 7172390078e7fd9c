package opensearch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The same questions to Quoth and to OpenSearch, over HTTP, one after the other on one connection each; times are a
/// client's, from the request to the last byte of the answer.
///
/// OpenSearch's caches of queries and answers are off; Quoth has none. Before the clock starts each class is warmed up
/// by 100 questions of its own. Then come three runs of 100 other questions a class; question by question the two sides
/// take turns at going first. No question is asked twice, but everything, of which there is only one. The answers must
/// agree in total, number of hits and all counts; a question whose answers do not, because the two find words in
/// slightly different ways, is left out, and it is said how many were.
///
/// Arguments: the addresses of Quoth and of OpenSearch, the export that OpenSearch was loaded with.
final class Duel {

    private static final int RUNS = 3;
    private static final int QUESTIONS = 100;
    private static final int WARM_UP = 100;
    /// How many more are drawn, for those whose answers differ.
    private static final int SPARE = 2;

    private final Http quoth;
    private final Http other;
    private int leftOut;

    /// Nanoseconds of both sides for one question.
    private record Times(long ours, long theirs) {}

    private Duel(Http quoth, Http other) {
        this.quoth = quoth;
        this.other = other;
    }

    public static void main(String[] arguments) throws Exception {
        new Duel(Http.at(arguments[0]), Http.at(arguments[1])).fight(new Mix(Path.of(arguments[2])));
    }

    private void fight(Mix mix) throws IOException, InterruptedException {
        System.out.printf("%-18s %26s %26s %22s %10s%n", "milliseconds", "Quoth p50 / p99", "OpenSearch p50 / p99",
                "ratio of p50 (spread)", "left out");
        double product = 0;
        var classes = mix.classes((WARM_UP + RUNS * QUESTIONS) * SPARE);
        for (var one : classes.entrySet()) {
            product += Math.log(measure(one.getKey(), one.getValue()));
        }
        System.out.printf(Locale.ROOT, "geometric mean of the ratios: %.3f%n", Math.exp(product / classes.size()));
    }

    /// @return the median run's ratio
    private double measure(String name, List<Question> questions) throws IOException, InterruptedException {
        leftOut = 0;
        var left = questions.iterator();
        times(WARM_UP, left);
        var ours = new double[RUNS][];
        var theirs = new double[RUNS][];
        var ratios = new double[RUNS];
        int asked = 0;
        for (int run = 0; run < RUNS; run++) {
            var times = times(QUESTIONS, left);
            if (times.isEmpty()) {
                throw new IllegalStateException("%s: no questions are left whose answers agree".formatted(name));
            }
            asked += times.size();
            ours[run] = times.stream().mapToDouble(t -> t.ours / 1e6).sorted().toArray();
            theirs[run] = times.stream().mapToDouble(t -> t.theirs / 1e6).sorted().toArray();
            ratios[run] = part(ours[run], 50) / part(theirs[run], 50);
        }
        Arrays.sort(ratios);
        System.out.printf(Locale.ROOT, "%-18s %14.2f / %9.2f %14.2f / %9.2f %10.2f (%.2f-%.2f) %10d%s%n", name,
                median(ours, 50), median(ours, 99), median(theirs, 50), median(theirs, 99), ratios[RUNS / 2],
                ratios[0], ratios[RUNS - 1], leftOut, asked < RUNS * QUESTIONS ? ", only " + asked + " asked" : "");
        return ratios[RUNS / 2];
    }

    /// Asks until so many answers agreed, or no question is left.
    private List<Times> times(int wanted, java.util.Iterator<Question> questions)
            throws IOException, InterruptedException {
        var times = new ArrayList<Times>();
        while (times.size() < wanted && questions.hasNext()) {
            var question = questions.next();
            var body = question.body();
            long begin = System.nanoTime();
            byte[] first = times.size() % 2 == 0 ? ours(question) : theirs(body);
            long middle = System.nanoTime();
            byte[] second = times.size() % 2 == 0 ? theirs(body) : ours(question);
            long end = System.nanoTime();
            boolean oursFirst = times.size() % 2 == 0;
            var ourOutcome = Outcome.ofQuoth(oursFirst ? first : second);
            var theirOutcome = Outcome.ofOpenSearch(oursFirst ? second : first);
            if (ourOutcome.equals(theirOutcome)) {
                times.add(oursFirst ? new Times(middle - begin, end - middle) : new Times(end - middle, middle - begin));
            } else {
                leftOut++;
                if (Boolean.getBoolean("quoth.differences")) {
                    System.err.printf("%s%n  Quoth      %s%n  OpenSearch %s%n", question, ourOutcome, theirOutcome);
                }
            }
        }
        return times;
    }

    private byte[] ours(Question question) throws IOException, InterruptedException {
        return quoth.get(question.address());
    }

    private byte[] theirs(byte[] body) throws IOException, InterruptedException {
        return other.send("POST", "/statements/_search?request_cache=false", "application/json", body);
    }

    private static double median(double[][] runs, int percent) {
        return Arrays.stream(runs).mapToDouble(run -> part(run, percent)).sorted().toArray()[RUNS / 2];
    }

    private static double part(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
