package quoth.syntax;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import quoth.QuothException;
import quoth.QuothException.Kind;

/// A model on disk: its content, deflated.
final class ModelFile {
    private static final int BUFFER = 1 << 16;

    private ModelFile() {}

    /// Writes the model and returns the SHA-256 of its content before compression, which does not depend on the
    /// compressor's version.
    static String write(Model model, Path file) {
        MessageDigest digest = sha256();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (OutputStream bytes = Files.newOutputStream(file);
                OutputStream deflated = new DeflaterOutputStream(bytes, deflater, BUFFER);
                OutputStream digested = new DigestOutputStream(deflated, digest);
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(digested, BUFFER))) {
            model.write(out);
        } catch (IOException e) {
            throw new QuothException(Kind.IO, "%s: cannot be written: %s".formatted(file, e.getMessage()), e);
        } finally {
            deflater.end();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// @param name what to call the model in a message
    static Model read(InputStream bytes, String name) {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(bytes), BUFFER))) {
            return Model.read(in);
        } catch (IOException e) {
            String reason = e.getMessage() == null ? "it ends too early" : e.getMessage();
            throw new QuothException(Kind.CORRUPT,
                    "%s: is not a model of this program: %s".formatted(name, reason), e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
