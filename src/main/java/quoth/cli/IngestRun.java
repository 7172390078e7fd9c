package quoth.cli;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import quoth.QuothException;
import tools.jackson.databind.JsonNode;

import static quoth.QuothException.Kind.BAD_REQUEST;
import static quoth.QuothException.Kind.UNAVAILABLE;

/// Has a server take files in, shows how far it is, and tells what came of it.
final class IngestRun {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Api api;
    private final Environment environment;

    IngestRun(Api api, Environment environment) {
        this.api = api;
        this.environment = environment;
    }

    /// Waits for the end of it.
    ///
    /// @param request as the API takes it
    ExitCode go(Map<String, Object> request) {
        var bar = new ProgressBar(environment.err(), environment.terminal(), environment.clock());
        var state = api.post("/ingests", request);
        var path = "/ingests/" + state.path("id").asString();
        while (!over(state)) {
            pause();
            state = api.askTree(path, List.of());
            show(bar, state.path("progress"));
        }
        bar.clear();
        if (state.hasNonNull("trouble")) {
            throw new QuothException(BAD_REQUEST, state.path("trouble").asString());
        }
        return new IngestSummary(environment).print(state.path("report"));
    }

    private static boolean over(JsonNode state) {
        var phase = state.path("phase").asString();
        return phase.equalsIgnoreCase("done") || phase.equalsIgnoreCase("failed");
    }

    private static void show(ProgressBar bar, JsonNode progress) {
        if (progress.isObject()) {
            bar.show(progress.path("bytesDone").asLong(), progress.path("bytes").asLong(),
                    "%,d of %,d files, %,d statements".formatted(progress.path("filesDone").asLong(),
                            progress.path("files").asLong(), progress.path("statements").asLong()));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QuothException(UNAVAILABLE,
                    "interrupted; the files in hand are finished, run it again to go on", e);
        }
    }
}
