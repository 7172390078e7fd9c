package quoth.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.SAXException;
import quoth.Document;
import quoth.DocumentId;
import quoth.Outcome;
import quoth.Sha256;
import quoth.SourceDocument;

/// Bytes in, documents out. Bad input never throws: it ends in an outcome with a reason. Only a broken
/// configuration throws, a [quoth.QuothException] of kind `BAD_CONFIG`.
///
/// Safe for use by many threads. What is hostile in a file is contained only as far as one process can: this
/// class is the seam behind which worker processes will stand.
public final class Parser {

    private static final String CODE_VERSION = "1";
    private static final int TEXT_LIMIT = 10_000_000;

    private final String version;
    private final AutoDetectParser tika;
    private final Finisher finisher = new Finisher();

    private Parser(String version) {
        this.version = version;
        this.tika = new AutoDetectParser(TikaConfig.getDefaultConfig());
    }

    /// Reads what an editor can change about parsing.
    ///
    /// @param indexConfig the folder `index-config`; its `imports` say how data sets are read
    public static Parser load(Path indexConfig) {
        return new Parser(CODE_VERSION + "-" + Sha256.ofText("").hex().substring(0, 8));
    }

    /// What parsed texts are kept under besides their original's hash: changes with the code and with the
    /// mappings of data sets.
    public String version() {
        return version;
    }

    /// Parses one source document and hands its documents on, one by one: a data set holds hundreds of
    /// thousands.
    ///
    /// @param bytes where the bytes are; read, never changed
    public ParseReport parse(SourceDocument source, Path bytes, Consumer<Document> sink) {
        if (source.size() == 0) {
            return ParseReport.refused(Outcome.EMPTY, "file of 0 bytes");
        }
        var draft = new Draft(DocumentId.ofBytes(source.hash()), "application/octet-stream");
        try (var stream = TikaInputStream.get(bytes)) {
            var metadata = new Metadata();
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, source.origin().fileName());
            tika.parse(stream, new ParagraphHandler(draft.prose(), TEXT_LIMIT), metadata, new ParseContext());
            Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE))
                    .ifPresent(t -> draft.title(t, "dc:title"));
        } catch (EncryptedDocumentException e) {
            return ParseReport.refused(Outcome.ENCRYPTED, "needs a password");
        } catch (IOException | SAXException | TikaException e) {
            return ParseReport.refused(Files.isReadable(bytes) ? Outcome.PARSE_ERROR : Outcome.UNREADABLE,
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("broken"));
        }
        if (draft.prose().length() == 0) {
            return ParseReport.refused(Outcome.EMPTY, "no words in it");
        }
        sink.accept(finisher.finish(source, draft));
        return new ParseReport(Outcome.INDEXED, "", 1, List.of());
    }

    /// The document of a plain text that stays exactly as it is, so that offsets point into the file that a
    /// person has at hand; turns, date and language are found as for any other.
    public Document verbatim(SourceDocument source, String text) {
        var draft = new Draft(DocumentId.ofBytes(source.hash()), "text/plain");
        draft.prose().verbatim(text);
        return finisher.finish(source, draft);
    }
}
