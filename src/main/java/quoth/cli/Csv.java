package quoth.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Writes rows as RFC 4180 has them, and so that no spreadsheet takes a value for a formula: file names come from
/// anywhere. For one thread.
final class Csv {

    private static final String FORMULA = "=+-@\t\r";
    private static final String NEEDS_QUOTES = ",\"\r\n";

    private final PrintWriter out;

    Csv(PrintWriter out) {
        this.out = out;
    }

    void row(Object... values) {
        out.print(Arrays.stream(values).map(Csv::cell).collect(Collectors.joining(",")));
        out.print("\r\n");
    }

    /// Numbers are what they are; text that could be a formula gets an apostrophe in front.
    static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        var text = value.toString();
        var safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0);
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
