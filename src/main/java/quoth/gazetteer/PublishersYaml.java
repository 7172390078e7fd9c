package quoth.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quoth.CountryCode;
import quoth.Genre;
import quoth.QuothException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

import static quoth.QuothException.Kind.BAD_CONFIG;

/// Reads `publishers.yaml` token by token: each mistake is known with its line, and no mapper need start up.
final class PublishersYaml {

    private static final Set<String> FIELDS = Set.of("name", "aliases", "hosts", "country", "genre");

    private final Path file;
    private final Countries countries;
    private final JsonParser parser;
    private final Set<String> names = new HashSet<>();
    private final Set<String> hosts = new HashSet<>();

    private PublishersYaml(Path file, Countries countries, JsonParser parser) {
        this.file = file;
        this.countries = countries;
        this.parser = parser;
    }

    static List<PublisherEntry> read(Path file, Countries countries) {
        try (var parser = YAMLFactory.builder().build().createParser(ObjectReadContext.empty(), file)) {
            return new PublishersYaml(file, countries, parser).entries();
        } catch (JacksonException e) {
            var at = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new QuothException(BAD_CONFIG, "%s:%d: %s; expected readable YAML"
                    .formatted(file, at, e.getOriginalMessage()), e);
        }
    }

    private List<PublisherEntry> entries() {
        expect(parser.nextToken(), JsonToken.START_OBJECT, "the field 'publishers'");
        expect(parser.nextToken(), JsonToken.PROPERTY_NAME, "the field 'publishers'");
        if (!parser.currentName().equals("publishers")) {
            throw wrong("field '%s'".formatted(parser.currentName()), "'publishers'");
        }
        expect(parser.nextToken(), JsonToken.START_ARRAY, "a list of publishers");
        var entries = new ArrayList<PublisherEntry>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser.currentToken(), JsonToken.START_OBJECT, "a publisher with a name");
            entries.add(entry());
        }
        return entries;
    }

    private PublisherEntry entry() {
        int line = parser.currentTokenLocation().getLineNr();
        var cells = new HashMap<String, List<String>>();
        Optional<CountryCode> country = Optional.empty();
        Optional<Genre> genre = Optional.empty();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "country" -> country = Optional.of(country(text(field)));
                case "genre" -> genre = Optional.of(genre(text(field)));
                case "name" -> cells.put(field, List.of(once(names, Spelling.key(text(field)), text(field))));
                case "aliases" -> cells.put(field, list(field, names));
                case "hosts" -> cells.put(field, list(field, hosts));
                default -> throw wrong("field '%s'".formatted(field),
                        "one of " + String.join(", ", FIELDS.stream().sorted().toList()));
            }
        }
        return new PublisherEntry(name(cells, line), cells.getOrDefault("aliases", List.of()),
                cells.getOrDefault("hosts", List.of()), country, genre);
    }

    private String name(Map<String, List<String>> cells, int line) {
        var name = cells.get("name");
        if (name == null) {
            throw new QuothException(BAD_CONFIG,
                    "%s:%d: a publisher without a name; expected the field 'name'".formatted(file, line));
        }
        return name.getFirst();
    }

    private List<String> list(String field, Set<String> seen) {
        expect(parser.currentToken(), JsonToken.START_ARRAY, "a list of " + field);
        var values = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var value = text(field);
            values.add(field.equals("hosts")
                    ? once(seen, host(value), value)
                    : once(seen, Spelling.key(value), value));
        }
        return values;
    }

    private String host(String value) {
        if (!value.equals(value.toLowerCase(Locale.ROOT)) || value.indexOf('/') >= 0
                || value.indexOf('.') < 0) {
            throw wrong("host '%s'".formatted(value), "a host name like un.org, in lower case");
        }
        return value;
    }

    private String once(Set<String> seen, String key, String value) {
        if (!seen.add(key)) {
            throw wrong("'%s' for the second time".formatted(value), "each name and each host once");
        }
        return value;
    }

    private String text(String field) {
        var token = parser.currentToken();
        if (token == null || !token.isScalarValue() || parser.getString().isBlank()) {
            throw wrong("no text for '%s'".formatted(field), "a text");
        }
        return parser.getString();
    }

    private CountryCode country(String code) {
        return countries.country(code).map(Country::code)
                .orElseThrow(
                        () -> wrong("country '%s'".formatted(code), "a code of gazetteer/countries.tsv"));
    }

    private Genre genre(String genre) {
        return switch (genre) {
            case "statement" -> Genre.STATEMENT;
            case "analysis" -> Genre.ANALYSIS;
            default -> throw wrong("genre '%s'".formatted(genre), "statement or analysis");
        };
    }

    private void expect(@Nullable JsonToken token, JsonToken expected, String inWords) {
        if (token != expected) {
            throw wrong(token == null ? "the end of the file" : "'%s'".formatted(parser.getString()),
                    inWords);
        }
    }

    private QuothException wrong(String what, String expected) {
        return new QuothException(BAD_CONFIG, "%s:%d: %s; expected %s"
                .formatted(file, parser.currentTokenLocation().getLineNr(), what, expected));
    }
}
