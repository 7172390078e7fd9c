package quoth.parse;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/// Opens what gzip or xz packed: one file, or the files of a TAR archive.
final class PackedReader implements FormatReader {

    private static final int UNPACKER_MEMORY_KIB = 100_000;
    private static final int TAR_BLOCK = 512;
    private static final int TAR_MARK = 257;

    @Override
    public void read(Input input, Delivery delivery) throws UnusableException, IOException {
        var unpacking = new Unpacking(input, delivery);
        try (var raw = new BufferedInputStream(Files.newInputStream(input.file()), 1 << 16);
                var stream = new BufferedInputStream(unpacking.whole(open(input, raw)), 1 << 16)) {
            if (isTar(stream)) {
                TarReader.entries(stream, unpacking);
            } else {
                unpacking.entry(plainName(input.name()), stream);
            }
        }
        unpacking.end();
    }

    private static InputStream open(Input input, InputStream raw) throws IOException {
        return input.mediaType().equals(Formats.XZ)
                ? new XZInputStream(raw, UNPACKER_MEMORY_KIB)
                : new GZIPInputStream(raw, 1 << 16);
    }

    private static boolean isTar(InputStream stream) throws IOException {
        stream.mark(TAR_BLOCK);
        var head = stream.readNBytes(TAR_BLOCK);
        stream.reset();
        return head.length == TAR_BLOCK
                && new String(head, TAR_MARK, 5, StandardCharsets.US_ASCII).equals("ustar");
    }

    private static String plainName(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        boolean packed = lower.endsWith(".gz") || lower.endsWith(".xz");
        return packed && name.length() > 3 ? name.substring(0, name.length() - 3) : name + ".unpacked";
    }
}
