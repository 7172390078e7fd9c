package quoth.cli;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import quoth.QuothException;
import tools.jackson.databind.JsonNode;

import static quoth.QuothException.Kind.IN_USE;
import static quoth.QuothException.Kind.IO;
import static quoth.QuothException.Kind.NOT_FOUND;
import static quoth.QuothException.Kind.UNAVAILABLE;

/// Has a piece of upkeep done behind a door, waits for its end, and tells what came of it.
final class UpkeepRun {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Environment environment;
    private final boolean json;

    UpkeepRun(Environment environment, boolean json) {
        this.environment = environment;
        this.json = json;
    }

    /// @param task as `POST /upkeep` takes it
    /// @return failed when something is still not as it should be
    /// @throws QuothException when it broke down, of the kind that broke it
    ExitCode of(Door door, Map<String, Object> task) {
        var state = begun(door, task);
        while (state.path("phase").asString().equals("running")) {
            pause();
            state = door.api().askTree("/upkeep/" + state.path("id").asString(), List.of());
        }
        if (state.hasNonNull("trouble")) {
            throw new QuothException(kind(state.path("kind").asString("")), state.path("trouble").asString());
        }
        var report = state.path("report");
        if (json) {
            environment.out().println(report);
        } else {
            print(report);
        }
        environment.out().flush();
        if (state.hasNonNull("ingest")) {
            environment.say("what is to be parsed again:");
            new IngestRun(environment).follow(
                    door.api().askTree("/ingests/" + state.path("ingest").asString(), List.of()),
                    id -> door.api().askTree("/ingests/" + id, List.of()));
        }
        return report.path("trouble").asBoolean() ? ExitCode.FAILED : ExitCode.GOOD;
    }

    private static JsonNode begun(Door door, Map<String, Object> task) {
        try {
            return door.api().post("/upkeep", task);
        } catch (QuothException e) {
            if (e.kind() != NOT_FOUND) {
                throw e;
            }
            throw new QuothException(IN_USE,
                    "the archive is served with --public, and that server does nothing of the kind; end it first",
                    e);
        }
    }

    private void print(JsonNode report) {
        report.path("counts").properties().forEach(entry -> environment.out().printf("%-34s %,d%n",
                entry.getKey(), entry.getValue().asLong()));
        for (var finding : report.path("findings")) {
            environment.out().printf("%-12s %s: %s%n", finding.path("remedy").asString(),
                    finding.path("where").asString(), finding.path("what").asString());
        }
    }

    private static QuothException.Kind kind(String name) {
        return Arrays.stream(QuothException.Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name)).findFirst().orElse(IO);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QuothException(UNAVAILABLE, "interrupted; the server finishes what was begun", e);
        }
    }
}
