package quoth.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressBarTest {

    private static final String NOTHING = "\u2591".repeat(24);
    private static final Instant BEGIN = Instant.parse("2026-03-01T10:00:00Z");

    private Instant now = BEGIN;
    private final InstantSource clock = () -> now;
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "0   | 0   | 0     | ░░░░░░░░░░░░░░░░░░░░░░░░   0 %  2 files",
            "0   | 100 | 3     | ░░░░░░░░░░░░░░░░░░░░░░░░   0 %  2 files, 0.7 files/s",
            "25  | 100 | 10    | ██████░░░░░░░░░░░░░░░░░░  25 %  2 files, 0.2 files/s, 30 s left",
            "50  | 100 | 600   | ████████████░░░░░░░░░░░░  50 %  2 files, 5 min a file, 10 min left",
            "50  | 100 | 7500  | ████████████░░░░░░░░░░░░  50 %  2 files, 1 h 2 min a file, 2 h 5 min left",
            "100 | 100 | 20    | ████████████████████████ 100 %  2 files, 0.1 files/s",
            "120 | 100 | 20    | ████████████████████████ 100 %  2 files, 0.1 files/s"})
    void theLineTellsTheShareTheRateAndTheTimeLeft(long done, long total, long seconds, String line) {
        assertThat(ProgressBar.line(done, total, 2, "2 files", Duration.ofSeconds(seconds))).isEqualTo(line);
    }

    @Test
    void aHighRateIsAWholeNumber() {
        assertThat(ProgressBar.line(50, 100, 24_700, "24,700 files", Duration.ofSeconds(20)))
                .endsWith("  24,700 files, 1,235 files/s, 20 s left");
    }

    @Test
    void atATerminalOneLineIsWrittenOverTenTimesASecondAtMost() {
        var bar = new ProgressBar(new PrintWriter(err), true, clock);

        bar.show(0, 100, 0, "a");
        now = BEGIN.plusMillis(100);
        bar.show(0, 100, 0, "b");
        now = BEGIN.plusMillis(150);
        bar.show(0, 100, 0, "c");
        bar.clear();

        assertThat(err).hasToString("\r" + NOTHING + "   0 %  b\u001b[K" + "\r\u001b[K");
    }

    @Test
    void inALogThereIsALineAMinute() {
        var bar = new ProgressBar(new PrintWriter(err), false, clock);

        bar.show(0, 100, 0, "a");
        now = BEGIN.plusSeconds(59);
        bar.show(0, 100, 0, "b");
        now = BEGIN.plusSeconds(60);
        bar.show(0, 100, 0, "c");
        bar.clear();

        assertThat(err).hasToString(NOTHING + "   0 %  c" + System.lineSeparator());
    }
}
