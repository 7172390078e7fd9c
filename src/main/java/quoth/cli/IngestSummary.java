package quoth.cli;

import java.util.Locale;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// Tells what a run came to: every file accounted for, the ones that cannot be searched by name and reason.
final class IngestSummary {

    private static final int NAMED = 20;

    private final Environment environment;

    IngestSummary(Environment environment) {
        this.environment = environment;
    }

    /// @param report as the API gives it
    ExitCode print(JsonNode report) {
        environment.say(counts(report));
        environment.say(found(report));
        if (report.path("stopped").asBoolean()) {
            environment.say("stopped before the end; run it again to go on from there");
        }
        var missing = report.path("notIndexed");
        if (missing.isEmpty()) {
            return ExitCode.GOOD;
        }
        environment.say("not indexed, or not all of it:");
        for (int i = 0; i < Math.min(NAMED, missing.size()); i++) {
            var file = missing.get(i);
            environment.say("  %-13s %s/%s: %s".formatted(file.path("outcome").asString(),
                    file.path("collection").asString(), file.path("path").asString(),
                    file.path("reason").asString()));
        }
        if (missing.size() > NAMED) {
            environment
                    .say("  and %,d more; 'quoth status' lists the latest".formatted(missing.size() - NAMED));
        }
        return ExitCode.SOME_NOT_INDEXED;
    }

    private static String found(JsonNode report) {
        double seconds = report.path("elapsedMillis").asLong() / 1000.0;
        long documents = report.path("documents").asLong();
        if (documents == 0) {
            return String.format(Locale.ROOT, "no new document, after %.1f s", seconds);
        }
        return String.format(Locale.ROOT, "%s in %s found in %.1f s",
                Counted.of(report.path("statements").asLong(), "statement"),
                Counted.of(documents, "document"), seconds);
    }

    private static String counts(JsonNode report) {
        var counts = new TreeMap<String, Integer>();
        report.path("outcomes").properties()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue().asInt()));
        counts.put("unchanged", report.path("unchanged").asInt());
        counts.put("vanished", report.path("vanished").asInt());
        counts.put("hidden, left alone", report.path("hidden").asInt());
        counts.values().removeIf(count -> count == 0);
        var line = new StringBuilder();
        counts.forEach((name, count) -> line.append(line.isEmpty() ? "" : ", ")
                .append("%,d %s".formatted(count, name)));
        return line.isEmpty() ? "no files" : "files: " + line;
    }
}
