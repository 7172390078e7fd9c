package quoth.syntax;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import quoth.QuothException;
import quoth.QuothException.Kind;
import quoth.Sha256;

/// A model on disk: the SHA-256 of its content, then the content, deflated. Reading takes the word of the first for
/// it, as hashing would take longer than all else; the checksum of the compression tells damage.
final class ModelFile {
    private static final int BUFFER = 1 << 16;
    private static final int FINGERPRINT_BYTES = 32;

    private ModelFile() {}

    /// A model, and the SHA-256 of its content before compression, which does not depend on the compressor's version.
    record Fingerprinted(Model model, String fingerprint) {}

    /// Writes the model and returns its fingerprint.
    static String write(Model model, Path file) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (OutputStream bytes = Files.newOutputStream(file);
                OutputStream deflated = new DeflaterOutputStream(bytes, deflater, BUFFER)) {
            model.write(new DataOutputStream(content));
            byte[] fingerprint = Sha256.digest().digest(content.toByteArray());
            bytes.write(fingerprint);
            content.writeTo(deflated);
            return HexFormat.of().formatHex(fingerprint);
        } catch (IOException e) {
            throw new QuothException(Kind.IO, "%s: cannot be written: %s".formatted(file, e.getMessage()), e);
        } finally {
            deflater.end();
        }
    }

    /// @param name what to call the model in a message
    static Fingerprinted read(InputStream bytes, String name) {
        Inflater inflater = new Inflater();
        try (InputStream all = bytes) {
            String fingerprint = HexFormat.of().formatHex(all.readNBytes(FINGERPRINT_BYTES));
            InputStream content = new BufferedInputStream(new InflaterInputStream(all, inflater, BUFFER),
                    BUFFER);
            Model model = Model.read(new DataInputStream(content));
            if (content.read() >= 0) {
                throw new IOException("it goes on after its end");
            }
            return new Fingerprinted(model, fingerprint);
        } catch (IOException e) {
            String reason = e.getMessage() == null ? "it ends too early" : e.getMessage();
            throw new QuothException(Kind.CORRUPT,
                    "%s: is not a model of this program: %s".formatted(name, reason), e);
        } finally {
            inflater.end();
        }
    }
}
