package quoth.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What can be set, by flag, environment, `quoth.yaml` or default, in this order.
enum Setting {
    ARCHIVE("archive", "the folder that holds the archive") {
        @Override
        String otherwise(Map<String, String> environment, Path home) {
            return dataHome(environment).resolve("quoth").resolve("archive").toString();
        }
    },
    HOST("host", "the address that the server listens on") {
        @Override
        String otherwise(Map<String, String> environment, Path home) {
            return "127.0.0.1";
        }
    },
    PORT("port", "the port that the server listens on; 0 for any free one") {
        @Override
        String otherwise(Map<String, String> environment, Path home) {
            return "8080";
        }
    },
    INDEX_CONFIG("index-config", "the folder with schema, cues, gazetteer and imports") {
        @Override
        String otherwise(Map<String, String> environment, Path home) {
            return home.resolve("index-config").toString();
        }
    },
    KEEP_FREE("keep-free",
            "megabytes that stay free on the archive's disk; auto for 2 GB, and a twentieth of it") {
        @Override
        String otherwise(Map<String, String> environment, Path home) {
            return "auto";
        }
    },
    WEB("web", "the folder with the pages") {
        @Override
        String otherwise(Map<String, String> environment, Path home) {
            return home.resolve("web").toString();
        }
    };

    private final String key;
    private final String meaning;

    Setting(String key, String meaning) {
        this.key = key;
        this.meaning = meaning;
    }

    /// The value when nobody set one.
    ///
    /// @param home where the program is installed
    abstract String otherwise(Map<String, String> environment, Path home);

    /// Its name in `quoth.yaml`, and with `--` in front as a flag.
    String key() {
        return key;
    }

    String meaning() {
        return meaning;
    }

    String environmentVariable() {
        return "QUOTH_" + name();
    }

    static Optional<Setting> named(String key) {
        return Arrays.stream(values()).filter(s -> s.key.equals(key)).findFirst();
    }

    static String keys() {
        return Arrays.stream(values()).map(Setting::key).collect(Collectors.joining(", "));
    }

    /// Where a person's data belong, by the XDG convention.
    static Path dataHome(Map<String, String> environment) {
        var stated = environment.getOrDefault("XDG_DATA_HOME", "");
        return stated.isBlank() ? personalFolder(environment).resolve(".local").resolve("share")
                : Path.of(stated);
    }

    /// The archive that `demo` makes of the sample, where nothing else is said.
    static Path sampleArchive(Map<String, String> environment) {
        return dataHome(environment).resolve("quoth").resolve("demo").toAbsolutePath();
    }

    /// Where a person's `quoth.yaml` belongs, by the XDG convention.
    static Path configHome(Map<String, String> environment) {
        var stated = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return stated.isBlank() ? personalFolder(environment).resolve(".config") : Path.of(stated);
    }

    private static Path personalFolder(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("HOME", "."));
    }
}
