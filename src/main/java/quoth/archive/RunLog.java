package quoth.archive;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import quoth.Origin;
import quoth.Outcome;
import quoth.catalogue.Catalogue;
import quoth.catalogue.Run;
import quoth.catalogue.Runs;
import quoth.catalogue.SourceVersion;

/// The runs that took files in, and what became of every file that each of them met; the last thousand runs,
/// whichever process ran them. Safe for use by many threads.
public final class RunLog {

    private final Catalogue catalogue;
    private final InstantSource time;

    RunLog(Catalogue catalogue, InstantSource time) {
        this.catalogue = catalogue;
        this.time = time;
    }

    /// How the files of a run came.
    public enum Way {
        /// From paths on this machine.
        PATHS,
        /// Over the network.
        UPLOAD,
        /// Earlier runs acknowledged them and did not come to them.
        LEFTOVERS
    }

    /// How a run met a file.
    public enum Met {
        /// New, changed, or left over.
        TAKEN,
        /// In the archive already, as it is.
        UNCHANGED,
        /// Not there any more.
        VANISHED
    }

    /// @param over    whether its end was written down
    /// @param hidden  files and folders left alone because their names begin with a dot
    /// @param millis  that it took, once over
    /// @param stopped whether it was asked to stop before its end
    /// @param trouble why it broke down; empty when it did not
    /// @param kind    what kind of trouble, as [quoth.QuothException.Kind] has it; empty when nobody foresaw it
    public record Entry(long number, Way way, Instant begun, boolean over, int hidden, long millis,
            boolean stopped, String trouble, String kind) {

        /// This run, over.
        public Entry ended(int hiddenFiles, long tookMillis, boolean early) {
            return new Entry(number, way, begun, true, hiddenFiles, tookMillis, early, "", "");
        }

        /// This run, broken down.
        public Entry failed(String why, String kindOfTrouble) {
            return new Entry(number, way, begun, true, hidden, millis, false, why, kindOfTrouble);
        }
    }

    /// A file that a run met.
    ///
    /// @param row     its version's row, by which pages of files go on
    /// @param version 1 for the first bytes found at its origin
    /// @param size    in bytes
    /// @param outcome absent while it waits for it
    public record File(long row, Met met, Origin origin, int version, long size, Optional<Outcome> outcome,
            String reason, int documents, int statements) {}

    /// Files that share an outcome and its reason.
    ///
    /// @param example the first of them
    public record Reason(Outcome outcome, String reason, long files, Origin example) {}

    /// What the files of a run add up to; as the archive has them now.
    ///
    /// @param outcomes   of files taken
    /// @param pending    files taken that wait for their outcome
    /// @param documents  out of files taken
    /// @param bytes      of all files met that are there
    /// @param notIndexed files met whose words cannot be searched, or not all of them
    public record Sums(SortedMap<Outcome, Integer> outcomes, int pending, int unchanged, int vanished,
            long documents, long statements, long bytes, int notIndexed) {

        public Sums {
            outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
        }
    }

    /// Begins a run. It is remembered from here on, also by the next process.
    public Entry begin(Way way) {
        var now = time.instant();
        return catalogue.write(tables -> entry(tables.runs().begin(Run.Way.valueOf(way.name()), now)));
    }

    public Optional<Entry> run(long number) {
        return catalogue.read(tables -> tables.runs().byNumber(number)).map(RunLog::entry);
    }

    /// Those whose end was never written down, oldest first: they go on, or their process died.
    public List<Entry> unfinished() {
        return catalogue.read(tables -> tables.runs().unfinished()).stream().map(RunLog::entry).toList();
    }

    /// Takes note of files that a run met. The first word on each counts.
    ///
    /// @param rows of their versions
    public void met(long run, Collection<Long> rows, Met met) {
        if (!rows.isEmpty()) {
            var how = Run.Met.valueOf(met.name());
            catalogue.write(tables -> {
                rows.forEach(row -> tables.runs().met(run, row, how));
                return rows;
            });
        }
    }

    /// Writes down how a run ended.
    public void end(Entry ended) {
        catalogue.write(tables -> {
            tables.runs().end(new Run(ended.number, Run.Way.valueOf(ended.way.name()), ended.begun, true,
                    ended.hidden, ended.millis, ended.stopped, ended.trouble, ended.kind));
            return ended;
        });
    }

    /// A page of a run's files.
    ///
    /// @param after row of the last file of the page before; 0 for the first page
    public List<File> files(long run, long after, int limit) {
        return catalogue.read(tables -> tables.runs().files(run, after, limit)).stream().map(RunLog::file)
                .toList();
    }

    /// The first of a run's files whose words cannot be searched, or not all of them, in the order of their origins.
    public List<File> notIndexed(long run, int limit) {
        return catalogue.read(tables -> tables.runs().notIndexed(run, limit)).stream().map(RunLog::file)
                .toList();
    }

    /// Why words of a run's files cannot be searched, the most frequent reasons first.
    public List<Reason> reasons(long run, int limit) {
        return catalogue.read(tables -> tables.runs().reasons(run, limit)).stream()
                .map(r -> new Reason(r.outcome(), r.reason(), r.files(), r.example())).toList();
    }

    public Sums sums(long run) {
        var sums = catalogue.read(tables -> tables.runs().sums(run));
        return new Sums(sums.outcomes(), sums.pending(), sums.unchanged(), sums.vanished(), sums.documents(),
                sums.statements(), sums.bytes(), sums.notIndexed());
    }

    /// Files of a run that wait for their outcome, in order of arrival.
    public List<quoth.archive.Entry> pending(long run) {
        return catalogue.read(tables -> tables.runs().pending(run).stream()
                .map(source -> Acknowledging.entry(tables, source)).toList());
    }

    private static Entry entry(Run run) {
        return new Entry(run.number(), Way.valueOf(run.way().name()), run.begun(), run.over(), run.hidden(),
                run.millis(), run.stopped(), run.trouble(), run.kind());
    }

    private static File file(Runs.File file) {
        SourceVersion source = file.source();
        return new File(source.id(), Met.valueOf(file.met().name()), source.origin(), source.version(),
                source.size(), source.outcome(), source.reason(), source.documents(), source.statements());
    }
}
