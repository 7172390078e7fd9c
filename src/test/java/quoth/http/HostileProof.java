package quoth.http;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import quoth.testing.Proof;

import static org.assertj.core.api.Assertions.assertThat;

/// A thousand hostile queries of twenty families on a server with a large archive, each answered or refused within two
/// and a half seconds, none with a 5xx but 503: `bin/quoth serve --archive DIR --port N`, then
/// `mvn test -Dtest=HostileProof -Dquoth.port=N`.
@EnabledIfSystemProperty(named = "quoth.port", matches = "\\d+", disabledReason = "needs a running server: -Dquoth.port=N")
class HostileProof {

    private static final Duration LONGEST = Duration.ofMillis(2_500);

    @Test
    void aThousandHostileQueriesAreAnsweredOrRefusedInTime() throws IOException, InterruptedException {
        var hostile = new HostileQueries(Proof.seed("hostile queries", 9)).all(50);

        assertThat(hostile).hasSize(1_000);
        assertThat(new Hostilities(Integer.getInteger("quoth.port"), LONGEST).ask(hostile)).isEmpty();
    }
}
