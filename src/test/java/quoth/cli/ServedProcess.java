package quoth.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import quoth.DocumentId;
import quoth.archive.ServerTicket;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// A server as a process of its own, asked over the wire.
final class ServedProcess {

    private static final int PATIENCE_SECONDS = 120;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final String base;
    private final String token;
    private final Duration readyIn;
    private final Duration spent;

    private ServedProcess(Process process, String base, String token, Duration readyIn, Duration spent) {
        this.process = process;
        this.base = base;
        this.token = token;
        this.readyIn = readyIn;
        this.spent = spent;
    }

    static Path archive(Path folder) {
        return folder.resolve("archive");
    }

    /// Starts one on the archive in a folder and waits until it answers searches.
    static ServedProcess start(Path folder) throws Exception {
        long begin = System.nanoTime();
        var process = Program.of(List.of(), List.of("-Dquoth.home=" + Shell.HOME), folder, "serve", "--port",
                "0", "--archive", archive(folder).toString()).start();
        drain(process.getInputStream());
        var err = process.errorReader();
        var said = new StringBuilder();
        var line = err.readLine();
        while (line != null && !line.startsWith("Quoth is at ")) {
            said.append(line).append('\n');
            line = err.readLine();
        }
        assertThat(line).as("server that does not start: " + said).isNotNull();
        Thread.startVirtualThread(() -> err.lines().forEach(_ -> {}));
        var base = line.substring("Quoth is at ".length());
        var token = ServerTicket.read(archive(folder)).orElseThrow().token();
        while (get(base + "/readyz", token).statusCode() != 200) {
            Thread.sleep(20);
        }
        return new ServedProcess(process, base, token, Duration.ofNanos(System.nanoTime() - begin),
                process.info().totalCpuDuration().orElseThrow());
    }

    /// Keeps a process from waiting for somebody who reads what it says.
    static void drain(InputStream said) {
        Thread.startVirtualThread(() -> {
            try (said) {
                said.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                // it was killed
            }
        });
    }

    Process process() {
        return process;
    }

    Duration readyIn() {
        return readyIn;
    }

    /// Processor time that it took to be ready, whatever else the machine had to do.
    Duration spent() {
        return spent;
    }

    /// Waits until every file has its outcome.
    void awaitIdle() throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(PATIENCE_SECONDS).toNanos();
        while (tree("/api/v1/status").path("outcomes").has("pending")) {
            assertThat(System.nanoTime()).as("pending for ever").isLessThan(end);
            Thread.sleep(50);
        }
    }

    /// @return whether the server said that it has the files
    boolean upload(List<String> texts) throws InterruptedException {
        var body = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            body.append("--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"").append(i)
                    .append(".txt\"\r\n\r\n").append(texts.get(i)).append("\r\n");
        }
        var request = asked(base + "/api/v1/documents", token)
                .header("Content-Type", "multipart/form-data; boundary=B")
                .POST(BodyPublishers.ofString(body + "--B--\r\n")).build();
        try {
            return HTTP.send(request, BodyHandlers.ofString()).statusCode() == 202;
        } catch (IOException e) {
            return false;
        }
    }

    /// Those of some documents that are not there.
    List<DocumentId> missing(Collection<DocumentId> expected) throws Exception {
        var missing = new ArrayList<DocumentId>();
        for (var id : expected) {
            if (get(base + "/api/v1/documents/" + id, token).statusCode() != 200) {
                missing.add(id);
            }
        }
        return missing;
    }

    /// @param what `documents` or `statements`, as a search counts them
    long count(String what) throws Exception {
        long status = tree("/api/v1/status").path(what).asLong();
        long end = System.nanoTime() + Duration.ofSeconds(PATIENCE_SECONDS).toNanos();
        long found = found(what);
        // what is filed can be searched a moment later
        while (found != status && System.nanoTime() < end) {
            Thread.sleep(100);
            found = found(what);
        }
        assertThat(found).as(what + " found by a search, and in the catalogue").isEqualTo(status);
        return found;
    }

    private long found(String what) throws Exception {
        return tree("/api/v1/" + what + "?size=0").path("total").asLong();
    }

    void kill() throws InterruptedException {
        var children = process.descendants().toList();
        process.destroyForcibly().waitFor();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private JsonNode tree(String address) throws Exception {
        return JsonMapper.shared().readTree(get(base + address, token).body());
    }

    private static HttpResponse<String> get(String address, String token) throws Exception {
        return HTTP.send(asked(address, token).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder asked(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
    }
}
