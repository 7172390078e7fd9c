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
        if (report.path("waiting").asInt() > 0) {
            environment.say(Counted.of(report.path("waiting").asInt(), "more file")
                    + " kept, to be read by the next run");
        }
        long missing = report.path("missing").asLong();
        if (missing == 0) {
            return ExitCode.GOOD;
        }
        environment.say("not indexed, or not all of it:");
        var reasons = report.path("reasons");
        for (int i = 0; i < Math.min(NAMED, reasons.size()); i++) {
            environment.say(row(reasons.get(i)));
        }
        if (reasons.size() > NAMED) {
            environment.say("  and more reasons; --report FILE lists every file");
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

    /// A reason that one file has is told with its name; else how many have it, and which is the first.
    private static String row(JsonNode reason) {
        long files = reason.path("files").asLong();
        var outcome = reason.path("outcome").asString();
        var words = reason.path("reason").asString();
        var example = reason.path("example").asString();
        return files == 1
                ? "  %-13s %s: %s".formatted(outcome, example, words)
                : String.format(Locale.ROOT, "  %-13s %,d files: %s, as %s", outcome, files,
                        words.isEmpty() ? outcome : words, example);
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
