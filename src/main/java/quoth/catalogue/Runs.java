package quoth.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import quoth.Origin;
import quoth.Outcome;
import quoth.catalogue.Run.Met;

/// Runs that took files in, and which files each of them met.
public final class Runs {

    /// Runs whose files are remembered; sources and the ledger remember theirs for ever.
    static final int KEPT = 1000;

    private static final String FILES = " FROM run_files JOIN sources ON sources.id = run_files.source WHERE run = ? ";
    private static final String NOT_INDEXED = "AND met <> 'vanished' AND outcome NOT IN ('', 'INDEXED', 'DUPLICATE') ";

    private final Session session;

    Runs(Session session) {
        this.session = session;
    }

    /// A file that a run met.
    public record File(Met met, SourceVersion source) {}

    /// Files that share an outcome and its reason.
    ///
    /// @param example the first of them
    public record Reason(Outcome outcome, String reason, long files, Origin example) {}

    /// What the files of a run add up to.
    ///
    /// @param outcomes   of files taken, by outcome; without those that wait for theirs
    /// @param pending    files taken that wait for their outcome
    /// @param documents  out of files taken
    /// @param bytes      of all files met that are there
    /// @param notIndexed files met whose words cannot be searched, or not all of them
    public record Sums(SortedMap<Outcome, Integer> outcomes, int pending, int unchanged, int vanished,
            long documents, long statements, long bytes, int notIndexed) {}

    /// Begins a run and forgets the files of runs long past.
    public Run begin(Run.Way way, Instant at) {
        long number = session.number(
                "INSERT INTO runs (way, begun, over, hidden, millis, stopped, trouble, kind) "
                        + "VALUES (?, ?, 0, 0, 0, 0, '', '') RETURNING number AS n",
                name(way), at.toString());
        // one that goes on beside a thousand uploads keeps its files
        session.change(
                "DELETE FROM run_files WHERE run IN (SELECT number FROM runs WHERE number <= ? AND over = 1)",
                number - KEPT);
        session.change("DELETE FROM runs WHERE number <= ? AND over = 1", number - KEPT);
        return byNumber(number).orElseThrow();
    }

    public Optional<Run> byNumber(long number) {
        return session.first("SELECT * FROM runs WHERE number = ?", Runs::run, number);
    }

    /// Those whose end was never written down, oldest first.
    public List<Run> unfinished() {
        return session.list("SELECT * FROM runs WHERE over = 0 ORDER BY number", Runs::run);
    }

    /// Takes note of a file. The first word on it counts.
    public void met(long run, long source, Met met) {
        session.change("INSERT OR IGNORE INTO run_files (run, source, met) VALUES (?, ?, ?)", run, source,
                name(met));
    }

    /// Writes down how a run ended; all but its number, way and begin.
    public void end(Run ended) {
        session.change(
                "UPDATE runs SET over = 1, hidden = ?, millis = ?, stopped = ?, trouble = ?, kind = ? WHERE number = ?",
                ended.hidden(), ended.millis(), ended.stopped() ? 1 : 0, ended.trouble(), ended.kind(),
                ended.number());
    }

    /// A page of the files of a run, in the order in which they were first written down.
    ///
    /// @param after id of the source before the page; 0 for the first page
    public List<File> files(long run, long after, int limit) {
        return session.list("SELECT run_files.met, sources.*" + FILES
                + "AND run_files.source > ? ORDER BY run_files.source LIMIT ?", Runs::file, run, after,
                limit);
    }

    /// What a run took and has no outcome yet, in order of arrival.
    public List<SourceVersion> pending(long run) {
        return session.list("SELECT sources.*" + FILES
                + "AND outcome = '' AND state <> 'deleted' ORDER BY sources.id", Sources::read, run);
    }

    /// The first files of a run that are not indexed, or not wholly, in the order of their origins.
    public List<File> notIndexed(long run, int limit) {
        return session.list("SELECT run_files.met, sources.*" + FILES + NOT_INDEXED
                + "ORDER BY collection, path LIMIT ?", Runs::file, run, limit);
    }

    /// Why files of a run are not indexed, or not wholly: the most frequent reasons first.
    public List<Reason> reasons(long run, int limit) {
        return session.list(
                "SELECT outcome, reason, COUNT(*) AS files, collection, path, MIN(run_files.source) AS first"
                        + FILES + NOT_INDEXED
                        + "GROUP BY outcome, reason ORDER BY files DESC, outcome, reason LIMIT ?",
                row -> new Reason(Outcome.valueOf(row.text("outcome")), row.text("reason"),
                        row.number("files"), new Origin(row.text("collection"), row.text("path"))),
                run, limit);
    }

    public Sums sums(long run) {
        var sums = new Summing();
        session.each("SELECT met, outcome, COUNT(*) AS files, SUM(documents) AS documents, "
                + "SUM(statements) AS statements, SUM(size) AS bytes" + FILES + "GROUP BY met, outcome",
                sums::add, run);
        return sums.done();
    }

    private static final class Summing {

        private final SortedMap<Outcome, Integer> outcomes = new TreeMap<>();
        private int pending;
        private int unchanged;
        private int vanished;
        private long documents;
        private long statements;
        private long bytes;
        private int notIndexed;

        void add(Row row) {
            var met = met(row);
            int files = row.count("files");
            var outcome = outcome(row);
            if (met == Met.VANISHED) {
                vanished += files;
                return;
            }
            bytes += row.number("bytes");
            notIndexed += outcome.filter(o -> !o.searchable() || o == Outcome.PARTIAL).isPresent() ? files
                    : 0;
            if (met == Met.UNCHANGED) {
                unchanged += files;
                return;
            }
            outcome.ifPresentOrElse(o -> outcomes.put(o, files), () -> pending += files);
            documents += row.number("documents");
            statements += row.number("statements");
        }

        Sums done() {
            return new Sums(outcomes, pending, unchanged, vanished, documents, statements, bytes, notIndexed);
        }
    }

    private static Run run(Row row) {
        return new Run(row.number("number"), Run.Way.valueOf(row.text("way").toUpperCase(Locale.ROOT)),
                Instant.parse(row.text("begun")), row.number("over") != 0, row.count("hidden"),
                row.number("millis"), row.number("stopped") != 0, row.text("trouble"), row.text("kind"));
    }

    private static File file(Row row) {
        return new File(met(row), Sources.read(row));
    }

    private static Met met(Row row) {
        return Met.valueOf(row.text("met").toUpperCase(Locale.ROOT));
    }

    private static Optional<Outcome> outcome(Row row) {
        return Optional.of(row.text("outcome")).filter(o -> !o.isEmpty()).map(Outcome::valueOf);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
