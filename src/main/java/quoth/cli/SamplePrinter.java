package quoth.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Asks the person at the terminal about one statement after the other.
final class SamplePrinter {

    private final BufferedReader in;
    private final PrintWriter out;

    SamplePrinter(BufferedReader in, PrintWriter out) {
        this.in = in;
        this.out = out;
    }

    /// What the person said, as the API takes it; ends early at `q` and at the end of the input.
    List<Map<String, String>> ask(List<JsonNode> hits) {
        var judged = new ArrayList<Map<String, String>>();
        for (int i = 0; i < hits.size(); i++) {
            var hit = hits.get(i);
            out.printf("%n%d of %d, %s, in %s%n  %s%n> %s%n  %s%n", i + 1, hits.size(),
                    hit.path("kind").asString(),
                    hit.path("document").path("title").asString(), hit.path("before").asString(),
                    hit.path("text").asString(), hit.path("after").asString());
            var said = new LinkedHashMap<String, String>();
            boolean on = question("span: is this said by somebody, from here to here", "span", said)
                    && question("speaker: " + speakers(hit), "speaker", said)
                    && question("country: " + countries(hit), "country", said)
                    && question("date: " + StatementPrinter.date(hit.path("date")), "date", said);
            if (!said.isEmpty()) {
                said.put("statement", hit.path("id").asString());
                judged.add(said);
            }
            if (!on) {
                break;
            }
        }
        return judged;
    }

    /// @return whether to go on
    private boolean question(String text, String aspect, Map<String, String> said) {
        while (true) {
            out.printf("  %s? [y]es [n]o [s]kip [q]uit ", text);
            out.flush();
            switch (line()) {
                case "y" -> {
                    said.put(aspect, "right");
                    return true;
                }
                case "n" -> {
                    said.put(aspect, "wrong");
                    return true;
                }
                case "s" -> {
                    return true;
                }
                case "q" -> {
                    return false;
                }
                default -> out.println("  y, n, s or q");
            }
        }
    }

    private String line() {
        try {
            var line = in.readLine();
            return line == null ? "q" : line.strip().toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String speakers(JsonNode hit) {
        var names = new ArrayList<String>();
        hit.path("speakers").forEach(s -> names.add(s.path("name").asString(s.path("mention").asString())));
        return names.isEmpty() ? "unknown" : String.join(" and ", names);
    }

    static String countries(JsonNode hit) {
        var codes = new LinkedHashSet<String>();
        hit.path("speakers").forEach(s -> s.path("countries").forEach(c -> codes.add(c.asString())));
        return codes.isEmpty() ? "unknown" : String.join(", ", codes);
    }
}
