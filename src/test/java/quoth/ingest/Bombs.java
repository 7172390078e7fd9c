package quoth.ingest;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/// Makes files that are built to do harm: small ones that become huge, deep ones, ones that reach outside.
final class Bombs {

    private static final int MEGABYTE = 1 << 20;

    private final Path folder;

    Bombs(Path folder) {
        this.folder = folder;
    }

    /// Those that cost little to make.
    ///
    /// @param secret a file that nobody may read
    /// @param canary an address that nobody may call
    void small(Path secret, String canary) throws IOException {
        Files.write(folder.resolve("overlapping.zip"), overlapping(2_000, zeros(60)));
        tenGigabytes(folder.resolve("ten-gigabytes.gz"));
        Files.writeString(folder.resolve("laughs.xml"), laughs("<?xml version=\"1.0\"?>", "lolz"));
        Files.writeString(folder.resolve("laughs-tei.xml"), laughs("<?xml version=\"1.0\"?>", "TEI"));
        Files.writeString(folder.resolve("outside.xml"), outside(secret.toUri().toString(), canary));
        Files.writeString(folder.resolve("xfa.pdf"), xfa(secret.toUri().toString(), canary));
        Files.writeString(folder.resolve("deep.html"), "<div>".repeat(100_000) + "<p>At the bottom.</p>");
        Files.writeString(folder.resolve("deep.jsonl"), "[".repeat(1_000_000));
        Files.writeString(folder.resolve("deep-mail.eml"), deepMail(5_000));
        Files.writeString(folder.resolve("pixels.pdf"), pixels());
        links(folder.resolve("links.tar"), secret);
    }

    /// Those that take gigabytes of disk or minutes of parsing.
    void large() throws IOException {
        Files.write(folder.resolve("matryoshka.zip"), nested(100));
        line(folder.resolve("line.txt"), 2_000, "");
        line(folder.resolve("line.html"), 2_000, "<p>");
        line(folder.resolve("line.jsonl"), 2_000, "{\"text\":\"");
        try (var out = gzip(folder.resolve("line.jsonl.gz"))) {
            write(out, 2_000, (byte) 'a');
        }
        manyParts(folder.resolve("many-parts.eml"));
        try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("wide.html")))) {
            for (int i = 0; i < 5_000_000; i++) {
                out.write("<b><p>x".getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    /// A directory of many names for one and the same packed stretch.
    private static byte[] overlapping(int names, byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        var packed = deflated(content);
        var head = little(30).putInt(0x04034b50).putShort((short) 20).putShort((short) 0).putShort((short) 8)
                .putInt(0).putInt((int) crc.getValue()).putInt(packed.length).putInt(content.length)
                .putShort((short) 0).putShort((short) 0);
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes(head));
        out.writeBytes(packed);
        int directory = out.size();
        for (int i = 0; i < names; i++) {
            var name = "%04d.txt".formatted(i).getBytes(StandardCharsets.US_ASCII);
            out.writeBytes(bytes(little(46).putInt(0x02014b50).putShort((short) 20).putShort((short) 20)
                    .putShort((short) 0).putShort((short) 8).putInt(0).putInt((int) crc.getValue())
                    .putInt(packed.length).putInt(content.length).putShort((short) name.length)));
            out.writeBytes(name);
        }
        int size = out.size() - directory;
        out.writeBytes(
                bytes(little(22).putInt(0x06054b50).putInt(0).putShort((short) names).putShort((short) names)
                        .putInt(size).putInt(directory)));
        return out.toByteArray();
    }

    /// A ZIP in a ZIP in a ZIP.
    private static byte[] nested(int levels) throws IOException {
        var inner = "The envoy said: \"At the bottom.\"\n".getBytes(StandardCharsets.UTF_8);
        for (int level = levels; level > 0; level--) {
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(level == levels ? "bottom.txt" : level + ".zip"));
                zip.write(inner);
            }
            inner = out.toByteArray();
        }
        return inner;
    }

    /// A hundred times the same hundred megabytes, packed one after the other.
    private static void tenGigabytes(Path file) throws IOException {
        var member = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(member)) {
            write(out, 100, (byte) 0);
        }
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < 100; i++) {
                member.writeTo(out);
            }
        }
    }

    private static String laughs(String head, String root) {
        var xml = new StringBuilder(head).append("<!DOCTYPE ").append(root)
                .append(" [<!ENTITY lol0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            xml.append("<!ENTITY lol%d \"%s\">".formatted(i, "&lol%d;".formatted(i - 1).repeat(10)));
        }
        return xml.append("]><%s><text><p>&lol9;</p></text></%s>".formatted(root, root)).toString();
    }

    private static String outside(String secret, String canary) {
        return """
                <?xml version="1.0"?>
                <!DOCTYPE r SYSTEM "%s/dtd" [<!ENTITY a SYSTEM "%s"><!ENTITY b SYSTEM "%s/entity">]>
                <r><p>Words: &a; &b;</p></r>
                """.formatted(canary, secret, canary);
    }

    /// A form whose description is XML that reaches outside.
    private static String xfa(String secret, String canary) {
        var xml = """
                <?xml version="1.0"?><!DOCTYPE x SYSTEM "%s/dtd" [<!ENTITY a SYSTEM "%s"><!ENTITY b SYSTEM "%s/xfa">]>
                <xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template xmlns="http://www.xfa.org/schema/xfa-template/3.3/">
                <subform><field name="f"><value><text>&a;&b;</text></value></field></subform></template></xdp:xdp>
                """
                .formatted(canary, secret, canary);
        return """
                %%PDF-1.7
                1 0 obj <</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]/XFA 4 0 R>>>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>> endobj
                4 0 obj <</Length %d>> stream
                %s
                endstream endobj
                trailer <</Root 1 0 R>>
                """.formatted(xml.length(), xml);
    }

    /// A page with a picture of 2.5 thousand million points in no bytes at all.
    private static String pixels() {
        return """
                %PDF-1.7
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>> endobj
                4 0 obj <</Length 6>> stream
                /I Do

                endstream endobj
                5 0 obj <</Type/XObject/Subtype/Image/Width 50000/Height 50000/BitsPerComponent 8/ColorSpace/DeviceRGB/Length 1>> stream
                x
                endstream endobj
                trailer <</Root 1 0 R>>
                """;
    }

    private static String deepMail(int levels) {
        var mail = new StringBuilder("From: a@b.example\nSubject: Deep\n");
        for (int i = 0; i < levels; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }
        return mail.append("Content-Type: text/plain\n\nAt the bottom.\n").toString();
    }

    private static void links(Path file, Path secret) throws IOException {
        try (var tar = new TarArchiveOutputStream(Files.newOutputStream(file))) {
            link(tar, "link.txt", TarConstants.LF_SYMLINK, secret.toString());
            link(tar, "hard.txt", TarConstants.LF_LINK, secret.toString());
            link(tar, "device", TarConstants.LF_CHR, "");
            var words = "The envoy said: \"Out of here.\"\n".getBytes(StandardCharsets.UTF_8);
            for (var name : new String[]{"../../../escaped.txt", "/tmp/escaped.txt"}) {
                var entry = new TarArchiveEntry(name, true);
                entry.setSize(words.length);
                tar.putArchiveEntry(entry);
                tar.write(words);
                tar.closeArchiveEntry();
            }
        }
    }

    private static void link(TarArchiveOutputStream tar, String name, byte kind, String to)
            throws IOException {
        var entry = new TarArchiveEntry(name, kind);
        entry.setLinkName(to);
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
    }

    private static void manyParts(Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n"
                    .getBytes(StandardCharsets.US_ASCII));
            var part = "--x\nContent-Disposition: attachment\n\na\n".getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 1_000_000; i++) {
                out.write(part);
            }
        }
    }

    private static void line(Path file, int megabytes, String head) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            write(out, megabytes, (byte) 'a');
        }
    }

    private static OutputStream gzip(Path file) throws IOException {
        return new GZIPOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    private static void write(OutputStream out, int megabytes, byte value) throws IOException {
        var piece = new byte[MEGABYTE];
        java.util.Arrays.fill(piece, value);
        for (int i = 0; i < megabytes; i++) {
            out.write(piece);
        }
    }

    private static byte[] zeros(int megabytes) {
        return new byte[megabytes * MEGABYTE];
    }

    private static byte[] deflated(byte[] content) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        var out = new byte[content.length / 100];
        int length = deflater.deflate(out);
        deflater.end();
        return java.util.Arrays.copyOf(out, length);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var out = new byte[buffer.capacity()];
        buffer.rewind().get(out);
        return out;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
