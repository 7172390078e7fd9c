import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.tukaani.xz.XZInputStream;
import quoth.Document;
import quoth.Origin;
import quoth.Sha256;
import quoth.SourceDocument;
import quoth.StatedMetadata;
import quoth.parse.Parser;
import quoth.quotation.Attribution;
import tools.jackson.databind.ObjectMapper;

/// Measures what attribution costs on real text: time to be ready, heap, characters a second on one thread, and the
/// share of each stage, as samples of the thread's stack tell it, so that the program itself needs no clocks.
/// Run it by `bin/benchmark quotation`.
///
/// Arguments: the program's home, how many million characters to read (0: only be ready), and files or folders. Each path gives an equal
/// share. Of data sets (`.jsonl`, `.jsonl.xz`) only `text` is read, as running text: records whose `id` differs only
/// behind `#` are the paragraphs of one document. Reading files is not measured.
class QuotationCost {

    private static final int PASSES = 3;
    /// Stages, and the classes (or methods) that a stack is in while it works at them; the innermost one that is listed counts.
    private static final Map<String, String> STAGES = stages();
    private static final StatedMetadata NOTHING_STATED = new StatedMetadata(Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("en"), Optional.empty(),
            Optional.empty());

    private final Parser parser;
    private final Attribution attribution;
    private final List<Document> documents = new ArrayList<>();
    private long characters;
    private int statements;

    private QuotationCost(Parser parser, Attribution attribution) {
        this.parser = parser;
        this.attribution = attribution;
    }

    private static Map<String, String> stages() {
        var stages = new TreeMap<String, String>();
        put(stages, "tokens", "syntax.Tokenizer");
        put(stages, "sentences", "syntax.SentenceSplitter", "syntax.LineBreaks");
        put(stages, "tags", "syntax.Tagger", "syntax.Words");
        put(stages, "parse", "syntax.Parser", "syntax.Parse");
        put(stages, "marks", "quotation.Marks", "quotation.Paragraphs", "quotation.LabelledParagraphs");
        put(stages, "cue words", "quotation.ArticleReader.mayReport");
        put(stages, "reports", "quotation.Tree", "quotation.SentenceReader");
        put(stages, "quotations", "quotation.QuotationReader", "quotation.CueClauses");
        put(stages, "speakers", "quotation.Speakers", "quotation.DocumentNames");
        put(stages, "dates", "quotation.SaidDates");
        put(stages, "about", "quotation.AboutFinder");
        put(stages, "composing", "quotation.Composer");
        return stages;
    }

    private static void put(Map<String, String> stages, String stage, String... places) {
        for (var place : places) {
            stages.put("quoth." + place, stage);
        }
    }

    static void main(String[] arguments) throws IOException {
        var config = Path.of(arguments[0], "index-config");
        long most = Long.parseLong(arguments[1]) * 1_000_000;
        long begin = System.nanoTime();
        var attribution = Attribution.load(config);
        System.out.printf(Locale.ROOT, "ready in %.2f s%n", seconds(begin, System.nanoTime()));
        if (most == 0) {
            return;
        }
        System.out.printf(Locale.ROOT, "heap in use when ready: %.0f MB%n", usedMegabytes());
        var cost = new QuotationCost(Parser.load(config, attribution.gazetteer()), attribution);
        for (int i = 2; i < arguments.length; i++) {
            cost.read(Path.of(arguments[i]), most * (i - 1) / (arguments.length - 2));
        }
        cost.measure();
    }

    private void measure() throws IOException {
        double texts = usedMegabytes();
        System.out.printf(Locale.ROOT, "%,d documents, %,d characters%n", documents.size(), characters);
        attributeAll();
        for (int i = 0; i < PASSES; i++) {
            long begin = System.nanoTime();
            long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            attributeAll();
            double wall = seconds(begin, System.nanoTime());
            double own = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9;
            System.out.printf(Locale.ROOT,
                    "pass %d: %,9.0f characters/s by the clock, %,9.0f by the thread's processor time; %,d statements%n",
                    i + 1, characters / wall, characters / own, statements);
        }
        System.out.printf(Locale.ROOT,
                "heap in use: %.0f MB beside the texts after %d passes; the largest before a collection: %.0f MB%n",
                usedMegabytes() - texts, PASSES + 1, peakMegabytes());
        share();
    }

    private void attributeAll() {
        statements = 0;
        for (var document : documents) {
            statements += attribution.attribute(document).size();
        }
    }

    /// Samples one more pass and prints the stages, the costliest first.
    private void share() throws IOException {
        var file = Files.createTempFile("quotation", ".jfr");
        try (var recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.start();
            attributeAll();
            recording.stop();
            recording.dump(file);
            var samples = new TreeMap<String, Integer>();
            int all = 0;
            for (var event : RecordingFile.readAllEvents(file)) {
                if (event.getThread("sampledThread").getJavaName().equals(Thread.currentThread().getName())) {
                    samples.merge(stageOf(event), 1, Integer::sum);
                    all++;
                }
            }
            int total = all;
            System.out.printf(Locale.ROOT, "stages, by %,d samples:%n", total);
            samples.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue())
                    .forEach(e -> System.out.printf(Locale.ROOT, "  %-11s %5.1f %%%n", e.getKey(),
                            100.0 * e.getValue() / total));
        } finally {
            Files.delete(file);
        }
    }

    private static String stageOf(RecordedEvent sample) {
        for (var frame : sample.getStackTrace().getFrames()) {
            var name = frame.getMethod().getType().getName();
            int nested = name.indexOf('$');
            var type = nested < 0 ? name : name.substring(0, nested);
            var stage = STAGES.getOrDefault(type + "." + frame.getMethod().getName(), STAGES.get(type));
            if (stage != null) {
                return stage;
            }
        }
        return "other";
    }

    private void read(Path path, long upTo) throws IOException {
        try (var files = Files.walk(path)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (characters < upTo && file.getFileName().toString().matches(".*[.]jsonl([.]xz)?")) {
                    readRecords(file, upTo);
                } else if (characters < upTo) {
                    parser.parse(new SourceDocument(Sha256.ofText(file.toString()), Files.size(file),
                            new Origin("benchmark", file.getFileName().toString()), NOTHING_STATED), file, this::add);
                }
            }
        }
    }

    private void add(Document document) {
        documents.add(document);
        characters += document.text().length();
    }

    private void readRecords(Path file, long upTo) throws IOException {
        var json = new ObjectMapper();
        try (var lines = lines(file)) {
            var text = new StringBuilder();
            var document = "";
            for (var line = lines.readLine(); line != null && characters < upTo; line = lines.readLine()) {
                var fields = json.readTree(line);
                var id = fields.path("id").asString("").replaceFirst("#.*", "");
                if (!id.equals(document) || id.isEmpty()) {
                    addText(document, text);
                    document = id;
                }
                text.append(text.isEmpty() ? "" : "\n\n").append(fields.path("text").asString(""));
            }
            addText(document, text);
        }
    }

    private void addText(String name, StringBuilder text) {
        if (!text.isEmpty()) {
            var source = new SourceDocument(Sha256.ofText(name + text.length()), text.length(),
                    new Origin("benchmark", name + ".txt"), NOTHING_STATED);
            add(parser.verbatim(source, text.toString()));
            text.setLength(0);
        }
    }

    private static BufferedReader lines(Path file) {
        try {
            InputStream bytes = Files.newInputStream(file);
            return new BufferedReader(new InputStreamReader(
                    file.toString().endsWith(".xz") ? new XZInputStream(bytes) : bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double seconds(long begin, long end) {
        return (end - begin) / 1e9;
    }

    private static double usedMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    private static double peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6;
    }
}
