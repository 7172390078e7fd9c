package quoth.parse;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.tukaani.xz.XZInputStream;
import quoth.Outcome;
import quoth.gazetteer.Gazetteer;

/// Reads data sets: JSON Lines, plain or packed by xz or gzip, one document at a time in memory.
final class DataSetReader implements FormatReader {

    private static final int UNPACKER_MEMORY_KIB = 100_000;

    private final Imports imports;
    private final Gazetteer gazetteer;

    DataSetReader(Imports imports, Gazetteer gazetteer) {
        this.imports = imports;
        this.gazetteer = gazetteer;
    }

    static boolean isDataSet(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).matches(".*\\.(?:jsonl|ndjson)(?:\\.xz|\\.gz)?");
    }

    @Override
    public void read(Input input, Delivery delivery) throws UnusableException, IOException {
        try (var stream = open(input, delivery)) {
            var lines = new LineStream(stream);
            if (!nextWithWords(lines)) {
                throw new UnusableException(Outcome.EMPTY, "no lines in it");
            }
            if (lines.isTooLong()) {
                throw new UnusableException(Outcome.LIMIT, "a line longer than a record may be");
            }
            var keys = DataRecord.keys(lines);
            var mapping = imports.forFile(input.name(), keys).orElseThrow(() -> new UnusableException(
                    Outcome.UNSUPPORTED,
                    "no mapping of imports/ fits a data set named '%s' with the keys %s".formatted(
                            input.name(), String.join(", ", keys))));
            var documents = new DataSetDocuments(input, mapping, gazetteer, delivery);
            var record = new DataRecord(mapping);
            do {
                delivery.advanced();
                take(lines, record, documents, delivery);
            } while (nextWithWords(lines));
            documents.finish();
        }
    }

    private static void take(LineStream line, DataRecord record, DataSetDocuments documents,
            Delivery delivery) {
        if (line.isTooLong()) {
            delivery.rejection("line " + line.number(), "longer than a record may be");
            return;
        }
        Optional<String> wrong = record.read(line);
        wrong = wrong.isPresent() ? wrong : documents.add(record);
        wrong.ifPresent(reason -> delivery.rejection("line " + line.number(), reason));
    }

    private static boolean nextWithWords(LineStream lines) throws IOException {
        while (lines.next()) {
            if (!lines.isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static InputStream open(Input input, Delivery delivery) throws IOException {
        var name = input.name().toLowerCase(Locale.ROOT);
        var raw = new BufferedInputStream(Files.newInputStream(input.file()), 1 << 16);
        if (name.endsWith(".xz")) {
            return new ReadAhead(limited(input, new XZInputStream(raw, UNPACKER_MEMORY_KIB), delivery));
        }
        return name.endsWith(".gz")
                ? new ReadAhead(limited(input, new GZIPInputStream(raw, 1 << 16), delivery))
                : raw;
    }

    /// A data set may be of any size, but nobody packs records a hundredfold.
    private static InputStream limited(Input input, InputStream unpacked, Delivery delivery)
            throws IOException {
        return new LimitedStream(unpacked, Files.size(input.file()), Long.MAX_VALUE, delivery::advanced);
    }
}
