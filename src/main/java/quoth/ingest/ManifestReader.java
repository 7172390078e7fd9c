package quoth.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quoth.CountryCode;
import quoth.Genre;
import quoth.PartialDate;
import quoth.PartialDate.Basis;
import quoth.QuothException;
import quoth.StatedMetadata;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads manifests: JSON Lines, or CSV when the file's name ends in `.csv`.
final class ManifestReader {

    private static final Set<String> NAMES = Set.of("path", "doc", "title", "published", "publisher",
            "country",
            "speaker", "language", "genre", "url");

    private final Path file;
    private final Map<String, StatedMetadata> stated = new LinkedHashMap<>();

    private ManifestReader(Path file) {
        this.file = file;
    }

    static Map<String, StatedMetadata> read(Path file) {
        var reader = new ManifestReader(file);
        try {
            var text = Files.readString(file);
            var withoutMark = text.startsWith("\ufeff") ? text.substring(1) : text;
            if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                reader.csv(withoutMark);
            } else {
                reader.jsonLines(withoutMark.lines().toList());
            }
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.BAD_CONFIG,
                    "%s: manifest cannot be read: %s".formatted(file, e.getMessage()), e);
        }
        return reader.stated;
    }

    private void jsonLines(List<String> lines) {
        var mapper = JsonMapper.shared();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            try {
                var fields = new LinkedHashMap<String, String>();
                var object = mapper.readTree(lines.get(i));
                if (!object.isObject()) {
                    throw noObject(lines.get(i), i + 1);
                }
                for (Map.Entry<String, JsonNode> field : object.properties()) {
                    if (!field.getValue().isNull()) {
                        fields.put(field.getKey(), field.getValue().asString());
                    }
                }
                add(fields, i + 1);
            } catch (JacksonException e) {
                throw noObject(lines.get(i), i + 1);
            }
        }
    }

    private QuothException noObject(String got, int line) {
        return bad(line, "expected a JSON object, got '%s'".formatted(got));
    }

    private void csv(String text) {
        var records = Csv.read(text, file);
        if (records.isEmpty()) {
            return;
        }
        var header = records.getFirst().fields();
        for (var record : records.subList(1, records.size())) {
            if (record.fields().size() != header.size()) {
                throw bad(record.line(),
                        "expected %d fields, got %d".formatted(header.size(), record.fields().size()));
            }
            var fields = new LinkedHashMap<String, String>();
            for (int i = 0; i < header.size(); i++) {
                if (!record.fields().get(i).isBlank()) {
                    fields.put(header.get(i).strip(), record.fields().get(i).strip());
                }
            }
            add(fields, record.line());
        }
    }

    private void add(Map<String, String> fields, int line) {
        for (var name : fields.keySet()) {
            if (!NAMES.contains(name)) {
                throw bad(line, "field '%s' is unknown; expected one of %s".formatted(name,
                        String.join(", ", NAMES.stream().sorted().toList())));
            }
        }
        var key = Optional.ofNullable(fields.get("path")).or(() -> Optional.ofNullable(fields.get("doc")))
                .orElseThrow(() -> bad(line, "expected a 'path' or a 'doc'"));
        stated.put(key,
                new StatedMetadata(text(fields, "title"), text(fields, "published").map(v -> date(v, line)),
                        text(fields, "publisher"), text(fields, "country").map(v -> country(v, line)),
                        text(fields, "speaker"), text(fields, "language"),
                        text(fields, "genre").map(v -> genre(v, line)),
                        text(fields, "url")));
    }

    private static Optional<String> text(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name)).filter(v -> !v.isBlank());
    }

    private PartialDate date(String value, int line) {
        try {
            return switch (value.length()) {
                case 4 -> PartialDate.year(Year.parse(value), Basis.METADATA);
                case 7 -> PartialDate.month(YearMonth.parse(value), Basis.METADATA);
                default -> PartialDate.day(LocalDate.parse(value), Basis.METADATA);
            };
        } catch (DateTimeException e) {
            throw bad(line,
                    "published '%s' is no date; expected YYYY, YYYY-MM or YYYY-MM-DD".formatted(value));
        }
    }

    private CountryCode country(String value, int line) {
        try {
            return new CountryCode(value);
        } catch (IllegalArgumentException e) {
            throw bad(line, "%s".formatted(e.getMessage()));
        }
    }

    private Genre genre(String value, int line) {
        return switch (value) {
            case "statement" -> Genre.STATEMENT;
            case "analysis" -> Genre.ANALYSIS;
            default ->
                throw bad(line, "genre '%s' is unknown; expected statement or analysis".formatted(value));
        };
    }

    private QuothException bad(int line, String what) {
        return new QuothException(QuothException.Kind.BAD_CONFIG, "%s:%d: %s".formatted(file, line, what));
    }
}
