package quoth.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.DocumentId;
import quoth.QuothException;
import quoth.Sha256;
import quoth.archive.Finding.Part;
import quoth.archive.Finding.Remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UpkeepTest {

    private static final String GOING = "Cairo. The envoy said: \"We will not go there.\" He left.";
    private static final String SECRET = "Rome. He said: \"The zanzibarian plan is off.\" He left.";

    @TempDir
    private Path folder;
    private Path home;
    private Shelf shelf;

    @BeforeEach
    void open() {
        home = folder.resolve("archive");
        shelf = new Shelf(home);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void anArchiveInOrderIsFoundSo() {
        shelf.take("a.txt", GOING);
        shelf.take("b.txt", GOING);
        shelf.take("a.txt", SECRET);

        var report = shelf.archive.verify();

        assertThat(report.findings()).isEmpty();
        assertThat(report.trouble()).isFalse();
        assertThat(report.counts())
                .hasToString("{documents=2, index documents=2, ledger rows=7, originals=2, text files=2}");
    }

    @Test
    void whatNothingNeedsGoesIntoQuarantine() throws IOException {
        shelf.take("a.txt", GOING);
        var orphan = home.resolve("originals/00").resolve("0".repeat(64));
        Files.createDirectories(orphan.resolve("..").normalize());
        Files.writeString(orphan, "who left this here?");
        var text = home.resolve("texts/00").resolve("0".repeat(64) + "-p1.gz");
        Files.createDirectories(text.resolve("..").normalize());
        Files.writeString(text, "and this?");
        var stray = Files.writeString(home.resolve("texts/notes.txt"), "mine");

        assertThat(shelf.archive.verify().findings()).containsExactly(
                new Finding(Part.ORIGINAL, orphan.toString(), "nothing in the catalogue refers to it",
                        Remedy.OPEN),
                new Finding(Part.TEXT, text.toString(), "nothing in the catalogue refers to it", Remedy.OPEN),
                new Finding(Part.STRAY, stray.toString(), "is none of the archive's", Remedy.OPEN));
        assertThat(shelf.archive.repair().findings()).extracting(Finding::remedy)
                .containsOnly(Remedy.QUARANTINED);

        assertThat(home.resolve("quarantine/originals/00").resolve("0".repeat(64)))
                .hasContent("who left this here?");
        assertThat(shelf.archive.verify().findings()).isEmpty();
    }

    @Test
    void whatIsDeletedGoesFromQuarantineToo() throws IOException {
        shelf.take("a.txt", SECRET);
        Files.writeString(original(SECRET), SECRET + "!");
        shelf.archive.repair();
        var spoilt = home.resolve("quarantine").resolve(home.relativize(original(SECRET)));
        assertThat(spoilt).exists();
        var catalogue = Files.writeString(home.resolve("quarantine/catalogue.db-1"), SECRET);

        shelf.archive.delete("news");

        assertThat(spoilt).doesNotExist();
        assertThat(catalogue).doesNotExist();
    }

    @Test
    void anOriginalThatIsGoneComesBackFromItsFileOrIsWaitedFor() throws IOException {
        var root = Files.createDirectories(folder.resolve("news"));
        Files.writeString(root.resolve("a.txt"), GOING);
        shelf.archive.collection("news", root.toString());
        shelf.take("a.txt", GOING);
        shelf.take("gone.txt", SECRET);
        Files.delete(original(GOING));
        Files.delete(original(SECRET));

        var report = shelf.archive.repair();

        assertThat(report.trouble()).isTrue();
        assertThat(report.findings()).extracting(Finding::remedy).containsExactlyInAnyOrder(Remedy.REPAIRED,
                Remedy.LOST);
        assertThat(original(GOING)).hasContent(GOING);

        shelf.acknowledgeOnly("gone.txt", SECRET);

        assertThat(shelf.archive.verify().findings()).isEmpty();
    }

    @Test
    void aDeletedCollectionIsInNoFileAnyMore() throws IOException {
        shelf.take("a.txt", SECRET);
        shelf.archive.settle();
        shelf.close();
        shelf = new Shelf(home);
        shelf.take("b.txt", GOING);
        shelf.archive.settle();
        assertThat(filesWith("zanzibarian")).isNotEmpty();

        shelf.archive.delete(DocumentId.ofBytes(Sha256.ofText(SECRET)));

        assertThat(filesWith("zanzibarian")).isEmpty();
        assertThat(shelf.seen()).containsExactly(DocumentId.ofBytes(Sha256.ofText(GOING)).value());
        assertThat(shelf.archive.verify().findings()).isEmpty();
        shelf.close();
        assertThat(filesWith("zanzibarian")).isEmpty();
        shelf = new Shelf(home);
    }

    @Test
    void aBackupTakenWhileDocumentsComeInIsAnArchiveOfWhatWasAcknowledgedThen() throws Exception {
        for (int i = 0; i < 40; i++) {
            shelf.take(i + ".txt", "He said: \"Number %d is here.\" Then he left.".formatted(i));
        }
        shelf.archive.settle();
        var before = shelf.seen();
        shelf.acknowledge("pending.txt", "She said: \"Not yet.\" Then she left.");
        var begun = new CountDownLatch(1);
        var acknowledged = new ConcurrentLinkedQueue<String>(before);
        var ingest = CompletableFuture.runAsync(() -> {
            for (int i = 40; i < 80; i++) {
                begun.countDown();
                var text = "He said: \"Number %d is here.\" Then he left.".formatted(i);
                shelf.take(i + ".txt", text);
                acknowledged.add(DocumentId.ofBytes(Sha256.ofText(text)).value());
            }
        });
        begun.await();
        var atLeast = List.copyOf(acknowledged);
        var report = shelf.archive.backup(folder.resolve("backup"));
        ingest.join();

        assertThat(report.findings()).isEmpty();
        try (var restored = new Shelf(Files.move(folder.resolve("backup"), folder.resolve("elsewhere")))) {
            restored.archive.settle();
            assertThat(restored.archive.status().ledger().value())
                    .isEqualTo(report.counts().get("ledger rows"));
            assertThat(restored.archive.verify().findings()).isEmpty();
            restored.resume();
            assertThat(restored.archive.pending()).isEmpty();
            acknowledged
                    .add(DocumentId.ofBytes(Sha256.ofText("She said: \"Not yet.\" Then she left.")).value());
            assertThat(restored.seen()).containsAll(atLeast).isSubsetOf(acknowledged);
            assertThat(restored.seen()).containsAll(before)
                    .contains(DocumentId.ofBytes(Sha256.ofText("She said: \"Not yet.\" Then she left."))
                            .value())
                    .hasSize((int) restored.archive.status().documents());
        }
        assertThatThrownBy(() -> shelf.archive.backup(home)).isInstanceOf(QuothException.class)
                .hasMessage("%s: is there already; expected a folder that is not", home);
    }

    @Test
    void anIndexIsMadeAnewBesideTheOneThatServes() throws IOException {
        shelf.take("a.txt", GOING);
        shelf.take("b.txt", SECRET);
        shelf.archive.settle();
        var before = shelf.seen();

        var report = shelf.archive.rebuild(false);

        assertThat(report).isEqualTo(new RebuildReport(2, 2, 0, 0, List.of()));
        assertThat(shelf.seen()).isEqualTo(before);
        shelf.take("c.txt", "He said: \"And this.\" Then he left.");
        assertThat(home.resolve("index.current")).hasContent("index-2\n");
        assertThat(home.resolve("index")).doesNotExist();
        shelf.close();
        shelf = new Shelf(home);
        assertThat(shelf.seen()).hasSize(3).containsAll(before);
        assertThat(shelf.archive.verify().findings()).isEmpty();
    }

    @Test
    void everythingIsParsedAgainFromItsOriginalAndStandsMeanwhile() {
        shelf.take("a.txt", GOING);
        shelf.take("b.txt", SECRET);
        shelf.finish(shelf.acknowledge("copy.txt", GOING));
        shelf.archive.settle();
        var before = shelf.seen();

        assertThat(shelf.archive.reopen().counts()).hasToString("{files to be parsed again=3}");

        assertThat(shelf.seen()).isEqualTo(before);
        assertThat(shelf.archive.pending()).hasSize(3);
        shelf.resume();
        assertThat(shelf.seen()).isEqualTo(before);
        assertThat(shelf.archive.pending()).isEmpty();
        assertThat(shelf.archive.status().outcomes()).hasToString("{duplicate=1, indexed=2}");
        assertThat(shelf.archive.verify().findings()).isEmpty();
    }

    private Path original(String text) {
        var hash = Sha256.ofText(text).hex();
        return home.resolve("originals").resolve(hash.substring(0, 2)).resolve(hash);
    }

    private List<Path> filesWith(String words) throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).filter(file -> contains(file, words)).toList();
        }
    }

    private static boolean contains(Path file, String words) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException e) {
            return false;
        }
    }
}
