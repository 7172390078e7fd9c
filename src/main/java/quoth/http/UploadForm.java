package quoth.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import org.jspecify.annotations.Nullable;
import quoth.QuothException;
import quoth.ingest.Upload;

import static quoth.QuothException.Kind.BAD_REQUEST;
import static quoth.QuothException.Kind.TOO_LARGE;
import static quoth.QuothException.Kind.UNUSABLE;

/// A form with files, read piece by piece: every part with a file name is a file, and the field `collection` names
/// theirs. For one thread.
final class UploadForm implements MultiPart.Parser.Listener {

    private static final int BUFFER = 1 << 16;
    private static final int HEADERS = 8 * 1024;
    private static final int FIELD = 1000;
    private static final Pattern NAME = parameter("name");
    private static final Pattern FILE_NAME = parameter("filename");

    private final Upload upload;
    private final MultiPart.Parser parser;
    private final ByteArrayOutputStream collection = new ByteArrayOutputStream();
    private String disposition = "";
    private boolean file;
    private boolean stated;
    private boolean complete;
    private @Nullable RuntimeException failure;

    UploadForm(String boundary, Upload upload) {
        this.upload = upload;
        this.parser = new MultiPart.Parser(boundary, this);
        parser.setPartHeadersMaxLength(HEADERS);
        parser.setMaxParts(-1);
    }

    /// Reads all of it.
    ///
    /// @throws QuothException `BAD_REQUEST` for what is no such form, `UNUSABLE` for a field nobody knows, and what
    ///         [Upload] throws
    /// @throws IOException when the body breaks off
    void read(InputStream body) throws IOException {
        var buffer = new byte[BUFFER];
        for (int read = body.read(buffer); read >= 0 && !complete; read = body.read(buffer)) {
            parser.parse(Content.Chunk.from(ByteBuffer.wrap(buffer, 0, read), false));
            check();
        }
        parser.parse(Content.Chunk.EOF);
        check();
        if (!complete) {
            throw broken(null);
        }
    }

    /// What the field says; empty when there was none.
    Optional<String> collection() {
        return stated ? Optional.of(collection.toString(StandardCharsets.UTF_8).strip()) : Optional.empty();
    }

    @Override
    public void onPartBegin() {
        disposition = "";
    }

    @Override
    public void onPartHeader(String name, String value) {
        if (name.equalsIgnoreCase("Content-Disposition")) {
            disposition = value;
        }
    }

    @Override
    public void onPartHeaders() {
        unlessFailed(this::begin);
    }

    private void begin() {
        var fileName = valueOf(FILE_NAME);
        file = fileName.isPresent();
        if (file) {
            upload.file(fileName.get());
            return;
        }
        var field = valueOf(NAME).orElse("");
        if (!field.equals("collection")) {
            throw new QuothException(UNUSABLE,
                    "field '%s' has no file name; expected files, and at most a field 'collection'"
                            .formatted(field));
        }
        stated = true;
    }

    @Override
    public void onPartContent(Content.Chunk chunk) {
        unlessFailed(() -> take(chunk.getByteBuffer()));
    }

    private void take(ByteBuffer bytes) {
        if (file) {
            upload.write(bytes);
            return;
        }
        if (collection.size() + bytes.remaining() > FIELD) {
            throw new QuothException(TOO_LARGE,
                    "field 'collection' has more than %d bytes; expected a name".formatted(FIELD));
        }
        var piece = new byte[bytes.remaining()];
        bytes.get(piece);
        collection.writeBytes(piece);
    }

    @Override
    public void onPartEnd() {
        if (file) {
            unlessFailed(upload::endOfFile);
        }
    }

    @Override
    public void onComplete() {
        complete = true;
    }

    @Override
    public void onFailure(Throwable cause) {
        if (failure == null) {
            failure = broken(cause);
        }
    }

    /// The parser keeps to itself what its listeners throw.
    private void unlessFailed(Runnable work) {
        if (failure != null) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    private void check() {
        if (failure != null) {
            throw failure;
        }
    }

    private static QuothException broken(@Nullable Throwable cause) {
        return new QuothException(BAD_REQUEST,
                "the body is no 'multipart/form-data', or breaks off; expected parts between boundaries",
                cause);
    }

    private Optional<String> valueOf(Pattern parameter) {
        var matcher = parameter.matcher(disposition);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(matcher.group(1) == null
                ? matcher.group(2).strip()
                : matcher.group(1).replace("\\\"", "\"").replace("%22", "\""));
    }

    /// In quotes, or up to the next semicolon.
    private static Pattern parameter(String name) {
        return Pattern.compile(";\\s*" + name + "\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\"]+))",
                Pattern.CASE_INSENSITIVE);
    }
}
