package quoth.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import quoth.QuothException;

/// How a command on the same machine reaches the server that holds an archive: a file in the archive's folder
/// that only its owner can read.
///
/// @param authority host and port, as `127.0.0.1:8080` or `[::1]:8080`
/// @param token     what the server wants to see as `Authorization: Bearer TOKEN`; 256 bits
/// @param pid       of the server
public record ServerTicket(String authority, String token, long pid) {

    private static final String FILE = "server.ticket";

    /// A ticket of this process with a fresh token.
    public static ServerTicket fresh(String authority) {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new ServerTicket(authority, HexFormat.of().formatHex(bytes), ProcessHandle.current().pid());
    }

    /// The ticket of the server that holds an archive; empty when there is none, or it was left by one that is
    /// gone: the lock tells, for another process may have come to its number.
    public static Optional<ServerTicket> read(Path archive) {
        return left(archive).filter(_ -> ArchiveLock.held(archive));
    }

    /// The ticket in an archive's folder, whoever left it there.
    static Optional<ServerTicket> left(Path archive) {
        var file = archive.resolve(FILE);
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try (var in = Files.newBufferedReader(file, StandardCharsets.US_ASCII)) {
            var fields = new Properties();
            fields.load(in);
            return Optional.of(new ServerTicket(fields.getProperty("authority", ""),
                    fields.getProperty("token", ""), Long.parseLong(fields.getProperty("pid", "0"))));
        } catch (IOException | NumberFormatException e) {
            throw new QuothException(QuothException.Kind.CORRUPT,
                    "%s: expected authority, token and pid: %s".formatted(file, e.getMessage()), e);
        }
    }

    /// Leaves the ticket in an archive's folder, in place of one that is there: whoever reads sees the whole of one.
    public void write(Path archive) {
        var file = archive.resolve(FILE + ".new");
        try {
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(file,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, "authority=%s%ntoken=%s%npid=%d%n".formatted(authority, token, pid),
                    StandardCharsets.US_ASCII);
            Files.move(file, archive.resolve(FILE), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.IO, "%s: cannot be written".formatted(file), e);
        }
    }

    /// Takes the ticket away.
    public static void remove(Path archive) {
        try {
            Files.deleteIfExists(archive.resolve(FILE));
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.IO,
                    "%s: cannot be removed".formatted(archive.resolve(FILE)),
                    e);
        }
    }
}
