package quoth.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import quoth.QuothException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static quoth.QuothException.Kind.BAD_QUERY;
import static quoth.QuothException.Kind.BAD_REQUEST;
import static quoth.QuothException.Kind.FULL;
import static quoth.QuothException.Kind.IN_USE;
import static quoth.QuothException.Kind.NOT_FOUND;
import static quoth.QuothException.Kind.UNAVAILABLE;

/// The JSON API as the command line asks it, so that a command answers exactly what the page answers.
final class Api implements AutoCloseable {

    private final String base;
    private final String token;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL).build();

    /// @param authority host and port of a server on this machine
    /// @param token     what shows that the one who asks owns the archive
    Api(String authority, String token) {
        this.token = token;
        this.base = "http://" + authority + "/api/v1";
    }

    /// @param path such as `/statements`
    /// @throws QuothException with the problem's own words
    String ask(String path, List<Map.Entry<String, String>> parameters) {
        return body(request(path, parameters).GET().build());
    }

    /// Takes an answer as it comes.
    @FunctionalInterface
    interface Taker {

        void take(HttpHeaders headers, InputStream body) throws IOException;
    }

    /// @throws QuothException with the problem's own words, or `UNAVAILABLE` when the answer breaks off
    void stream(String path, List<Map.Entry<String, String>> parameters, Taker taker) {
        send(request(path, parameters).GET().build(), taker);
    }

    /// Hands a text in and takes the answer as it comes.
    void stream(String path, String mediaType, String content, Taker taker) {
        send(request(path, List.of()).header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofString(content)).build(), taker);
    }

    private void send(HttpRequest request, Taker taker) {
        try {
            var response = client.send(request, BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                if (response.statusCode() >= 300) {
                    throw problem(response.statusCode(),
                            new String(body.readAllBytes(), StandardCharsets.UTF_8));
                }
                taker.take(response.headers(), body);
            }
        } catch (IOException e) {
            throw new QuothException(UNAVAILABLE, "the server at %s broke off its answer".formatted(base), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QuothException(UNAVAILABLE, "interrupted while waiting for %s".formatted(base), e);
        }
    }

    /// What a header percent-encodes.
    static String decoded(String header) {
        return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    JsonNode askTree(String path, List<Map.Entry<String, String>> parameters) {
        return JsonMapper.shared().readTree(ask(path, parameters));
    }

    JsonNode post(String path, Object content) {
        return send("POST", path, content);
    }

    JsonNode put(String path, Object content) {
        return send("PUT", path, content);
    }

    private JsonNode send(String method, String path, Object content) {
        var request = request(path, List.of())
                .header("Content-Type", "application/json")
                .method(method,
                        HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(content)))
                .build();
        return JsonMapper.shared().readTree(body(request));
    }

    /// @param name of the thing below the path, as it is
    void delete(String path, String name) {
        body(request(path + "/" + encoded(name).replace("+", "%20"), List.of()).DELETE().build());
    }

    /// What somebody typed as one part of a path.
    static String part(String typed) {
        return encoded(typed).replace("+", "%20");
    }

    private HttpRequest.Builder request(String path, List<Map.Entry<String, String>> parameters) {
        return HttpRequest.newBuilder(address(path, parameters)).header("Authorization", "Bearer " + token);
    }

    private URI address(String path, List<Map.Entry<String, String>> parameters) {
        var query = parameters.stream()
                .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
                .collect(Collectors.joining("&"));
        return URI.create(base + path + (query.isEmpty() ? "" : "?" + query));
    }

    private String body(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() < 300) {
                return response.body();
            }
            throw problem(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new QuothException(UNAVAILABLE, "the server at %s does not answer".formatted(base), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QuothException(UNAVAILABLE, "interrupted while waiting for %s".formatted(base), e);
        }
    }

    private QuothException problem(int status, String body) {
        JsonNode problem;
        try {
            problem = JsonMapper.shared().readTree(body);
        } catch (JacksonException e) {
            return new QuothException(UNAVAILABLE,
                    "%s answers with status %d and no problem+json; expected a Quoth server"
                            .formatted(base, status),
                    e);
        }
        var kind = switch (status) {
            case 404 -> NOT_FOUND;
            case 409 -> IN_USE;
            case 507 -> FULL;
            case 400 -> problem.has("position") ? BAD_QUERY : BAD_REQUEST;
            default -> status < 500 ? BAD_REQUEST : UNAVAILABLE;
        };
        var suggestion = problem.path("suggestion").asString("");
        return new QuothException(kind,
                problem.path("detail").asString(body)
                        + (suggestion.isEmpty() ? "" : "; try " + suggestion));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
