package quoth.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import quoth.QuothException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static quoth.QuothException.Kind.BAD_CONFIG;

/// Every setting with its value and where that came from: flag, environment, `quoth.yaml`, default.
final class Settings {

    /// @param source such as `--port`, `QUOTH_PORT`, `/etc/quoth.yaml:3` or `default`
    record Value(String text, String source) {}

    private final Map<Setting, Value> values;

    private Settings(Map<Setting, Value> values) {
        this.values = values;
    }

    /// @param flags given on the command line
    /// @param file  `quoth.yaml`; need not exist
    /// @param home  where the program is installed
    static Settings of(Map<Setting, String> flags, Map<String, String> environment, Path file, Path home) {
        var fromFile = Files.exists(file) ? read(file) : Map.<Setting, Value>of();
        var values = new EnumMap<Setting, Value>(Setting.class);
        for (var setting : Setting.values()) {
            var inEnvironment = environment.get(setting.environmentVariable());
            var inFile = fromFile.get(setting);
            if (flags.containsKey(setting)) {
                values.put(setting, new Value(flags.get(setting), "--" + setting.key()));
            } else if (inEnvironment != null) {
                values.put(setting, new Value(inEnvironment, setting.environmentVariable()));
            } else if (inFile != null) {
                values.put(setting, inFile);
            } else {
                values.put(setting, new Value(setting.otherwise(environment, home), "default"));
            }
        }
        return new Settings(values);
    }

    Value value(Setting setting) {
        return Objects.requireNonNull(values.get(setting));
    }

    String text(Setting setting) {
        return value(setting).text();
    }

    Path path(Setting setting) {
        return Path.of(text(setting)).toAbsolutePath().normalize();
    }

    int port() {
        var value = value(Setting.PORT);
        try {
            int port = Integer.parseInt(value.text());
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        throw new QuothException(BAD_CONFIG,
                "%s: port is '%s'; expected a number from 0 to 65535".formatted(value.source(),
                        value.text()));
    }

    /// Bytes that stay free on the archive's disk; empty for what is usual.
    OptionalLong keepFree() {
        var value = value(Setting.KEEP_FREE);
        if (value.text().equals("auto")) {
            return OptionalLong.empty();
        }
        if (!value.text().matches("[0-9]{1,9}")) {
            throw new QuothException(BAD_CONFIG,
                    "%s: keep-free is '%s'; expected 'auto' or a number of megabytes"
                            .formatted(value.source(), value.text()));
        }
        return OptionalLong.of(Long.parseLong(value.text()) * 1_000_000);
    }

    private static Map<Setting, Value> read(Path file) {
        var values = new EnumMap<Setting, Value>(Setting.class);
        try (var parser = YAMLMapper.shared().createParser(file)) {
            var first = parser.nextToken();
            if (first == null || first == JsonToken.VALUE_NULL) {
                return values;
            }
            if (first != JsonToken.START_OBJECT) {
                throw new QuothException(BAD_CONFIG,
                        "%s:%d: found no setting; expected lines of 'setting: value'"
                                .formatted(file, parser.currentTokenLocation().getLineNr()));
            }
            for (var token = parser.nextToken(); token == JsonToken.PROPERTY_NAME; token = parser
                    .nextToken()) {
                var key = parser.currentName();
                var where = file + ":" + parser.currentTokenLocation().getLineNr();
                var setting = Setting.named(key).orElseThrow(() -> new QuothException(BAD_CONFIG,
                        "%s: unknown setting '%s'; expected one of %s".formatted(where, key,
                                Setting.keys())));
                var value = parser.nextToken();
                if (!value.isScalarValue() || value == JsonToken.VALUE_NULL) {
                    throw new QuothException(BAD_CONFIG, "%s: setting '%s' holds %s; expected one value"
                            .formatted(where, key,
                                    value == JsonToken.VALUE_NULL ? "nothing" : "a list or a map"));
                }
                values.put(setting, new Value(parser.getString(), where));
            }
            return values;
        } catch (JacksonException e) {
            var line = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
            throw new QuothException(BAD_CONFIG, "%s%s: expected lines of 'setting: value', %s"
                    .formatted(file, line, e.getOriginalMessage()), e);
        }
    }
}
