package quoth.parse;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import quoth.parse.ImportMapping.Meaning;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Reads one line of a data set into the fields that matter.
final class DataRecord {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100).maxStringLength(Limits.CHARACTERS).maxNumberLength(100).build())
            .build();

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<Meaning, String> values = new EnumMap<>(Meaning.class);

    DataRecord(ImportMapping mapping) {
        mapping.fields().forEach((meaning, field) -> meanings.put(field, meaning));
    }

    /// The keys of an object on one line, to find out which mapping fits.
    static Set<String> keys(LineStream line) {
        var keys = new LinkedHashSet<String>();
        try (var parser = parser(line)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    keys.add(parser.currentName());
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            // a broken first line has the keys up to where it breaks
        }
        return keys;
    }

    /// Reads a line; what is wrong with it, or nothing.
    Optional<String> read(LineStream line) {
        values.clear();
        try (var parser = parser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.of("expected a JSON object");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var meaning = meanings.get(parser.currentName());
                var token = parser.nextToken();
                if (meaning == null) {
                    parser.skipChildren();
                } else if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
                    values.put(meaning, parser.getString());
                } else if (token != JsonToken.VALUE_NULL) {
                    return Optional.of("field '%s' is %s; expected a text".formatted(parser.currentName(),
                            token == JsonToken.START_ARRAY ? "a list"
                                    : token == JsonToken.START_OBJECT ? "an object" : token));
                }
            }
            return Optional.empty();
        } catch (JacksonException e) {
            var message = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
            int cut = message.indexOf(" (start marker");
            return Optional.of("not JSON: " + (cut < 0 ? message : message.substring(0, cut)));
        }
    }

    Optional<String> value(Meaning meaning) {
        return Optional.ofNullable(values.get(meaning)).filter(value -> !value.isBlank());
    }

    private static JsonParser parser(LineStream line) {
        return JSON.createParser(ObjectReadContext.empty(), line.bytes(), line.begin(), line.length());
    }
}
