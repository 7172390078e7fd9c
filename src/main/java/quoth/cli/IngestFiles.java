package quoth.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import quoth.QuothException;
import quoth.http.Csv;
import tools.jackson.databind.JsonNode;

import static quoth.QuothException.Kind.BAD_REQUEST;
import static quoth.QuothException.Kind.IO;

/// Every file that a run met, as the API lists them, page by page.
final class IngestFiles {

    private static final int PAGE = 1000;

    private final Api api;

    IngestFiles(Api api) {
        this.api = api;
    }

    /// @param id of a run
    void each(String id, Consumer<JsonNode> sink) {
        var next = "";
        do {
            var page = page(id, next, PAGE);
            page.path("files").forEach(sink);
            next = next(page);
        } while (!next.isEmpty());
    }

    /// @param cursor of the page; empty for the first
    JsonNode page(String id, String cursor, int size) {
        var parameters = new ArrayList<Map.Entry<String, String>>(
                List.of(Map.entry("size", Integer.toString(size))));
        if (!cursor.isEmpty()) {
            parameters.add(Map.entry("cursor", cursor));
        }
        return api.askTree("/ingests/" + id + "/files", parameters);
    }

    /// The cursor of the page that follows; empty after the last.
    static String next(JsonNode page) {
        var link = page.at("/links/next").asString("");
        var mark = "cursor=";
        int at = link.indexOf(mark);
        return at < 0 ? "" : link.substring(at + mark.length()).replaceFirst("&.*", "");
    }

    /// Writes them into a file, a row each.
    void report(String id, Path file) {
        try (var out = new PrintWriter(open(file))) {
            out.print(
                    Csv.row("collection", "path", "version", "size", "met", "outcome", "reason", "documents",
                            "statements"));
            each(id, f -> out.print(Csv.row(f.path("collection").asString(), f.path("path").asString(),
                    f.path("version").asInt(), f.path("size").asLong(), f.path("met").asString(),
                    f.path("outcome").asString("pending"), f.path("reason").asString(),
                    f.path("documents").asInt(), f.path("statements").asInt())));
            if (out.checkError()) {
                throw new QuothException(IO, "%s: cannot be written to its end".formatted(file));
            }
        } catch (IOException e) {
            throw new QuothException(IO, "%s: cannot be written: %s".formatted(file, e.getMessage()), e);
        }
    }

    /// Makes sure that a report can be written there, before anything else is begun.
    static void check(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
            throw new QuothException(BAD_REQUEST,
                    "--report is '%s'; expected a file in a folder that is there".formatted(file));
        }
    }

    private static Writer open(Path file) throws IOException {
        return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }
}
