package quoth.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quoth.QuothException;
import tools.jackson.databind.JsonNode;

@Command(name = "corrections", description = "Lists what people set right, the latest first; of one statement, its history.")
final class CorrectionsCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "A statement, also one that is gone.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--size", paramLabel = "N", defaultValue = "20", description = "How many to list; 1 to 100.")
    private int size;

    @Option(names = "--json", description = "Print the API's answer as it is.")
    private boolean json;

    private final Environment environment;

    CorrectionsCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (var door = Door.toExisting(common.settings(environment), environment)) {
            var answer = id.isPresent()
                    ? door.api().askTree("/statements/" + Api.part(id.get()) + "/corrections", List.of())
                    : door.api().askTree("/corrections", List.of(Map.entry("size", Integer.toString(size))));
            if (json) {
                environment.out().println(answer);
            } else {
                answer.path("corrections").forEach(c -> environment.out().println(line(c)));
            }
        } catch (QuothException e) {
            throw WhoOptions.told(e);
        }
        environment.out().flush();
        return ExitCode.GOOD.number();
    }

    /// A correction on one line: `12  2026-03-01  Ann  date of s-…: 2022-07  (heard it)  taken back by Bo`.
    static String line(JsonNode correction) {
        var parts = new ArrayList<String>();
        parts.add("%d".formatted(correction.path("number").asLong()));
        parts.add(day(correction.path("at")));
        parts.add(correction.path("by").asString());
        var statement = correction.path("statement").asString("");
        parts.add(correction.path("what").asString().replace('_', ' ')
                + (statement.isEmpty() ? "" : " " + statement)
                + ": " + correction.path("set"));
        if (!correction.path("why").asString("").isEmpty()) {
            parts.add("(" + correction.path("why").asString() + ")");
        }
        var undone = correction.path("undone");
        if (undone.isObject()) {
            parts.add(
                    "taken back by %s on %s".formatted(undone.path("by").asString(), day(undone.path("at"))));
        }
        return String.join("  ", parts);
    }

    private static String day(JsonNode instant) {
        var text = instant.asString();
        return text.substring(0, Math.min(10, text.length()));
    }
}
