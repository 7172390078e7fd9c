package quoth.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

@Command(name = "keys", description = "Makes, lists and removes the keys of those who may upload files.", footer = {
        "",
        "A key is shown once, when it is made: the archive keeps only its hash. It goes with a request as",
        "'Authorization: Bearer KEY'. The scope 'read' lets its holder ask what became of files, 'write' upload too."})
final class KeysCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private final Environment environment;

    KeysCommand(Environment environment) {
        this.environment = environment;
    }

    /// Without a command: which there are.
    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec, "picocli fills it in").commandLine();
        line.usage(line.getErr());
        return ExitCode.USAGE.number();
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Makes a key and prints it.")
    Integer add(@Mixin CommonOptions common,
            @Parameters(paramLabel = "NAME", description = "For whom it is.") String name,
            @Option(names = "--scope", paramLabel = "SCOPE", defaultValue = "write", description = "'read' or 'write' (default).") String scope,
            @Option(names = "--days", paramLabel = "N", description = "How long it lets in; without it for ever.") Optional<Integer> days) {
        var wanted = new LinkedHashMap<String, Object>();
        wanted.put("name", name);
        wanted.put("scope", scope);
        days.ifPresent(n -> wanted.put("days", n));
        try (var door = Door.to(common.settings(environment), environment)) {
            var made = door.api().post("/keys", wanted);
            environment.say("the key of '%s', %s; it is not shown again:".formatted(name, terms(made)));
            environment.out().println(made.path("key").asString());
        }
        environment.out().flush();
        return ExitCode.GOOD.number();
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists names, scopes and when keys end.")
    Integer list(@Mixin CommonOptions common) {
        try (var door = Door.toExisting(common.settings(environment), environment)) {
            for (var key : door.api().askTree("/keys", List.of()).path("keys")) {
                environment.out().printf(Locale.ROOT, "%-24s %s%n", key.path("name").asString(), terms(key));
            }
        }
        environment.out().flush();
        return ExitCode.GOOD.number();
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Lets the key's holder in no more.")
    Integer remove(@Mixin CommonOptions common,
            @Parameters(paramLabel = "NAME", description = "Whose key it is.") String name) {
        try (var door = Door.toExisting(common.settings(environment), environment)) {
            door.api().delete("/keys", name);
            environment.say("the key of '%s' lets nobody in any more".formatted(name));
        }
        return ExitCode.GOOD.number();
    }

    private static String terms(JsonNode key) {
        return key.path("scope").asString()
                + (key.hasNonNull("expires") ? ", until " + key.path("expires").asString() : ", for ever");
    }
}
