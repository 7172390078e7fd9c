package quoth.parse;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import quoth.Outcome;

/// Opens TAR archives.
final class TarReader implements FormatReader {

    @Override
    public void read(Input input, Delivery delivery) throws UnusableException, IOException {
        var unpacking = new Unpacking(input, delivery);
        try (var stream = new BufferedInputStream(Files.newInputStream(input.file()), 1 << 16)) {
            entries(unpacking.whole(stream), unpacking);
        }
        unpacking.end();
    }

    /// @param stream counted already
    @SuppressWarnings("resource") // whoever opened the stream closes it
    static void entries(InputStream stream, Unpacking unpacking) throws UnusableException, IOException {
        var tar = new TarArchiveInputStream(stream);
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.isDirectory()) {
                continue;
            }
            var refusal = refusal(tar, entry);
            if (refusal.isEmpty()) {
                unpacking.entry(entry.getName(), tar);
            } else {
                unpacking.refused(entry.getName(), Outcome.REFUSED, refusal);
            }
        }
    }

    private static String refusal(TarArchiveInputStream tar, TarArchiveEntry entry) {
        if (entry.isSymbolicLink() || entry.isLink()) {
            return "a link; links are not followed";
        }
        boolean device = entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO();
        return !device && tar.canReadEntryData(entry) ? "" : "a device or pipe, not a file";
    }
}
