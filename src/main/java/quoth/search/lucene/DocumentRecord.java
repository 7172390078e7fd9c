package quoth.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;
import quoth.ArchivedDocument;
import quoth.CountryCode;
import quoth.DocumentId;
import quoth.DocumentMetadata;
import quoth.Genre;
import quoth.Publisher;
import quoth.Sha256;
import quoth.TextSpan;

/// A document as bytes and back. Of its text it keeps only what no statement of the block keeps: whoever needs the
/// whole text fills the gaps from these.
///
/// @param length     of the whole text
/// @param covered    the stretches that are statements, merged, ascending
/// @param own        the text between them, joined
/// @param statements how many statements the document has
record DocumentRecord(DocumentMetadata metadata, int length, List<TextSpan> covered, String own,
        int statements) {

    DocumentRecord {
        covered = List.copyOf(covered);
    }

    static DocumentRecord of(ArchivedDocument archived) {
        var text = archived.document().text();
        var covered = covered(archived);
        var own = new StringBuilder();
        int end = 0;
        for (var span : covered) {
            own.append(text, end, span.begin());
            end = span.end();
        }
        own.append(text, end, text.length());
        return new DocumentRecord(archived.document().metadata(), text.length(), covered, own.toString(),
                archived.statements().size());
    }

    private static List<TextSpan> covered(ArchivedDocument archived) {
        var spans = archived.statements().stream().flatMap(s -> s.statement().segments().stream()).sorted()
                .toList();
        var merged = new ArrayList<TextSpan>();
        for (var span : spans) {
            if (!merged.isEmpty() && span.begin() <= merged.getLast().end()) {
                var last = merged.removeLast();
                merged.add(new TextSpan(last.begin(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /// The text with its statements blanked out, every other character at its place.
    char[] blanked() {
        var text = new char[length];
        Arrays.fill(text, ' ');
        int from = 0;
        int end = 0;
        for (var span : covered) {
            own.getChars(from, from + span.begin() - end, text, end);
            from += span.begin() - end;
            end = span.end();
        }
        own.getChars(from, own.length(), text, end);
        return text;
    }

    byte[] write() throws IOException {
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
        out.number(statements);
        out.number(length);
        out.spans(covered);
        out.string(own);
        return out.bytes();
    }

    static DocumentMetadata readMetadata(BytesRef bytes) throws IOException {
        return readMetadata(new RecordInput(bytes));
    }

    static DocumentRecord read(BytesRef bytes) throws IOException {
        var in = new RecordInput(bytes);
        var metadata = readMetadata(in);
        int statements = in.number();
        return new DocumentRecord(metadata, in.number(), in.spans(), in.string(), statements);
    }

    private static DocumentMetadata readMetadata(RecordInput in) throws IOException {
        return new DocumentMetadata(new DocumentId(in.string()), new Sha256(in.string()), in.string(),
                in.string(),
                in.string(),
                in.optional(
                        () -> new Publisher(in.string(), in.optional(() -> new CountryCode(in.string())))),
                in.list(in::string), in.optional(in::date), in.string(), in.choice(Genre.values()),
                in.optional(in::string), readFoundIn(in));
    }

    private static TreeMap<String, String> readFoundIn(RecordInput in) throws IOException {
        var foundIn = new TreeMap<String, String>();
        int size = in.number();
        for (int i = 0; i < size; i++) {
            foundIn.put(in.string(), in.string());
        }
        return foundIn;
    }
}
