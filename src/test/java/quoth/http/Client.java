package quoth.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Asks a server over the wire, as anybody would, and holds what it answers against the API's description.
final class Client implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Optional<Description> description;
    private final int port;

    private Client(int port, Optional<Description> description) {
        this.port = port;
        this.description = description;
    }

    static Client of(HttpServer server) {
        return new Client(server.port(), Optional.of(new Description()));
    }

    /// One for a server whose routes are described nowhere.
    static Client ofUndescribed(HttpServer server) {
        return new Client(server.port(), Optional.empty());
    }

    HttpResponse<String> get(String address, String... headers) {
        return ask("GET", address, "", headers);
    }

    HttpResponse<String> ask(String method, String address, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            description.ifPresent(d -> d.check(method, address, answer));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The whole answer to bytes that no well-behaved client would send.
    String raw(String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
