package quoth.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import quoth.QuothException;
import quoth.http.Csv;
import tools.jackson.databind.JsonNode;

import static quoth.QuothException.Kind.BAD_REQUEST;
import static quoth.QuothException.Kind.IO;

/// A sample as a CSV file: written out with four empty columns, filled in with `y` and `n` in any spreadsheet, read
/// back.
final class SampleSheet {

    static final List<String> ASPECTS = List.of("span", "speaker", "country", "date");
    private static final List<String> HEAD = List.of("id", "seed", "span", "speaker", "country", "date",
            "kind",
            "words", "before", "after", "found_speaker", "found_country", "found_date", "document",
            "published");

    private SampleSheet() {}

    static void write(Path file, String seed, List<JsonNode> hits) {
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.print(Csv.row(HEAD.toArray()));
            for (var hit : hits) {
                var document = hit.path("document");
                out.print(
                        Csv.row(hit.path("id").asString(), seed, "", "", "", "", hit.path("kind").asString(),
                                hit.path("text").asString(), hit.path("before").asString(),
                                hit.path("after").asString(),
                                SamplePrinter.speakers(hit), SamplePrinter.countries(hit),
                                StatementPrinter.date(hit.path("date")), document.path("title").asString(),
                                StatementPrinter.date(document.path("published"))));
            }
        } catch (IOException e) {
            throw new QuothException(IO, "%s: cannot be written".formatted(file), e);
        }
    }

    /// The judgements that somebody filled in, as the API takes them, by seed.
    static Map<String, List<Map<String, String>>> read(Path file) {
        List<List<String>> rows;
        try {
            rows = Csv.rows(Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", ""));
        } catch (IOException e) {
            throw new QuothException(IO, "%s: cannot be read as UTF-8".formatted(file), e);
        }
        if (rows.isEmpty() || !rows.getFirst().containsAll(HEAD.subList(0, 6))) {
            throw new QuothException(BAD_REQUEST,
                    "%s:1: expected the columns %s, as 'quoth sample --out' writes them"
                            .formatted(file, String.join(", ", HEAD.subList(0, 6))));
        }
        var head = rows.getFirst();
        var bySeed = new LinkedHashMap<String, List<Map<String, String>>>();
        for (int i = 1; i < rows.size(); i++) {
            var judged = new LinkedHashMap<String, String>();
            for (var aspect : ASPECTS) {
                verdict(cell(rows.get(i), head, aspect), file, i + 1, aspect, judged);
            }
            if (!judged.isEmpty()) {
                judged.put("statement", cell(rows.get(i), head, "id"));
                bySeed.computeIfAbsent(cell(rows.get(i), head, "seed"), _ -> new ArrayList<>()).add(judged);
            }
        }
        return bySeed;
    }

    private static void verdict(String given, Path file, int row, String aspect, Map<String, String> into) {
        switch (given.strip().toLowerCase(Locale.ROOT)) {
            case "" -> {
                // left open
            }
            case "y", "yes", "right", "1" -> into.put(aspect, "right");
            case "n", "no", "wrong", "0" -> into.put(aspect, "wrong");
            default -> throw new QuothException(BAD_REQUEST,
                    "%s: row %d: %s is '%s'; expected y, n or nothing".formatted(file, row, aspect, given));
        }
    }

    private static String cell(List<String> row, List<String> head, String name) {
        int at = head.indexOf(name);
        return at < row.size() ? row.get(at) : "";
    }
}
