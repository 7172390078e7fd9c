package quoth.http;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import quoth.Sha256;

/// What a route gives back.
sealed interface Answer {

    String JSON = "application/json";

    /// Something in memory.
    ///
    /// @param body    from its position to its limit; text is UTF-8. Many requests may share it: none moves its position
    /// @param tag     what changes when the answer does, for `ETag`; empty for answers that nobody may keep
    /// @param headers besides type, length and tag
    record Whole(int status, String mediaType, ByteBuffer body, Optional<String> tag,
            Map<String, String> headers) implements Answer {}

    /// Bytes that come out of the archive, whatever they are.
    ///
    /// @param size in bytes
    /// @param body opened once, and closed by whoever writes it out
    record Streamed(String mediaType, long size, Supplier<InputStream> body, Map<String, String> headers)
            implements
                Answer {}

    /// What is written as it comes into being.
    record Flowing(String mediaType, Outgoing.Writer writer) implements Answer {}

    /// Something went wrong, or is not there.
    record Wrong(Problem problem, Map<String, String> headers) implements Answer {}

    static Answer json(Object value) {
        var body = Json.bytes(value);
        return new Whole(200, JSON, ByteBuffer.wrap(body), Optional.of(tag(body)), Map.of());
    }

    /// @param state names all that the value was made of, so that it is not the value's own text that has to be hashed;
    ///              empty for a value that nobody may keep
    static Answer json(Object value, Optional<String> state) {
        return new Whole(200, JSON, ByteBuffer.wrap(Json.bytes(value)),
                state.map(text -> tag(utf8(text))), Map.of());
    }

    /// A page, which a browser shows.
    static Answer page(int status, String markup) {
        var body = utf8(markup);
        return new Whole(status, "text/html; charset=utf-8", ByteBuffer.wrap(body),
                status == 200 ? Optional.of(tag(body)) : Optional.empty(), Map.of());
    }

    static Answer text(String text) {
        return of("text/plain; charset=utf-8", text);
    }

    /// A text of another type.
    static Answer of(String mediaType, String text) {
        return kept(mediaType, text, Map.of());
    }

    /// A text that a browser saves under a name.
    static Answer download(String mediaType, String text, String fileName) {
        return kept(mediaType + "; charset=utf-8", text,
                Map.of("Content-Disposition", "attachment; filename=\"%s\"".formatted(fileName)));
    }

    private static Answer kept(String mediaType, String text, Map<String, String> headers) {
        var body = utf8(text);
        return new Whole(200, mediaType, ByteBuffer.wrap(body), Optional.of(tag(body)), headers);
    }

    /// The same answer where another one is given to who accepts other media types.
    static Answer varying(Answer answer) {
        return answer instanceof Whole(var status, var type, var body, var tag, var headers)
                ? new Whole(status, type, body, tag, with("Vary", "Accept", headers))
                : answer;
    }

    private static Map<String, String> with(String name, String value, Map<String, String> headers) {
        var all = new TreeMap<>(headers);
        all.put(name, value);
        return all;
    }

    /// Something that was changed, as it is now.
    static Answer changed(Object value) {
        return unkept(200, value, Map.of());
    }

    /// Something that was added, and where it is.
    static Answer added(String location, Object value) {
        return unkept(201, value, Map.of("Location", location));
    }

    static Answer accepted(String location, Object value) {
        return unkept(202, value, Map.of("Location", location));
    }

    /// For what has no address of its own.
    static Answer created(Object value) {
        return unkept(201, value, Map.of());
    }

    private static Answer unkept(int status, Object value, Map<String, String> headers) {
        return new Whole(status, JSON, ByteBuffer.wrap(Json.bytes(value)), Optional.empty(), headers);
    }

    /// Done, and nothing to say.
    static Answer done() {
        return empty(204, Map.of());
    }

    static Answer moved(int status, String location) {
        return empty(status, Map.of("Location", location));
    }

    private static Answer empty(int status, Map<String, String> headers) {
        return new Whole(status, "text/plain; charset=utf-8", ByteBuffer.allocate(0), Optional.empty(),
                headers);
    }

    static Answer wrong(Problem problem) {
        return new Wrong(problem, problem.status() == 503 ? Map.of("Retry-After", "1") : Map.of());
    }

    static Answer wrong(Problem problem, String header, String value) {
        return new Wrong(problem, new TreeMap<>(Map.of(header, value)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String tag(byte[] body) {
        return "W/\"" + Sha256.of(body).hex().substring(0, 20) + "\"";
    }
}
