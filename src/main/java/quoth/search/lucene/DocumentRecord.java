package quoth.search.lucene;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;
import quoth.CountryCode;
import quoth.DocumentId;
import quoth.DocumentMetadata;
import quoth.Genre;
import quoth.Publisher;
import quoth.Sha256;

/// What is known of a document as bytes and back, complete but for its text.
final class DocumentRecord {

    private DocumentRecord() {}

    static byte[] write(DocumentMetadata metadata) throws IOException {
        var out = new RecordOutput();
        out.string(metadata.id().value());
        out.string(metadata.original().hex());
        out.string(metadata.mediaType());
        out.string(metadata.collection());
        out.string(metadata.title());
        out.optional(metadata.publisher(), publisher -> {
            out.string(publisher.name());
            out.optional(publisher.country().map(CountryCode::value), out::string);
        });
        out.list(metadata.authors(), out::string);
        out.optional(metadata.published(), out::date);
        out.string(metadata.language());
        out.choice(metadata.genre());
        out.optional(metadata.url(), out::string);
        out.list(metadata.foundIn().entrySet(), entry -> {
            out.string(entry.getKey());
            out.string(entry.getValue());
        });
        return out.bytes();
    }

    static DocumentMetadata read(BytesRef bytes) throws IOException {
        var in = new RecordInput(bytes);
        return new DocumentMetadata(new DocumentId(in.string()), new Sha256(in.string()), in.string(),
                in.string(),
                in.string(),
                in.optional(
                        () -> new Publisher(in.string(), in.optional(() -> new CountryCode(in.string())))),
                in.list(in::string), in.optional(in::date), in.string(), in.choice(Genre.values()),
                in.optional(in::string), readFoundIn(in));
    }

    private static SortedMap<String, String> readFoundIn(RecordInput in) throws IOException {
        var foundIn = new TreeMap<String, String>();
        int size = in.number();
        for (int i = 0; i < size; i++) {
            foundIn.put(in.string(), in.string());
        }
        return foundIn;
    }
}
