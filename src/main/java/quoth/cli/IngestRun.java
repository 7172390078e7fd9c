package quoth.cli;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import quoth.QuothException;
import tools.jackson.databind.JsonNode;

import static quoth.QuothException.Kind.IO;
import static quoth.QuothException.Kind.UNAVAILABLE;

/// Follows a run that takes files in: shows how far it is, and tells what came of it.
final class IngestRun {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Environment environment;

    IngestRun(Environment environment) {
        this.environment = environment;
    }

    /// Waits for the end of it.
    ///
    /// @param state of the run at its begin, as the API gives it
    /// @param look  gives the state of the run with an id
    /// @throws QuothException when the run broke down, of the kind that broke it
    ExitCode follow(JsonNode state, Function<String, JsonNode> look) {
        var bar = new ProgressBar(environment.err(), environment.terminal(), environment.clock());
        var id = state.path("id").asString();
        while (!over(state)) {
            pause();
            state = look.apply(id);
            show(bar, state.path("progress"));
        }
        bar.clear();
        if (state.hasNonNull("trouble")) {
            throw new QuothException(kind(state.path("kind").asString("")), state.path("trouble").asString());
        }
        return new IngestSummary(environment).print(state.path("report"));
    }

    /// What nobody foresaw is a failure, as what a newer server calls by a name unknown here.
    private static QuothException.Kind kind(String name) {
        return Arrays.stream(QuothException.Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name)).findFirst().orElse(IO);
    }

    private static boolean over(JsonNode state) {
        var phase = state.path("phase").asString();
        return phase.equalsIgnoreCase("done") || phase.equalsIgnoreCase("failed");
    }

    private static void show(ProgressBar bar, JsonNode progress) {
        if (progress.isObject()) {
            bar.show(progress.path("bytesDone").asLong(), progress.path("bytes").asLong(),
                    progress.path("filesDone").asLong(),
                    detail(progress));
        }
    }

    /// Files, bytes, documents, statements, and what went wrong so far. A data set is one file of many documents, and
    /// its statements are counted at its end.
    private static String detail(JsonNode progress) {
        long missing = progress.path("notIndexed").asLong();
        return String.format(Locale.ROOT, "%,d of %s, %s of %s MB, %s, %s%s",
                progress.path("filesDone").asLong(), Counted.of(progress.path("files").asLong(), "file"),
                megabytes(progress.path("bytesDone").asLong()), megabytes(progress.path("bytes").asLong()),
                Counted.of(progress.path("documents").asLong(), "document"),
                Counted.of(progress.path("statements").asLong(), "statement"),
                missing == 0 ? "" : String.format(Locale.ROOT, ", %,d not indexed", missing));
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, bytes < 10_000_000 ? "%,.1f" : "%,.0f", bytes / 1e6);
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
