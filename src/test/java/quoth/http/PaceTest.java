package quoth.http;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Pace pace = new Pace(50, nanos::get);

    @Test
    void eachHasFiftyTurnsASecondOfItsOwn() {
        assertThat(allowed("Ada", 80)).isEqualTo(50);
        assertThat(allowed("Ben", 80)).isEqualTo(50);
        nanos.addAndGet(100_000_000);
        assertThat(allowed("Ada", 80)).isEqualTo(5);
    }

    @Test
    void whoWaitsLongSavesNoMoreThanASecond() {
        nanos.addAndGet(3_600_000_000_000L);
        assertThat(allowed("Ada", 80)).isEqualTo(50);
        nanos.addAndGet(3_600_000_000_000L);
        assertThat(allowed("Ada", 80)).isEqualTo(50);
    }

    private long allowed(String who, int times) {
        return IntStream.range(0, times).filter(_ -> pace.allows(who)).count();
    }
}
