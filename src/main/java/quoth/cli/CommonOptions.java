package quoth.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import quoth.QuothException;

import static quoth.QuothException.Kind.BAD_CONFIG;

/// The options that every command has.
final class CommonOptions {

    @Option(names = "--archive", paramLabel = "DIR", description = "The folder that holds the archive, instead of the usual one (see 'quoth config').")
    private Optional<String> archive = Optional.empty();

    @Option(names = "--config", paramLabel = "FILE", description = "The file of settings, if not your own quoth.yaml.")
    private Optional<Path> config = Optional.empty();

    @Option(names = "--index-config", paramLabel = "DIR", description = "The folder with fields (schema.yaml), speech verbs, names of countries and offices, and imports.")
    private Optional<String> indexConfig = Optional.empty();

    /// The settings in force, the command's own flags first.
    ///
    /// @param own flags of the one command, such as `--port`
    Settings settings(Environment environment, Map<Setting, String> own) {
        var flags = new EnumMap<Setting, String>(Setting.class);
        flags.putAll(own);
        archive.ifPresent(value -> flags.putIfAbsent(Setting.ARCHIVE, value));
        indexConfig.ifPresent(value -> flags.put(Setting.INDEX_CONFIG, value));
        config.filter(stated -> !Files.isRegularFile(stated)).ifPresent(stated -> {
            throw new QuothException(BAD_CONFIG,
                    "--config: there is no file '%s'; expected one of settings".formatted(stated));
        });
        var file = config.orElseGet(
                () -> Setting.configHome(environment.variables()).resolve("quoth").resolve("quoth.yaml"));
        return Settings.of(flags, environment.variables(), file, environment.home());
    }

    Settings settings(Environment environment) {
        return settings(environment, Map.of());
    }
}
