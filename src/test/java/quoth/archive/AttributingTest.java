package quoth.archive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import quoth.Document;
import quoth.testing.Archived;

import static org.assertj.core.api.Assertions.assertThat;

class AttributingTest {

    @Test
    void whoWaitsBehindRulesThatNeverEndStillGetsATurn() {
        var release = new CountDownLatch(1);
        var rules = new Rules("r", document -> {
            if (document.metadata().title().equals("stuck")) {
                awaitDeaf(release);
            }
            return List.of();
        });
        var documents = new ArrayList<Document>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            documents.add(Archived.document("stuck" + i).title("stuck").build().document());
        }
        documents.add(Archived.document("fine").title("fine").build().document());
        try (var attributing = new Attributing(rules, Duration.ofSeconds(1))) {
            var found = attributing.all(documents);

            assertThat(found.getLast().trouble()).isEmpty();
            assertThat(found.getFirst().trouble())
                    .isEqualTo("statements of %s were not found within 1 s", documents.getFirst().id());
        } finally {
            release.countDown();
        }
    }

    /// Waits, and does not heed interrupts.
    private static void awaitDeaf(CountDownLatch release) {
        for (boolean waiting = true; waiting;) {
            try {
                release.await();
                waiting = false;
            } catch (InterruptedException e) {
                waiting = true;
            }
        }
    }
}
