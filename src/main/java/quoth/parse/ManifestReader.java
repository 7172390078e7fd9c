package quoth.parse;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import quoth.Genre;
import quoth.PartialDate;
import quoth.PartialDate.Basis;
import quoth.QuothException;
import quoth.QuothException.Kind;
import quoth.StatedMetadata;
import quoth.gazetteer.Gazetteer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Reads manifests.
final class ManifestReader {

    private static final List<String> FIELDS = List.of("path", "doc", "title", "published", "publisher",
            "country", "speaker", "language", "genre", "url", "note");
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final Gazetteer gazetteer;
    private final Map<String, StatedMetadata> stated = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private ManifestReader(Path file, Gazetteer gazetteer) {
        this.file = file;
        this.gazetteer = gazetteer;
    }

    static Map<String, StatedMetadata> read(Path file, Gazetteer gazetteer) {
        var reader = new ManifestReader(file, gazetteer);
        var text = reader.text();
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            reader.csv(text);
        } else {
            reader.jsonLines(text);
        }
        return reader.stated;
    }

    private String text() {
        try {
            var text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (MalformedInputException e) {
            throw new QuothException(Kind.BAD_CONFIG,
                    "%s: not UTF-8; expected a manifest in UTF-8".formatted(file), e);
        } catch (IOException e) {
            throw new QuothException(Kind.BAD_CONFIG, "%s: %s; expected a readable manifest".formatted(file,
                    OneLine.of(e)), e);
        }
    }

    private void csv(String text) {
        List<CsvRows.Row> rows;
        try {
            rows = CsvRows.of(text);
        } catch (IllegalArgumentException e) {
            throw wrong(Integer.parseInt(String.valueOf(e.getMessage())),
                    "a quotation mark is opened and never closed", "a closing one");
        }
        if (rows.isEmpty()) {
            return;
        }
        var names = rows.getFirst().values();
        for (var row : rows.subList(1, rows.size())) {
            if (row.values().size() != names.size()) {
                throw wrong(row.line(), "%d values".formatted(row.values().size()),
                        "%d, as many as names in line 1".formatted(names.size()));
            }
            var fields = new LinkedHashMap<String, String>();
            for (int i = 0; i < names.size(); i++) {
                fields.put(names.get(i), row.values().get(i));
            }
            add(row.line(), fields);
        }
    }

    private void jsonLines(String text) {
        int line = 0;
        for (var source : text.lines().toList()) {
            line++;
            if (source.isBlank()) {
                continue;
            }
            var fields = new LinkedHashMap<String, String>();
            try {
                var node = JSON.readTree(source);
                if (!node.isObject()) {
                    throw wrong(line, "not a JSON object", "one object a line");
                }
                for (var property : node.properties()) {
                    if (!property.getValue().isValueNode()) {
                        throw wrong(line, "field '%s' is no single value".formatted(property.getKey()),
                                "a text");
                    }
                    fields.put(property.getKey(), property.getValue().asString(""));
                }
            } catch (JacksonException e) {
                throw wrong(line, "not JSON", "one object a line");
            }
            add(line, fields);
        }
    }

    private void add(int line, Map<String, String> fields) {
        for (var name : fields.keySet()) {
            if (!FIELDS.contains(name)) {
                throw wrong(line, "field '%s'".formatted(name), "one of " + String.join(", ", FIELDS));
            }
        }
        var path = value(fields, "path");
        var doc = value(fields, "doc");
        if (path.isEmpty() && doc.isEmpty()) {
            throw wrong(line, "neither 'path' nor 'doc'", "one of them, to name the file");
        }
        var about = new StatedMetadata(value(fields, "title"), checked(line, fields, "published", this::date,
                "a date such as 2024-03-31, 2024-03 or 2024"), value(fields, "publisher"),
                checked(line, fields, "country", gazetteer::countryStated, "a country's code or name"),
                value(fields, "speaker"),
                checked(line, fields, "language", this::language, "a language's code, such as en"),
                checked(line, fields, "genre", ManifestReader::genre, "statement or analysis"),
                value(fields, "url"));
        var key = path.or(() -> doc).get();
        var before = lines.put(key, line);
        if (before != null) {
            throw wrong(line, "'%s' again, after line %d".formatted(key, before), "each file once");
        }
        stated.put(key, about);
    }

    private <T> Optional<T> checked(int line, Map<String, String> fields, String name,
            Function<String, Optional<T>> reading, String expected) {
        var value = value(fields, name);
        var read = value.flatMap(reading);
        if (value.isPresent() && read.isEmpty()) {
            throw wrong(line, "%s '%s'".formatted(name, value.get()), expected);
        }
        return read;
    }

    private static Optional<String> value(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private Optional<PartialDate> date(String value) {
        return PublishedDate.parse(value, Basis.METADATA);
    }

    private Optional<String> language(String value) {
        return Draft.primaryLanguage(value).filter(code -> code.length() == 2)
                .or(() -> gazetteer.language(value.toLowerCase(Locale.ROOT)));
    }

    private static Optional<Genre> genre(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "statement" -> Optional.of(Genre.STATEMENT);
            case "analysis" -> Optional.of(Genre.ANALYSIS);
            default -> Optional.empty();
        };
    }

    private QuothException wrong(int line, String there, String expected) {
        return new QuothException(Kind.BAD_CONFIG,
                "%s:%d: %s; expected %s".formatted(file, line, there, expected));
    }
}
