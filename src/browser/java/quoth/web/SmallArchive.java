package quoth.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import quoth.archive.ServerTicket;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A running program over a handful of files, with a key that lets its holder write: for journeys that change things.
final class SmallArchive implements AutoCloseable {

    private static final Path OWN = Path.of("src/test/resources/quoth/web");
    private static final Path PARSE = Path.of("src/test/resources/quoth/parse");
    private static final List<Path> FILES = List.of(OWN.resolve("grain.txt"), OWN.resolve("hostile.html"),
            OWN.resolve("arabic.txt"), PARSE.resolve("encrypted.pdf"), PARSE.resolve("scanned.pdf"));

    private final RunningDemo server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String key;

    private SmallArchive(RunningDemo server, String ticket) throws IOException, InterruptedException {
        this.server = server;
        var made = http.send(HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/keys"))
                .header("Authorization", "Bearer " + ticket)
                .POST(BodyPublishers.ofString("{\"name\":\"Ada\",\"scope\":\"write\"}")).build(), BodyHandlers.ofString());
        this.key = JsonMapper.shared().readTree(made.body()).path("key").asString();
    }

    static SmallArchive start(Path folder) throws IOException, InterruptedException {
        return start(folder, FILES);
    }

    static SmallArchive start(Path folder, List<Path> papers) throws IOException, InterruptedException {
        var files = Files.createDirectories(folder.resolve("papers"));
        for (var file : papers) {
            Files.copy(file, files.resolve(file.getFileName()));
        }
        var archive = folder.resolve("archive");
        var server = RunningDemo.serving(archive, files);
        return new SmallArchive(server, ServerTicket.read(archive).orElseThrow().token());
    }

    String address() {
        return server.address();
    }

    String key() {
        return key;
    }

    /// The first statement that words find.
    JsonNode statement(String words) {
        return ask("/api/v1/statements?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)).at("/hits/0");
    }

    JsonNode ask(String path) {
        try {
            return JsonMapper.shared().readTree(http.send(HttpRequest.newBuilder(URI.create(address() + path)).build(),
                    BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
        server.close();
    }
}
