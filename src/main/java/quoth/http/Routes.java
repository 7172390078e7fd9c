package quoth.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which method and path lead to which route. Filled before the server starts, then only read.
final class Routes {

    /// What a method and a path lead to.
    sealed interface Match {

        record Found(Route route, Map<String, String> variables) implements Match {}

        record OtherMethods(Set<String> allowed) implements Match {}

        record Nothing() implements Match {}
    }

    private record Entry(String method, List<String> pattern, Route route, boolean streamed) {}

    private final List<Entry> entries = new ArrayList<>();

    /// What is served, as `GET /api/v1/documents/{id}`, in order.
    List<String> all() {
        return entries.stream().map(e -> e.method + " " + String.join("/", e.pattern)).sorted().toList();
    }

    /// @param pattern such as `/api/v1/documents/{id}/text` or `/api/v1/statements/{id}.bib`, which comes before the
    ///                same without an ending
    Routes on(String method, String pattern, Route route) {
        entries.add(new Entry(method, parts(pattern), route, false));
        return this;
    }

    /// A route that reads its body as it comes, with limits of its own.
    Routes onStreamed(String method, String pattern, Route route) {
        entries.add(new Entry(method, parts(pattern), route, true));
        return this;
    }

    /// `HEAD` asks for whatever `GET` does.
    Match find(String method, String path) {
        var asked = method.equals("HEAD") ? "GET" : method;
        var given = parts(path);
        var allowed = new TreeSet<String>();
        for (var entry : entries) {
            var variables = variables(entry.pattern, given);
            if (variables.isPresent() && entry.method.equals(asked)) {
                return new Match.Found(entry.route, variables.get());
            }
            variables.ifPresent(_ -> allowed.add(entry.method));
        }
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        return allowed.isEmpty() ? new Match.Nothing() : new Match.OtherMethods(allowed);
    }

    /// Whether the body of a request is read as it comes, with limits of its route's own.
    boolean streams(String method, String path) {
        var given = parts(path);
        return entries.stream().anyMatch(entry -> entry.streamed && entry.method.equals(method)
                && variables(entry.pattern, given).isPresent());
    }

    private static Optional<Map<String, String>> variables(List<String> pattern, List<String> given) {
        if (pattern.size() != given.size()) {
            return Optional.empty();
        }
        var variables = new HashMap<String, String>();
        for (int i = 0; i < pattern.size(); i++) {
            var part = pattern.get(i);
            int close = part.indexOf('}');
            if (part.startsWith("{") && given.get(i).endsWith(part.substring(close + 1))) {
                variables.put(part.substring(1, close),
                        given.get(i).substring(0, given.get(i).length() - (part.length() - close - 1)));
            } else if (!part.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    private static List<String> parts(String path) {
        return List.of(path.split("/", -1));
    }
}
