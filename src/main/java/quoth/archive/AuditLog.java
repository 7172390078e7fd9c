package quoth.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/// Who did what to the archive over the network, one line of JSON each, in `audit.jsonl`: when, who, which request, what
/// it came to. Never a document's words, never a key. Lines are only ever added; a file that has grown large makes
/// room for a new one and stays as `audit.1.jsonl`. Safe for use by many threads.
public final class AuditLog {

    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);
    private static final String FILE = "audit.jsonl";
    private static final String BEFORE = "audit.1.jsonl";

    private final Path folder;
    private final InstantSource time;
    private final long most;

    AuditLog(Path folder, InstantSource time, long most) {
        this.folder = folder;
        this.time = time;
        this.most = most;
    }

    /// @param who     `owner`, `key NAME`, or `nobody` who was let in
    /// @param request method and path
    /// @param status  of the answer
    /// @param result  where to look for what came of it; empty when the answer does not say
    private record Line(String time, String who, String request, int status, String result) {}

    /// Takes note of a request that changes something, or was to. One that cannot be noted is told in the program's log:
    /// what was done is done.
    public synchronized void note(String who, String request, int status, String result) {
        var line = JsonMapper.shared()
                .writeValueAsString(new Line(time.instant().toString(), who, request, status, result)) + "\n";
        var file = folder.resolve(FILE);
        try {
            if (Files.exists(file) && Files.size(file) > most) {
                Files.move(file, folder.resolve(BEFORE), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.warn("{}: cannot be written, it lacks {}", file, line.strip(), e);
        }
    }
}
