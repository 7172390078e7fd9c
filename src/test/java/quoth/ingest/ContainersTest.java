package quoth.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;
import quoth.Origin;
import quoth.archive.Archive;
import quoth.archive.Finished;
import quoth.archive.MapEngine;
import quoth.archive.QuotedWords;
import quoth.testing.SharedWorkers;

import static org.assertj.core.api.Assertions.assertThat;

/// Files within files: each a document of its own, with one outcome.
class ContainersTest {

    private static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));

    @TempDir
    private Path folder;

    private Path files;
    private Archive archive;

    @BeforeEach
    void open() throws IOException {
        files = Files.createDirectories(folder.resolve("news"));
        archive = Archive.open(folder.resolve("archive"), QuotedWords.straight(), index -> new MapEngine(),
                TIME);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @ParameterizedTest
    @CsvSource({"IBM866, Отчёт за май.txt", "IBM866, ДОКУМЕНТЫ/письмо 12.txt", "windows-31j, 日本の議会.txt",
            "windows-31j, テスト/議事録2.txt", "GBK, 邮件系统检查.doc.txt", "IBM437, Müller über Größe.txt",
            "IBM437, café.txt", "UTF-8, Zürich.txt"})
    void aNameOfAnOldCodePageIsRead(String codePage, String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            zip.setEncoding(codePage);
            zip.setUseLanguageEncodingFlag(false);
            zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
            zip.putArchiveEntry(new ZipArchiveEntry(name));
            zip.write(said("Talks go on."));
            zip.closeArchiveEntry();
        }
        Files.write(files.resolve("old.zip"), bytes.toByteArray());

        assertThat(run()).contains("old.zip!/" + name + ": indexed");
    }

    @Test
    void everyEntryHasItsPathAndOneOutcomeHoweverDeepItLies() throws IOException {
        var inner = zip("deep/a.txt", said("Talks go on."), "empty.txt", new byte[0]);
        Files.write(files.resolve("outer.zip"),
                zip("b.txt", said("We will not go."), "more/inner.zip", inner, ".DS_Store", said("no")));

        assertThat(run()).containsExactly(
                "outer.zip: indexed 2 files inside it",
                "outer.zip!/b.txt: indexed",
                "outer.zip!/more/inner.zip: indexed 2 files inside it",
                "outer.zip!/more/inner.zip!/deep/a.txt: indexed",
                "outer.zip!/more/inner.zip!/empty.txt: empty file of 0 bytes");
        assertThat(archive.status().documents()).isEqualTo(2);
    }

    @Test
    void tarIsOpenedWhetherPackedOrNot() throws IOException {
        var tar = tar("a.txt", said("Talks go on."), "b.txt", said("We will not go."));
        Files.write(files.resolve("1.tar"), tar);
        Files.write(files.resolve("2.tar.gz"), packed(tar, GZIPOutputStream::new));
        Files.write(files.resolve("3.txt.xz"),
                packed(said("It is over."), out -> new XZOutputStream(out, new LZMA2Options(0))));

        assertThat(run()).containsExactly(
                "1.tar: indexed 2 files inside it",
                "1.tar!/a.txt: indexed",
                "1.tar!/b.txt: indexed",
                "2.tar.gz: indexed 2 files inside it",
                "2.tar.gz!/a.txt: duplicate same bytes as news/1.tar!/a.txt",
                "2.tar.gz!/b.txt: duplicate same bytes as news/1.tar!/b.txt",
                "3.txt.xz: indexed 1 file inside it",
                "3.txt.xz!/3.txt: indexed");
    }

    @Test
    void attachmentsAndMessagesOfAMailboxAreFilesOfTheirOwn() throws IOException {
        var mail = """
                From: Ada Brandt <ada@harbour.example>
                Subject: The harbour
                Date: Thu, 4 May 2023 10:00:00 +0000
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain

                Ada Brandt said: "We will sign."
                --x
                Content-Type: text/html; charset=utf-8
                Content-Disposition: attachment; filename="=?utf-8?q?plan_=C3=A9.html?="

                <p>Ada Brandt said: "The plan is good."</p>
                --x--
                """;
        Files.writeString(files.resolve("box.mbox"),
                "From ada@harbour.example Thu May  4 10:00:00 2023\n" + mail
                        + "\nFrom bo@harbour.example Thu May  4 11:00:00 2023\nFrom: bo@harbour.example\n"
                        + "Subject: Re\nDate: Thu, 4 May 2023 11:00:00 +0000\n\n>From here on: \"No.\"\n");

        assertThat(run()).containsExactly(
                "box.mbox: indexed 2 files inside it",
                "box.mbox!/00001.eml: indexed",
                "box.mbox!/00001.eml!/plan é.html: indexed",
                "box.mbox!/00002.eml: indexed");
        assertThat(archive.status().documents()).isEqualTo(3);
    }

    @Test
    void namesAreLabelsAndLinksAreRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(out)) {
            add(tar, "../../outside.txt", said("Out."));
            add(tar, "/etc/passwd", said("Root."));
            add(tar, "a!/b.txt", said("Marked."));
            tar.putArchiveEntry(new TarArchiveEntry("link", TarConstants.LF_SYMLINK));
            tar.closeArchiveEntry();
        }
        Files.write(files.resolve("odd.tar"), out.toByteArray());

        assertThat(run()).containsExactly(
                "odd.tar: indexed 4 files inside it",
                "odd.tar!/a!_/b.txt: indexed",
                "odd.tar!/etc/passwd: indexed",
                "odd.tar!/link: refused a link; links are not followed",
                "odd.tar!/outside.txt: indexed");
        assertThat(folder.resolve("outside.txt")).doesNotExist();
    }

    @Test
    void aSixthLevelIsNotOpened() throws IOException {
        var bytes = said("Down here.");
        for (int level = 6; level >= 1; level--) {
            bytes = zip(level == 6 ? "a.txt" : (level + 1) + ".zip", bytes);
        }
        Files.write(files.resolve("1.zip"), bytes);

        assertThat(run()).hasSize(6).last().asString().isEqualTo(
                "1.zip!/2.zip!/3.zip!/4.zip!/5.zip!/6.zip: "
                        + "limit files within files are opened on 5 levels; this is one more");
    }

    @Test
    void aThousandFilesComeOutOfOneOnAllLevelsTogether() throws IOException {
        var many = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(many)) {
            for (int i = 0; i < 600; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.write(said("Number " + i + "."));
            }
        }
        Files.write(files.resolve("outer.zip"), zip("1.zip", many.toByteArray(), "2.zip",
                zip("again.zip", many.toByteArray(), "x.txt", said("First."))));

        var outcomes = run();

        assertThat(outcomes).contains("outer.zip!/1.zip: indexed 600 files inside it");
        assertThat(outcomes.size() - 1).isLessThanOrEqualTo(1_000);
    }

    @Test
    void aContainerAsItWasIsNotOpenedAgainAndAnEntryThatIsGoneIsMarked() throws IOException {
        Files.write(files.resolve("a.zip"), zip("a.txt", said("Talks go on."), "b.txt", said("We stay.")));
        run();

        var second = report();
        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(second.vanished()).isZero();

        Files.write(files.resolve("a.zip"), zip("a.txt", said("Talks go on.")));
        var third = report();
        assertThat(third.vanished()).isEqualTo(1);
        assertThat(archive.known(new Origin("news", "a.zip!/b.txt")).orElseThrow().vanished()).isTrue();
        assertThat(archive.known(new Origin("news", "a.zip!/a.txt")).orElseThrow().vanished()).isFalse();

        Files.delete(files.resolve("a.zip"));
        assertThat(report().vanished()).isEqualTo(2);
    }

    @Test
    void aBrokenEntryLeavesTheOthersAlone() throws IOException {
        var zip = zip("a.txt", said("Talks go on."), "b.txt", said("We stay."));
        // the first entry's packed bytes begin behind its head of 30 bytes and its name of 5
        for (int i = 35; i < 45; i++) {
            zip[i] ^= 0x5A;
        }
        Files.write(files.resolve("a.zip"), zip);

        assertThat(run()).hasSize(3).contains("a.zip: indexed 2 files inside it", "a.zip!/b.txt: indexed")
                .anyMatch(line -> line.startsWith("a.zip!/a.txt: parse_error "));
    }

    private IngestReport report() {
        return new Ingest(archive, SharedWorkers.PARSER, SharedWorkers.WORKERS,
                new FreeSpace(() -> Long.MAX_VALUE, 0), TIME).run(
                        IngestRequest.of(files),
                        progress -> {}, new StopSignal());
    }

    /// Takes the folder in; every file with its outcome and the reason, in order.
    private List<String> run() {
        report();
        return archive.files("news").stream().map(ContainersTest::line).toList();
    }

    private static String line(Finished source) {
        return "%s: %s %s".formatted(source.origin().path(),
                source.outcome().name().toLowerCase(java.util.Locale.ROOT), source.reason()).strip();
    }

    private static byte[] said(String words) {
        return "The envoy said: \"%s\"\n".formatted(words).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return out.toByteArray();
    }

    private static byte[] tar(Object... namesAndBytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(out)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                add(tar, (String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
            }
        }
        return out.toByteArray();
    }

    private static void add(TarArchiveOutputStream tar, String name, byte[] bytes) throws IOException {
        var entry = new TarArchiveEntry(name, true);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    private interface Packer {
        OutputStream over(OutputStream out) throws IOException;
    }

    private static byte[] packed(byte[] bytes, Packer packer) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = packer.over(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }
}
