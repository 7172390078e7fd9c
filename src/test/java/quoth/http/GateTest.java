package quoth.http;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GateTest {

    @Test
    void whoFindsAllPlacesTakenIsToldToComeAgain() {
        var gate = new Gate(1);

        assertThatThrownBy(() -> gate.within(() -> gate.within(() -> "inner")))
                .hasMessage("1 searches are running, as many as are let in at once; try again in a second");
        assertThat(gate.within(() -> "afterwards")).isEqualTo("afterwards");
    }
}
