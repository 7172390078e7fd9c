package quoth.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import quoth.QuothException;
import quoth.QuothException.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

import static quoth.QuothException.Kind.BAD_REQUEST;
import static quoth.QuothException.Kind.UNUSABLE;

/// A JSON object that somebody sent, read member by member. Every error names the member, what was there and what was
/// expected.
final class Body {

    private static final ObjectReader READER = Json.MAPPER.reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    private static final int SHOWN = 60;

    private final JsonNode object;
    private final String path;

    private Body(JsonNode object, String path) {
        this.object = object;
        this.path = path;
    }

    /// @throws QuothException `BAD_REQUEST` when the text is no JSON object
    static Body of(String text) {
        JsonNode read;
        try {
            read = READER.readTree(text);
        } catch (JacksonException e) {
            throw new QuothException(BAD_REQUEST, "the body is no JSON: %s, at line %d, column %d".formatted(
                    e.getOriginalMessage(), e.getLocation().getLineNr(), e.getLocation().getColumnNr()), e);
        }
        if (!read.isObject()) {
            throw new QuothException(BAD_REQUEST,
                    "the body is %s; expected a JSON object".formatted(shown(read)));
        }
        return new Body(read, "");
    }

    /// Refuses members that mean nothing here.
    Body onlyThese(String... names) {
        var known = new TreeSet<>(Set.of(names));
        for (var name : object.propertyNames()) {
            if (!known.contains(name)) {
                throw new QuothException(UNUSABLE, Fault.in(path + name, Nearest.to(name, known)),
                        "there is no field '%s'; expected some of %s".formatted(path + name,
                                String.join(", ", known)));
            }
        }
        return this;
    }

    /// Whether it is there and is not null.
    boolean has(String name) {
        return object.hasNonNull(name);
    }

    boolean isNull(String name) {
        return object.has(name) && object.get(name).isNull();
    }

    JsonNode member(String name) {
        return object.path(name);
    }

    /// A text that is there.
    String text(String name, int longest) {
        return textIfAny(name, longest)
                .orElseThrow(() -> wrong(name, "a text of 1 to %d characters".formatted(longest)));
    }

    Optional<String> textIfAny(String name, int longest) {
        if (!has(name)) {
            return Optional.empty();
        }
        var value = object.get(name);
        if (!value.isString() || value.stringValue().isBlank() || value.stringValue().length() > longest) {
            throw wrong(name, "a text of 1 to %d characters".formatted(longest));
        }
        return Optional.of(value.stringValue().strip());
    }

    boolean flag(String name) {
        if (has(name) && !object.get(name).isBoolean()) {
            throw wrong(name, "true or false");
        }
        return object.path(name).asBoolean(false);
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> of) {
        return textIfAny(name, SHOWN).map(given -> Arrays.stream(of.getEnumConstants())
                .filter(value -> named(value).equals(given)).findFirst()
                .orElseThrow(
                        () -> wrong(name, "one of " + Arrays.stream(of.getEnumConstants()).map(Body::named)
                                .collect(Collectors.joining(", ")))));
    }

    /// An object within this one.
    Body object(String name) {
        if (!object.path(name).isObject()) {
            throw wrong(name, "an object");
        }
        return new Body(object.get(name), path + name + ".");
    }

    /// The elements of an array, each read by itself.
    ///
    /// @param read takes the element as the one member `name[i]` of a body, and that name
    <T> List<T> list(String name, int most, BiFunction<Body, String, T> read) {
        var array = object.path(name);
        if (!array.isArray() || array.size() > most) {
            throw wrong(name, "an array of at most %d".formatted(most));
        }
        var out = new ArrayList<T>();
        for (int i = 0; i < array.size(); i++) {
            var element = "%s[%d]".formatted(name, i);
            var alone = Json.MAPPER.createObjectNode();
            alone.set(element, array.get(i));
            out.add(read.apply(new Body(alone, path), element));
        }
        return out;
    }

    QuothException wrong(String name, String expected) {
        var value = object.path(name);
        return new QuothException(UNUSABLE, Fault.in(path + name, Optional.empty()),
                value.isMissingNode() ? "field '%s' is missing; expected %s".formatted(path + name, expected)
                        : "field '%s' is %s; expected %s".formatted(path + name, shown(value), expected));
    }

    static String named(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String shown(JsonNode value) {
        var text = value.isString() ? "'" + value.stringValue() + "'" : value.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
