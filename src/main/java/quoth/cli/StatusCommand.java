package quoth.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

@Command(name = "status", description = "Tells what the archive holds, and what became of every file.")
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--json", description = "Print the API's answer as it is.")
    private boolean json;

    private final Environment environment;
    private final List<Row> rows = new ArrayList<>();

    private record Row(String name, String value) {}

    StatusCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var settings = common.settings(environment);
        try (var door = Door.toExisting(settings, environment)) {
            if (json) {
                environment.out().println(door.api().ask("/status", List.of()));
            } else {
                var status = door.api().askTree("/status", List.of());
                row("archive", settings.path(Setting.ARCHIVE).toString());
                rows(status);
                print();
            }
        }
        environment.out().flush();
        return ExitCode.GOOD.number();
    }

    private void rows(JsonNode status) {
        row("documents", "%,d".formatted(status.path("documents").asLong()));
        row("statements", "%,d".formatted(status.path("statements").asLong()));
        status.path("outcomes").properties()
                .forEach(entry -> row("  files " + entry.getKey(),
                        "%,d".formatted(entry.getValue().asLong())));
        for (var collection : status.path("collections")) {
            row("  in " + collection.path("name").asString(),
                    Counted.of(collection.path("documents").asLong(), "document") + ", "
                            + Counted.of(collection.path("statements").asLong(), "statement"));
        }
        var bytes = status.path("bytes");
        row("size", String.format(Locale.ROOT, "originals %s, texts %s, catalogue %s, index %s",
                megabytes(bytes.path("originals")), megabytes(bytes.path("texts")),
                megabytes(bytes.path("catalogue")), megabytes(bytes.path("index"))));
        long behind = status.path("ledger").asLong() - status.path("index").path("contained").asLong();
        row("index", "%s, %s".formatted(status.path("index").path("engine").asString(),
                behind == 0 ? "up to date" : Counted.of(behind, "ledger row") + " behind"));
        long stale = status.path("stale").asLong();
        row("attribution", status.path("attribution").asString()
                + (stale == 0 ? "" : ", " + Counted.of(stale, "document") + " attributed by older rules"));
        printCorrections(status.path("corrections"));
        for (var line : status.path("precisionOfAll")) {
            row("  right: all", right(line));
        }
        for (var line : status.path("precision")) {
            row("  right: " + line.path("kind").asString(), right(line));
        }
        for (var trouble : status.path("troubles")) {
            row("trouble", trouble.asString());
        }
        for (var file : status.path("notIndexed")) {
            row("  " + file.path("outcome").asString(),
                    "%s/%s: %s".formatted(file.path("collection").asString(),
                            file.path("path").asString(), file.path("reason").asString()));
        }
    }

    private static String right(JsonNode line) {
        long right = line.path("right").asLong();
        long judged = line.path("judged").asLong();
        return String.format(Locale.ROOT, "%s %d of %d judged, %.0f %% (%.0f to %.0f %%)",
                line.path("aspect").asString(), right, judged, 100.0 * right / judged,
                100 * line.path("low").asDouble(), 100 * line.path("high").asDouble());
    }

    private void printCorrections(JsonNode corrections) {
        if (!corrections.isObject()) {
            return;
        }
        long lost = corrections.path("lost").asLong();
        row("corrections", corrections.path("inForce").asLong()
                + (lost == 0 ? "" : ", of which " + lost + " find their words no more"));
        for (var each : corrections.path("latest")) {
            row("  lost its place", "%d  %s in %s: %s".formatted(each.path("number").asLong(),
                    each.path("what").asString().replace('_', ' '), each.path("document").asString(),
                    each.path("words").asString()));
        }
    }

    private void row(String name, String value) {
        rows.add(new Row(name, value));
    }

    private void print() {
        int width = rows.stream().mapToInt(row -> row.name().length()).max().orElse(1);
        rows.forEach(row -> environment.out()
                .println(("%-" + width + "s  %s").formatted(row.name(), row.value())));
    }

    private static String megabytes(JsonNode bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes.asLong() / 1e6);
    }
}
