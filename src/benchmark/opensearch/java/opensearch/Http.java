package opensearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A server that speaks JSON. Safe for use by many threads.
///
/// @param address such as `http://127.0.0.1:9200`
record Http(String address, HttpClient client) {

    static Http at(String address) {
        return new Http(address, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    byte[] get(String path) throws IOException, InterruptedException {
        return sent(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    /// @param type of the body, which is JSON or lines of it
    byte[] send(String method, String path, String type, byte[] body) throws IOException, InterruptedException {
        return sent(HttpRequest.newBuilder(URI.create(address + path)).header("Content-Type", type)
                .method(method, BodyPublishers.ofByteArray(body)).build());
    }

    static JsonNode json(byte[] answer) {
        return JsonMapper.shared().readTree(answer);
    }

    private byte[] sent(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new IOException("%s %s answered %d: %.500s".formatted(request.method(), request.uri(),
                    answer.statusCode(), new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8)));
        }
        return answer.body();
    }
}
