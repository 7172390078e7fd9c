package quoth.http;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import quoth.Sha256;

/// What a route gives back.
sealed interface Answer {

    /// Text in memory, sent as UTF-8.
    ///
    /// @param tag     what changes when the answer does, for `ETag`; empty for answers that nobody may keep
    /// @param headers besides type, length and tag
    record Whole(int status, String mediaType, String body, Optional<String> tag,
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
        var body = Json.text(value);
        return new Whole(200, "application/json", body, Optional.of(tag(body)), Map.of());
    }

    /// @param state names all that the value was made of, so that it is not the value's own text that has to be hashed;
    ///              empty for a value that nobody may keep
    static Answer json(Object value, Optional<String> state) {
        return new Whole(200, "application/json", Json.text(value), state.map(Answer::tag), Map.of());
    }

    /// A page, which a browser shows.
    static Answer page(int status, String markup) {
        return new Whole(status, "text/html; charset=utf-8", markup,
                status == 200 ? Optional.of(tag(markup)) : Optional.empty(), Map.of());
    }

    static Answer text(String text) {
        return new Whole(200, "text/plain; charset=utf-8", text, Optional.of(tag(text)), Map.of());
    }

    /// A text of another type.
    static Answer of(String mediaType, String text) {
        return new Whole(200, mediaType, text, Optional.of(tag(text)), Map.of());
    }

    /// A text that a browser saves under a name.
    static Answer download(String mediaType, String text, String fileName) {
        return new Whole(200, mediaType + "; charset=utf-8", text, Optional.of(tag(text)),
                Map.of("Content-Disposition", "attachment; filename=\"%s\"".formatted(fileName)));
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
        return new Whole(200, "application/json", Json.text(value), Optional.empty(), Map.of());
    }

    /// Something that was added, and where it is.
    static Answer added(String location, Object value) {
        return new Whole(201, "application/json", Json.text(value), Optional.empty(),
                Map.of("Location", location));
    }

    static Answer accepted(String location, Object value) {
        return new Whole(202, "application/json", Json.text(value), Optional.empty(),
                Map.of("Location", location));
    }

    /// For what has no address of its own.
    static Answer created(Object value) {
        return new Whole(201, "application/json", Json.text(value), Optional.empty(), Map.of());
    }

    /// Done, and nothing to say.
    static Answer done() {
        return new Whole(204, "text/plain; charset=utf-8", "", Optional.empty(), Map.of());
    }

    static Answer moved(int status, String location) {
        return new Whole(status, "text/plain; charset=utf-8", "", Optional.empty(),
                Map.of("Location", location));
    }

    static Answer wrong(Problem problem) {
        return new Wrong(problem, problem.status() == 503 ? Map.of("Retry-After", "1") : Map.of());
    }

    static Answer wrong(Problem problem, String header, String value) {
        return new Wrong(problem, new TreeMap<>(Map.of(header, value)));
    }

    private static String tag(String text) {
        return "W/\"" + Sha256.ofText(text).hex().substring(0, 20) + "\"";
    }
}
