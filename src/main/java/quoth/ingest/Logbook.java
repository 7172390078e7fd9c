package quoth.ingest;

import java.util.ArrayList;
import java.util.List;
import quoth.archive.Entry;
import quoth.archive.RunLog;
import quoth.archive.RunLog.Met;

/// Writes down which files one run met. What is acknowledged is written down with its acknowledgement; the rest
/// here, many at once. For one thread.
final class Logbook {

    private static final int GROUP = 1000;

    private final RunLog log;
    private final long run;
    private final List<Long> unchanged = new ArrayList<>();

    Logbook(RunLog log, long run) {
        this.log = log;
        this.run = run;
    }

    long run() {
        return run;
    }

    void unchanged(long row) {
        unchanged.add(row);
        if (unchanged.size() >= GROUP) {
            flush();
        }
    }

    /// Takes over what an earlier run acknowledged and did not come to.
    void takeOver(List<Entry> left) {
        log.met(run, left.stream().map(Entry::row).toList(), Met.TAKEN);
    }

    void vanished(List<Long> rows) {
        log.met(run, rows, Met.VANISHED);
    }

    void flush() {
        log.met(run, unchanged, Met.UNCHANGED);
        unchanged.clear();
    }
}
