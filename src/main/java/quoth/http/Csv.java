package quoth.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Rows as RFC 4180 has them, and so that no spreadsheet takes a value for a formula: texts and file names come from
/// anywhere.
public final class Csv {

    /// Says that UTF-8 follows, without which spreadsheets read accents wrongly.
    public static final String MARK = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r＝＋－＠";
    private static final String NEEDS_QUOTES = ",\"\r\n";

    private Csv() {}

    /// A whole row with its end.
    public static String row(Object... values) {
        return Arrays.stream(values).map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /// Numbers are what they are; text that could be a formula gets an apostrophe in front.
    public static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        var text = value.toString();
        var safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0);
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /// The cells of a text's rows, quotation marks doubled inside quoted ones.
    public static List<List<String>> rows(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (doubled) {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(List.copyOf(row));
        }
        return rows;
    }
}
