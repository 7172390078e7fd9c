package quoth.parse;

import java.io.IOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import quoth.Outcome;

/// Opens ZIP archives, in the order of their directory.
final class ZipReader implements FormatReader {

    @Override
    public void read(Input input, Delivery delivery) throws UnusableException, IOException {
        var unpacking = new Unpacking(input, delivery);
        try (var zip = ZipFile.builder().setPath(input.file()).get()) {
            var entries = Collections.list(zip.getEntries());
            var names = new OldNames(entries);
            for (var entry : entries) {
                if (!entry.isDirectory()) {
                    take(zip, entry, names.of(entry), unpacking);
                }
            }
        }
        unpacking.end();
    }

    private static void take(ZipFile zip, ZipArchiveEntry entry, String name, Unpacking unpacking)
            throws UnusableException, IOException {
        if (entry.isUnixSymlink()) {
            unpacking.refused(name, Outcome.REFUSED, "a link; links are not followed");
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
            unpacking.refused(name, Outcome.ENCRYPTED, "needs a password");
        } else if (!zip.canReadEntryData(entry)) {
            unpacking.refused(name, Outcome.UNSUPPORTED,
                    "packed by method %d, which nothing here unpacks".formatted(entry.getMethod()));
        } else {
            try (var bytes = zip.getInputStream(entry)) {
                unpacking.packed(name, bytes);
            } catch (PastLimitException e) {
                throw e;
            } catch (IOException e) {
                // the entry is told to be broken; the next one stands by itself
            }
        }
    }
}
