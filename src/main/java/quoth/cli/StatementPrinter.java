package quoth.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Prints the API's answer for reading: the words, then who, from where, when, and where they stand.
final class StatementPrinter {

    private static final int WIDTH = 96;

    private final PrintWriter out;

    StatementPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(JsonNode answer) {
        for (var hit : answer.path("hits")) {
            wrapped(words(hit)).forEach(out::println);
            out.println("    — " + attribution(hit));
            out.println("      " + source(hit.path("document")) + "  [" + hit.path("id").asString() + "]");
            out.println();
        }
        long total = answer.path("total").asLong();
        int shown = answer.path("hits").size();
        out.println(Counted.of(total, "statement")
                + (shown < total ? ", of which %d %s shown".formatted(shown, shown == 1 ? "is" : "are")
                        : ""));
        answer.path("query").path("warnings").forEach(warning -> out.println("note: " + warning.asString()));
        if (answer.path("partial").asBoolean()) {
            out.println("note: the time ran out; this is not all of it");
        }
    }

    /// Only what was said word for word stands in quotation marks.
    private static String words(JsonNode hit) {
        var text = hit.path("text").asString();
        return switch (hit.path("kind").asString()) {
            case "direct", "turn" -> "“" + text + "”";
            default -> text;
        };
    }

    private static String attribution(JsonNode hit) {
        var parts = new ArrayList<String>();
        for (var speaker : hit.path("speakers")) {
            var name = speaker.path("name").asString(speaker.path("mention").asString());
            var role = speaker.path("role").asString("");
            var countries = new ArrayList<String>();
            speaker.path("countries").forEach(code -> countries.add(code.asString()));
            parts.add(name + (role.isEmpty() || name.contains(role) ? "" : ", " + role)
                    + (countries.isEmpty() ? "" : " (" + String.join(", ", countries) + ")"));
        }
        var who = parts.isEmpty() ? "speaker unknown" : String.join(" and ", parts);
        return who + ", " + date(hit.path("date"));
    }

    private static String source(JsonNode document) {
        var publisher = document.path("publisher").asString("");
        return document.path("title").asString() + (publisher.isEmpty() ? "" : ", " + publisher);
    }

    /// A date as precise as it is known: `2022-07-24`, `2022-07`, `2022`, or both ends of a range.
    static String date(JsonNode date) {
        if (date.isNull() || date.isMissingNode()) {
            return "date unknown";
        }
        var earliest = date.path("earliest").asString();
        return switch (date.path("precision").asString()) {
            case "day" -> earliest;
            case "month" -> earliest.substring(0, 7);
            case "year" -> earliest.substring(0, 4);
            default -> earliest + ".." + date.path("latest").asString();
        };
    }

    private static List<String> wrapped(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
