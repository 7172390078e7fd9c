package quoth.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.DocumentId;
import quoth.Sha256;
import quoth.testing.Proof;

import static org.assertj.core.api.Assertions.assertThat;

/// Kills the program, or the processes that it made, at any moment: while a command takes a folder in, and while a
/// server takes uploads. What it acknowledged is written down out here; all of it must be there afterwards, once.
class KillTest {

    private static final int FILES = 40;
    private static final int LATEST = 120_000;
    private static final Duration READY = Duration.ofSeconds(10);
    private static final Duration ORPHANS_END = Duration.ofSeconds(5);

    private enum Victim {
        PARENT, CHILD, ALL
    }

    @TempDir
    private Path folder;
    private final Random random = new Random(Proof.seed("kill -9", 20261123));
    /// All that was ever sent, and what of it the program said it has.
    private final Set<DocumentId> sent = new LinkedHashSet<>();
    private final Set<DocumentId> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<ProcessHandle> orphans = ConcurrentHashMap.newKeySet();
    /// How long the first start takes, on an archive with nothing in it.
    private Duration yardstick = Duration.ZERO;
    private Duration slowest = Duration.ZERO;
    private Duration dearest = Duration.ZERO;
    private int number;

    @Test
    void whatWasAcknowledgedIsThereOnceWhateverIsKilledWhen() throws Exception {
        int kills = Proof.times(10, 1000);
        var server = served();
        for (int kill = 0; kill < kills; kill++) {
            if (random.nextBoolean()) {
                uploadUntilKilled(server);
            } else {
                server.kill();
                ingestUntilKilled(kill);
            }
            checkIndex();
            server = served();
            var lost = server.missing(acknowledged);
            assertThat(lost).as("lost after kill %d", kill).isEmpty();
        }
        // whatever was half sent may be there or not; nothing is there twice
        int there = sent.size() - server.missing(sent).size();
        assertThat(server.count("documents")).isEqualTo(there).isGreaterThanOrEqualTo(acknowledged.size());
        assertThat(server.count("statements")).isEqualTo(there);
        server.kill();
        System.out.printf(
                "kill -9: %d kills, %d acknowledged, %d of %d sent are there, ready in %d ms at most, %d ms of processor time, in %d ms when empty%n",
                kills, acknowledged.size(), there, sent.size(), slowest.toMillis(), dearest.toMillis(),
                yardstick.toMillis());
    }

    /// A server on the archive, ready, with all that was left over done.
    private ServedProcess served() throws Exception {
        var server = ServedProcess.start(folder);
        slowest = longer(slowest, server.readyIn());
        if (yardstick.isZero()) {
            yardstick = server.readyIn();
        }
        dearest = longer(dearest, server.spent());
        assertThat(server.spent()).as("processor time until ready").isLessThan(READY);
        // where other work makes even the first start slow, time says little
        assertThat(server.readyIn()).isLessThan(longer(yardstick.multipliedBy(3), READY));
        server.awaitIdle();
        return server;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void uploadUntilKilled(ServedProcess server) throws Exception {
        int batches = random.nextInt(20);
        var killer = killLater(server.process(), LATEST);
        boolean up = true;
        for (int sentBatches = 0; up; sentBatches++) {
            if (sentBatches == batches) {
                killer.interrupt();
            }
            var batch = new ArrayList<String>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                batch.add(letter());
            }
            up = server.upload(batch);
            if (up) {
                batch.forEach(text -> acknowledged.add(id(text)));
            }
            up &= server.process().isAlive() && (killer.isAlive() || sentBatches < batches);
        }
        killer.join();
        server.kill();
    }

    private void ingestUntilKilled(int kill) throws Exception {
        var letters = Files.createDirectories(folder.resolve("letters-" + kill));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(letters.resolve("%02d.txt".formatted(i)), letter());
        }
        var process = Program.of(List.of(), List.of("-Dquoth.home=" + Shell.HOME), folder, "ingest",
                letters.toString(), "--list", "--archive", ServedProcess.archive(folder).toString()).start();
        ServedProcess.drain(process.getErrorStream());
        int lines = random.nextInt(FILES + 1);
        var killer = killLater(process, lines == 0 ? random.nextInt(6000) : LATEST);
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            var line = out.readLine();
            for (int read = 1; line != null; read++) {
                var name = line.substring(line.lastIndexOf('/') + 1);
                acknowledged.add(id(Files.readString(letters.resolve(name))));
                if (read == lines) {
                    killer.interrupt();
                }
                line = out.readLine();
            }
        } catch (IOException e) {
            // its end broke off
        }
        killer.join();
        process.destroyForcibly().waitFor();
    }

    /// Kills the process, one that it made, or all of them; what the process made must be gone soon after it.
    ///
    /// @return the thread that does it, sooner when it is interrupted
    private Thread killLater(Process process, int millis) {
        var victim = Victim.values()[random.nextInt(Victim.values().length)];
        int chosen = random.nextInt(1000);
        int later = random.nextInt(200);
        return Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                pause(later);
            }
            var children = process.descendants().toList();
            if (victim == Victim.CHILD && !children.isEmpty()) {
                children.get(chosen % children.size()).destroyForcibly();
                return;
            }
            process.destroyForcibly();
            if (victim == Victim.ALL) {
                children.forEach(ProcessHandle::destroyForcibly);
            }
            orphans.addAll(children);
        });
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            // now, then
        }
    }

    private void checkIndex() throws Exception {
        long end = System.nanoTime() + ORPHANS_END.toNanos();
        while (orphans.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(orphans.stream().filter(ProcessHandle::isAlive)).as("orphans").isEmpty();
        orphans.clear();
        try (var directory = FSDirectory.open(ServedProcess.archive(folder).resolve("index"));
                var check = new CheckIndex(directory)) {
            // before its first commit there is none, and all of it is made anew
            if (DirectoryReader.indexExists(directory)) {
                assertThat(check.checkIndex().clean).as("index").isTrue();
            }
        }
    }

    private String letter() {
        number++;
        var text = "The envoy of district %d said: \"The barley of field %d is in.\"\n".formatted(number,
                number);
        sent.add(id(text));
        return text;
    }

    private static DocumentId id(String text) {
        return DocumentId.ofBytes(Sha256.ofText(text));
    }
}
