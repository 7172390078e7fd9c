package quoth.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import quoth.QuothException;
import quoth.QuothException.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// Reads `schema.yaml` token by token, so that an error can name the line.
final class SchemaFile {

    private final Path file;

    SchemaFile(Path file) {
        this.file = file;
    }

    List<Schema.Field> fields() {
        try (var yaml = new YAMLFactory().createParser(ObjectReadContext.empty(), file)) {
            expect(yaml, yaml.nextToken(), JsonToken.START_OBJECT, "fields:");
            expect(yaml, yaml.nextToken(), JsonToken.PROPERTY_NAME, "fields:");
            if (!yaml.currentName().equals("fields")) {
                throw wrong(yaml, "found '%s'; expected 'fields'".formatted(yaml.currentName()));
            }
            expect(yaml, yaml.nextToken(), JsonToken.START_OBJECT, "fields, each as name: {type: ...}");
            return fields(yaml);
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new QuothException(Kind.BAD_CONFIG, "%s%s: %s".formatted(file.getFileName(),
                    at == null ? "" : ":" + at.getLineNr(), e.getOriginalMessage()), e);
        }
    }

    private List<Schema.Field> fields(JsonParser yaml) {
        var fields = new ArrayList<Schema.Field>();
        var names = new HashSet<String>();
        while (yaml.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = yaml.currentName();
            if (!FieldValues.SOURCES.contains(name)) {
                throw wrong(yaml, "field '%s' is unknown; expected one of %s".formatted(name,
                        listed(FieldValues.SOURCES)));
            }
            expect(yaml, yaml.nextToken(), JsonToken.START_OBJECT, name + ": {type: ...}");
            var field = field(yaml, name);
            claim(yaml, name, name, names);
            field.aliases().forEach(alias -> claim(yaml, name, alias, names));
            fields.add(field);
        }
        if (fields.isEmpty()) {
            throw wrong(yaml, "found no field; expected at least one");
        }
        return fields;
    }

    private Schema.Field field(JsonParser yaml, String name) {
        var type = FieldValues.typeOf(name);
        boolean facet = false;
        List<String> aliases = List.of();
        while (yaml.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = yaml.currentName();
            yaml.nextToken();
            switch (key) {
                case "type" -> type = typeOf(yaml, name);
                case "facet" ->
                    facet = oneOf(yaml, name, key, new Boolean[]{true, false}, b -> b ? "yes" : "no");
                case "aliases" -> aliases = strings(yaml, name);
                default -> throw wrong(yaml,
                        "field '%s' has '%s'; expected one of type, facet, aliases"
                                .formatted(name, key));
            }
        }
        return new Schema.Field(name, type, facet, aliases);
    }

    private Schema.Type typeOf(JsonParser yaml, String name) {
        var type = oneOf(yaml, name, "type", Schema.Type.values(), t -> t.name().toLowerCase(Locale.ROOT));
        if (type != FieldValues.typeOf(name)) {
            throw wrong(yaml, "field '%s' has type '%s'; its values are of type %s"
                    .formatted(name, yaml.getString(),
                            FieldValues.typeOf(name).name().toLowerCase(Locale.ROOT)));
        }
        return type;
    }

    private <T> T oneOf(JsonParser yaml, String field, String key, T[] choices,
            Function<T, String> spelling) {
        var found = yaml.getString();
        var names = Arrays.stream(choices).map(spelling).toList();
        int index = names.indexOf(switch (found) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> found;
        });
        if (index < 0) {
            throw wrong(yaml, "field '%s' has %s '%s'; expected one of %s"
                    .formatted(field, key, found, String.join(", ", names)));
        }
        return choices[index];
    }

    private List<String> strings(JsonParser yaml, String field) {
        if (yaml.currentToken() != JsonToken.START_ARRAY) {
            throw wrong(yaml, "field '%s' has aliases '%s'; expected a list such as [said, when]"
                    .formatted(field, yaml.getString()));
        }
        var strings = new ArrayList<String>();
        while (yaml.nextToken() != JsonToken.END_ARRAY) {
            strings.add(yaml.getString());
        }
        return strings;
    }

    private void claim(JsonParser yaml, String field, String name, Set<String> taken) {
        if (!taken.add(name)) {
            throw wrong(yaml,
                    "field '%s' has the name '%s'; it is another field's already".formatted(field, name));
        }
    }

    private void expect(JsonParser yaml, JsonToken found, JsonToken expected, String shape) {
        if (found != expected) {
            var text = found == null ? "the end" : "'" + yaml.getString() + "'";
            throw wrong(yaml, "found %s; expected %s".formatted(text, shape));
        }
    }

    private QuothException wrong(JsonParser yaml, String message) {
        return new QuothException(Kind.BAD_CONFIG, "%s:%d: %s".formatted(file.getFileName(),
                yaml.currentTokenLocation().getLineNr(), message));
    }

    private static String listed(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }
}
