package quoth.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import quoth.QuothException;
import quoth.Sha256;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static quoth.QuothException.Kind.BAD_REQUEST;
import static quoth.QuothException.Kind.IO;

/// All hits of a search in a file, and beside it what they are: the question, the state of the archive that it was
/// asked of, how many there are and what the file hashes to.
final class ExportFile {

    private static final List<String> ENDINGS = List.of(".csv", ".ndjson");
    private static final JsonMapper READABLE = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path file;
    private final String ending;

    /// @throws QuothException `BAD_REQUEST` for a file with another ending, or in a folder that is not there
    ExportFile(Path file) {
        this.file = file.toAbsolutePath();
        var name = this.file.getFileName().toString().toLowerCase(Locale.ROOT);
        this.ending = ENDINGS.stream().filter(name::endsWith).findFirst().orElse("");
        var folder = this.file.getParent();
        if (ending.isEmpty() || folder == null || !Files.isDirectory(folder)) {
            throw new QuothException(BAD_REQUEST,
                    "--export is '%s'; expected a file that ends in %s, in a folder that is there".formatted(
                            file,
                            String.join(" or ", ENDINGS)));
        }
    }

    /// @return what was written, for people
    String write(Api api, List<Map.Entry<String, String>> parameters) {
        var about = new LinkedHashMap<String, Object>();
        api.stream("/statements" + ending, parameters, (headers, body) -> keep(headers, body, about));
        return "%s in %s; what it is stands in %s".formatted(
                Counted.of(Long.parseLong(String.valueOf(about.get("rows"))), "statement"), file, about());
    }

    private Path about() {
        return file.resolveSibling(file.getFileName() + ".about.json");
    }

    /// Under its name only when it is whole.
    private void keep(HttpHeaders headers, InputStream body, Map<String, Object> about) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        var digest = Sha256.digest();
        try (var in = new DigestInputStream(body, digest)) {
            long bytes = Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            about.put("file", file.getFileName().toString());
            about.put("query", Api.decoded(value(headers, "Quoth-Query")));
            about.put("request", value(headers, "Quoth-Request"));
            about.put("archive", value(headers, "Quoth-Archive"));
            about.put("generation", value(headers, "Quoth-Generation"));
            about.put("rows", Long.parseLong(value(headers, "Quoth-Total")));
            about.put("bytes", bytes);
            about.put("sha256", Sha256.ofDigest(digest).hex());
            Files.writeString(about(), READABLE.writeValueAsString(about) + "\n", StandardCharsets.UTF_8);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw new QuothException(IO,
                    "%s: cannot be written to its end: %s".formatted(file, e.getMessage()),
                    e);
        }
    }

    private static String value(HttpHeaders headers, String name) {
        return headers.firstValue(name).orElse("");
    }
}
