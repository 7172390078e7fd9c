package quoth.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import quoth.Document;
import quoth.DocumentId;
import quoth.Outcome;
import quoth.SourceDocument;
import quoth.StatedMetadata;
import quoth.gazetteer.Gazetteer;

/// Bytes in, documents out. Bad input never throws: it ends in an outcome with a reason. Only a broken
/// configuration throws, a [quoth.QuothException] of kind `BAD_CONFIG`.
///
/// Safe for use by many threads. What is hostile in a file is contained only as far as one process can: an archive
/// has files parsed by [Worker] processes.
public final class Parser {

    /// To be raised whenever the same bytes may give other documents.
    private static final String CODE_VERSION = "3";

    private final String version;
    private final Gazetteer gazetteer;
    private final Imports imports;
    private final Finisher finisher;
    private @Nullable Readers readers;

    private Parser(Imports imports, Gazetteer gazetteer) {
        this.version = CODE_VERSION + "-" + imports.hash().substring(0, 8);
        this.gazetteer = gazetteer;
        this.imports = imports;
        this.finisher = new Finisher(gazetteer);
    }

    /// Reads what an editor can change about parsing.
    ///
    /// @param indexConfig the folder `index-config`; its `imports` say how data sets are read
    /// @param gazetteer   knows publishers, countries and languages
    public static Parser load(Path indexConfig, Gazetteer gazetteer) {
        return new Parser(Imports.load(indexConfig.resolve("imports"), gazetteer), gazetteer);
    }

    /// What parsed texts are kept under besides their original's hash: changes with the code and with the
    /// mappings of data sets.
    public String version() {
        return version;
    }

    /// Parses one source document and hands its documents on, one by one: a data set holds hundreds of
    /// thousands. What the sink throws comes through.
    ///
    /// @param bytes where the bytes are; read, never changed
    public ParseReport parse(SourceDocument source, Path bytes, Consumer<Document> sink) {
        var documents = new DocumentsOnly(sink);
        return documents.told(parse(source, bytes, WorkerTask.Room.WHOLE, documents));
    }

    /// Parses one source document, with the files inside it.
    ///
    /// @param room how much may come out of it
    ParseReport parse(SourceDocument source, Path bytes, WorkerTask.Room room, ParseSink sink) {
        if (!Files.isReadable(bytes)) {
            return ParseReport.refused(Outcome.UNREADABLE, "cannot be opened for reading");
        }
        if (source.size() == 0) {
            return ParseReport.refused(Outcome.EMPTY, "file of 0 bytes");
        }
        var delivery = new Delivery(source, finisher, sink);
        try {
            readers().read(source, bytes, room, delivery);
            return delivery.report();
        } catch (SinkException e) {
            throw e.unwrapped();
        } catch (UnusableException e) {
            return delivery.stopped(e.outcome(), e.reason());
        } catch (PastLimitException e) {
            return delivery.stopped(Outcome.LIMIT, OneLine.of(e));
        } catch (EncryptedDocumentException e) {
            return delivery.stopped(Outcome.ENCRYPTED, "needs a password");
        } catch (IOException | SAXException | TikaException | RuntimeException | LinkageError e) {
            return delivery.stopped(Outcome.PARSE_ERROR, OneLine.of(e));
        } catch (StackOverflowError e) {
            return delivery.stopped(Outcome.LIMIT, "nested too deeply to be read");
        } catch (OutOfMemoryError e) {
            return delivery.stopped(Outcome.OUT_OF_MEMORY, "more memory needed than there is");
        }
    }

    /// Whether [#restated] will do when something else is stated of a source document than when it was parsed.
    public boolean canRestate(StatedMetadata before, StatedMetadata now) {
        return Restating.enough(before, now);
    }

    /// A document as parsing would give it with other things stated; see [#canRestate].
    public Document restated(Document document, StatedMetadata now) {
        return Restating.restated(document, now);
    }

    /// Makes ready whatever the first file would have to wait for.
    void warm() {
        readers();
    }

    /// Made when the first file comes: whoever only asks for the version or a manifest need not wait for them.
    private synchronized Readers readers() {
        var made = readers;
        if (made == null) {
            made = new Readers(imports, gazetteer);
            readers = made;
        }
        return made;
    }

    /// Reads what a person states about files: JSON Lines, or CSV when the name ends in `.csv`.
    ///
    /// @throws quoth.QuothException `BAD_CONFIG`, naming file, line, field, value and what was expected
    public Manifest manifest(Path file) {
        return new Manifest(ManifestReader.read(file, gazetteer));
    }

    /// The document of a plain text that stays exactly as it is, so that offsets point into the file that a
    /// person has at hand; turns, date and language are found as for any other. For `quoth extract` only: an
    /// archive holds the normalised text that [#parse] makes, so that all its texts can be searched alike.
    public Document verbatim(SourceDocument source, String text) {
        var draft = new Draft(DocumentId.ofBytes(source.hash()), Optional.empty(), "text/plain");
        draft.prose().verbatim(text);
        return finisher.finish(source, draft);
    }
}
