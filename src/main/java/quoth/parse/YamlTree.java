package quoth.parse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import quoth.QuothException;
import quoth.QuothException.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// A piece of a YAML file that knows its line, so that what is wrong with it can be pointed at.
///
/// @param value a `String`, a `List<YamlTree>` or a `Map<String, YamlTree>`
record YamlTree(Path file, int line, Object value) {

    static YamlTree read(Path file) {
        try (var parser = YAMLFactory.builder().build().createParser(ObjectReadContext.empty(), file)) {
            if (parser.nextToken() == null) {
                throw new QuothException(Kind.BAD_CONFIG, "%s:1: empty; expected a mapping".formatted(file));
            }
            return node(file, parser);
        } catch (JacksonException e) {
            var location = e.getLocation();
            throw new QuothException(Kind.BAD_CONFIG, "%s:%d: %s; expected readable YAML".formatted(file,
                    location == null ? 1 : Math.max(1, location.getLineNr()), OneLine.of(e)), e);
        }
    }

    private static YamlTree node(Path file, JsonParser parser) {
        int line = parser.currentTokenLocation().getLineNr();
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            var items = new ArrayList<YamlTree>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(file, parser));
            }
            return new YamlTree(file, line, items);
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            var fields = new LinkedHashMap<String, YamlTree>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var name = parser.currentName();
                parser.nextToken();
                fields.put(name, node(file, parser));
            }
            return new YamlTree(file, line, fields);
        }
        return new YamlTree(file, line,
                parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString());
    }

    /// The fields, none of which may have another name than these.
    Map<String, YamlTree> fields(Set<String> allowed) {
        var fields = fields();
        fields.forEach((name, node) -> {
            if (!allowed.contains(name)) {
                throw node.wrong("field '" + name + "'",
                        "one of " + String.join(", ", allowed.stream().sorted().toList()));
            }
        });
        return fields;
    }

    Map<String, YamlTree> fields() {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong(shown(), "fields with values");
        }
        var fields = new LinkedHashMap<String, YamlTree>();
        map.forEach((name, node) -> fields.put((String) name, (YamlTree) node));
        return fields;
    }

    List<YamlTree> items() {
        if (!(value instanceof List<?> list)) {
            throw wrong(shown(), "a list");
        }
        return list.stream().map(YamlTree.class::cast).toList();
    }

    String text() {
        if (!(value instanceof String words) || words.isBlank()) {
            throw wrong(shown(), "a text");
        }
        return words;
    }

    YamlTree field(String name) {
        return Optional.ofNullable(fields().get(name))
                .orElseThrow(() -> wrong("no field '" + name + "'", "'" + name + "'"));
    }

    QuothException wrong(String there, String expected) {
        return new QuothException(Kind.BAD_CONFIG,
                "%s:%d: %s; expected %s".formatted(file, line, there, expected));
    }

    private String shown() {
        return value instanceof String words ? "'" + words + "'"
                : value instanceof List<?> ? "a list" : "fields";
    }
}
