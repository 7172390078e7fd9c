package quoth.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/// Shows how far a run is: one line that is written over when stderr is a terminal, else a line a minute.
final class ProgressBar {

    private static final int WIDTH = 24;

    private final PrintWriter err;
    private final boolean terminal;
    private final InstantSource clock;
    private final Instant begin;
    private Instant last;

    ProgressBar(PrintWriter err, boolean terminal, InstantSource clock) {
        this.err = err;
        this.terminal = terminal;
        this.clock = clock;
        this.begin = clock.instant();
        this.last = begin;
    }

    /// @param done   bytes
    /// @param total  bytes, 0 while unknown
    /// @param files  that are done
    /// @param detail what else to show, such as `12 files, 340 statements`
    void show(long done, long total, long files, String detail) {
        var now = clock.instant();
        var pause = terminal ? Duration.ofMillis(100) : Duration.ofMinutes(1);
        if (Duration.between(last, now).compareTo(pause) < 0) {
            return;
        }
        last = now;
        var line = line(done, total, files, detail, Duration.between(begin, now));
        err.print(terminal ? "\r" + line + "\u001b[K" : line + System.lineSeparator());
        err.flush();
    }

    /// Takes the bar away again.
    void clear() {
        if (terminal) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    static String line(long done, long total, long files, String detail, Duration elapsed) {
        double share = total == 0 ? 0 : Math.min(1, (double) done / total);
        int filled = (int) Math.round(share * WIDTH);
        var left = share > 0.01 && share < 1
                ? ", " + spoken(Duration.ofMillis((long) (elapsed.toMillis() * (1 - share) / share)))
                        + " left"
                : "";
        return String.format(Locale.ROOT, "%s%s %3.0f %%  %s%s%s", "█".repeat(filled),
                "░".repeat(WIDTH - filled),
                share * 100, detail, rate(files, elapsed), left);
    }

    /// Files a second, or for slow ones the time of each; empty before the first file and the first second.
    private static String rate(long files, Duration elapsed) {
        if (files == 0 || elapsed.toSeconds() == 0) {
            return "";
        }
        double rate = files * 1000.0 / elapsed.toMillis();
        if (rate < 0.1) {
            return ", " + spoken(elapsed.dividedBy(files)) + " a file";
        }
        return String.format(Locale.ROOT, rate < 10 ? ", %.1f files/s" : ", %,.0f files/s", rate);
    }

    private static String spoken(Duration duration) {
        long seconds = Math.max(1, duration.toSeconds());
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600 ? seconds / 60 + " min" : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }
}
