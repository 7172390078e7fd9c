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
import quoth.Origin;
import quoth.PartialDate;
import quoth.PartialDate.Basis;
import quoth.QuothException;
import quoth.QuothException.Kind;
import quoth.StatedMetadata;
import quoth.gazetteer.Gazetteer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a person states about files, one row a file: JSON Lines, or CSV with a line of names first. A row names its
/// file by `path` (inside the collection) or by `doc` (the file's name without its ending).
///
/// Immutable; safe for use by many threads.
public final class Manifest {

    private static final List<String> FIELDS = List.of("path", "doc", "title", "published", "publisher",
            "country",
            "speaker", "language", "genre", "url", "note");
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final Gazetteer gazetteer;
    private final Map<String, StatedMetadata> byPath = new HashMap<>();
    private final Map<String, StatedMetadata> byDoc = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private Manifest(Path file, Gazetteer gazetteer) {
        this.file = file;
        this.gazetteer = gazetteer;
    }

    /// Reads all of a manifest.
    ///
    /// @param gazetteer knows the codes of countries and languages
    /// @throws QuothException `BAD_CONFIG`, naming file, line, field, value and what was expected
    public static Manifest read(Path file, Gazetteer gazetteer) {
        var manifest = new Manifest(file, gazetteer);
        var text = manifest.text();
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            manifest.csv(text);
        } else {
            manifest.jsonLines(text);
        }
        return manifest;
    }

    /// What is stated of the file that came from there; [StatedMetadata#NONE] when nothing is.
    public StatedMetadata stated(Origin origin) {
        var name = origin.fileName();
        int dot = name.lastIndexOf('.');
        var byPathHere = byPath.get(origin.path());
        if (byPathHere != null) {
            return byPathHere;
        }
        return byDoc.getOrDefault(dot > 0 ? name.substring(0, dot) : name, StatedMetadata.NONE);
    }

    /// How many files it speaks of.
    public int size() {
        return byPath.size() + byDoc.size();
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
        var rows = CsvRows.of(text);
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
        var stated = new StatedMetadata(value(fields, "title"), checked(line, fields, "published", this::date,
                "a date such as 2024-03-31, 2024-03 or 2024"), value(fields, "publisher"),
                checked(line, fields, "country", gazetteer::countryStated, "a country's code or name"),
                value(fields, "speaker"),
                checked(line, fields, "language", this::language, "a language's code, such as en"),
                checked(line, fields, "genre", Manifest::genre, "statement or analysis"),
                value(fields, "url"));
        path.ifPresent(key -> put(byPath, "path", key, stated, line));
        if (path.isEmpty()) {
            doc.ifPresent(key -> put(byDoc, "doc", key, stated, line));
        }
    }

    private void put(Map<String, StatedMetadata> where, String field, String key, StatedMetadata stated,
            int line) {
        var before = lines.put(field + ' ' + key, line);
        if (before != null) {
            throw wrong(line, "%s '%s' again, after line %d".formatted(field, key, before), "each file once");
        }
        where.put(key, stated);
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
